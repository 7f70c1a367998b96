"""The typeface of the texts, its size and leading and the length of a line: chosen in the menu, kept, applied."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMenu, QWidget

from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.ui import actions
from viewer.ui.settings import Settings
from viewer.ui.theme import fonts
from viewer.ui.theme.fonts import LEADING, LEADINGS, MEASURE, MEASURES, TextStyle

_LEAST_LEADING, _MOST_LEADING = 1.0, 2.5
_LEAST_MEASURE, _MOST_MEASURE = 30, 120


@runtime_checkable
class TextStyled(Protocol):
    """A widget that sets words as the reader wants them."""

    def take_text_style(self) -> None: ...


class TextStyles(QObject):
    """Holds the choice, and brings it to every widget of a window that sets words."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        fonts.set_style(kept_style(settings))

    def zoom(self, zoom: float) -> None:
        """Take this size of the letters from now on."""
        self.choose(replace(fonts.style(), zoom=zoom))

    def choose(self, style: TextStyle) -> None:
        """Set texts like this from now on."""
        if style == fonts.style():
            return
        fonts.set_style(style)
        for name in ("family", "leading", "measure", "zoom"):
            self._settings.put(f"text/{name}", str(getattr(style, name)))
        for widget in self._window.findChildren(QWidget):
            if isinstance(widget, TextStyled):
                widget.take_text_style()

    def menus(self, parent: QMenu) -> dict[str, QMenu]:
        """The menus for typeface, line length and leading, by the names under which the table of menus has them."""
        style = fonts.style()
        lengths = {str(count): _length(count) for count in MEASURES}
        leadings = {str(leading): _leading(leading) for leading in LEADINGS}
        return {
            actions.FACES: self._faces(parent),
            actions.LINES: actions.one_of(
                tr("Line length"),
                lengths,
                str(style.measure),
                lambda count: self.choose(replace(fonts.style(), measure=int(count))),
                parent,
            ),
            actions.LEADINGS: actions.one_of(
                tr("Line spacing"),
                leadings,
                str(style.leading),
                lambda leading: self.choose(replace(fonts.style(), leading=float(leading))),
                parent,
            ),
        }

    def _faces(self, parent: QMenu) -> QMenu:
        """The faces that suit long texts, then every face of the system in a menu that is filled when it opens."""
        usual = {"": tr("As Recension chooses")} | {face: face for face in fonts.known_faces()}
        menu = actions.one_of(tr("Typeface"), usual, fonts.style().family, self._choose_family, parent)
        menu.addSeparator()
        every = menu.addMenu(tr("Every typeface of the system"))
        every.setStyleSheet("QMenu { menu-scrollable: 1; }")
        every.aboutToShow.connect(lambda: self._fill(every, menu))
        return menu

    def _fill(self, every: QMenu, usual: QMenu) -> None:
        every.clear()
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family) and QFontDatabase.isSmoothlyScalable(family):
                action = every.addAction(family)
                action.setCheckable(True)
                action.setChecked(family == fonts.style().family)
                action.triggered.connect(lambda _=False, family=family: self._choose_other(family, usual))

    def _choose_family(self, family: str) -> None:
        self.choose(replace(fonts.style(), family=family))

    def _choose_other(self, family: str, usual: QMenu) -> None:
        """A face from the long list: in the short one its name is checked, or none."""
        listed = [action for action in usual.actions() if action.isCheckable()]
        group = listed[0].actionGroup()
        group.setExclusive(False)  # one of the group could not be unchecked
        for action in listed:
            action.setChecked(action.text() == family)
        group.setExclusive(True)
        self._choose_family(family)


def kept_style(settings: Settings) -> TextStyle:
    """The style that was kept; what is damaged counts as absent."""
    usual = TextStyle()
    leading = min(_MOST_LEADING, max(_LEAST_LEADING, _number(settings.text("text/leading"), usual.leading)))
    measure = min(_MOST_MEASURE, max(_LEAST_MEASURE, round(_number(settings.text("text/measure"), usual.measure))))
    return TextStyle(settings.text("text/family"), leading, measure, _number(settings.text("text/zoom"), usual.zoom))


def _number(words: str, usual: float) -> float:
    try:
        found = float(words)
    except ValueError:
        return usual
    return found if 0 < found < 1000 else usual  # not a number is neither


def _length(count: int) -> str:
    usual = tr("Usual: {count} letters", count=language.number(count))
    return usual if count == MEASURE else tr("{count} letters", count=language.number(count))


def _leading(leading: float) -> str:
    if leading == LEADING:
        return tr("Usual")
    return tr("Narrow") if leading < LEADING else tr("Wide")
