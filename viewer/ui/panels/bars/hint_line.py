"""The line at the foot that answers the reader's last step, in the place of the status line: it covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Notice, Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.timers import after

_HEIGHT = 30  # px, that of the status line
_PASSING = 6000  # ms: time enough to read the longest sentence that goes by itself
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class HintLine(QWidget):
    """Says one hint at a time. It goes by itself, with the next key or with the texts that it is about, unless it stays
    until its cause goes."""

    shown = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hint: Notice | None = None
        self._about: tuple[str, ...] = ()  # the texts that were open when it was said
        self.setObjectName("hintLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.shut = QToolButton(self)
        self.shut.setAccessibleName(tr("Close the hint"))
        self.shut.setToolTip(tr("Close the hint"))
        self.shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.shut.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.shut)
        self.passing = after(_PASSING, self.clear, self)
        workspace.noticed.connect(self._hear)
        workspace.collation_changed.connect(self._end_with_texts)
        workspace.theme_changed.connect(self._draw)
        self._draw()
        self.hide()

    def _hear(self, notice: Notice) -> None:
        if notice.hint:
            self._say(notice)
        elif not notice.sentence and self._hint is not None and notice.source == self._hint.source:
            self.clear()

    def _say(self, hint: Notice) -> None:
        self._hint, self._about = hint, self._texts()
        self.words.setText(hint.sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, hint.sentence))
        self._let_pass(not hint.stays)
        self.show()
        self.shown.emit(True)

    def _end_with_texts(self) -> None:
        """Remove the hint once other texts are open; a decision leaves it, for it may be the answer to that."""
        if self.passing.isActive() and self._texts() != self._about:
            self.clear()

    def _texts(self) -> tuple[str, ...]:
        collation = self._workspace.collation
        return tuple(witness.sha256 for witness in collation.witnesses) if collation else ()

    def clear(self) -> None:
        """Remove the hint."""
        self._hint = None
        self._let_pass(False)
        self.hide()
        self.shown.emit(False)

    def _draw(self) -> None:
        self.shut.setIcon(icon("close", self._workspace.theme))

    def _let_pass(self, passing: bool) -> None:
        app = QCoreApplication.instance()
        if passing:
            self.passing.start()
        else:
            self.passing.stop()
        if app is not None:
            app.removeEventFilter(self)
            if passing:
                app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.passing.isActive() and _is_key(event):
            self.clear()
        return super().eventFilter(watched, event)


def _is_key(event: QEvent) -> bool:
    """Whether a key is pressed that is no modifier; Qt sends one that is a shortcut as ShortcutOverride."""
    pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
    return pressed and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS
