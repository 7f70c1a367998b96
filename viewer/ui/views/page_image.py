"""The picture of the page that is being read, beside its text: as it was printed, or scanned."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr, translate
from viewer.text.witness import Span
from viewer.ui.background import Background, Thread
from viewer.ui.page.pictures import Drawn, Pictures, Wanted, has_pictures
from viewer.ui.plain import plain
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.accessible import is_picture
from viewer.ui.theme.icons import icon
from viewer.ui.timers import after
from viewer.ui.views.pair.pane_title import HEAD

_KEPT = 6  # pictures that stay drawn
_USUAL, _LEAST = 460, 260  # px of width
_MARGIN = 14  # px round the page
_AGAIN = 150  # ms without another size, until the page is drawn in it
_POINTS = 72  # to an inch
_LINE = 40  # px that an arrow key scrolls
_SOFT = 0.9  # of white, in a dark theme: a page as bright as a lamp would blind for the text beside it


class PagePanel(QWidget):
    """Shows the page at which a witness is read. ``place_of``: the place of a witness at which it is read now."""

    closed = Signal()

    def __init__(self, workspace: Workspace, place_of: Callable[[str], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._place_of = workspace, place_of
        self._pictures: Pictures | None = None
        self._jobs = Background(Thread, self)
        self._kept: OrderedDict[tuple[str, int, int, float], Drawn] = OrderedDict()
        self._shown: Drawn | None = None
        self.sigil = ""
        self._make_head()
        self.canvas = PageCanvas(workspace, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)
        self.setMinimumWidth(_LEAST)
        self._again = after(_AGAIN, self._draw, self)
        self.canvas.resized.connect(self._again.start)
        self.canvas.left.connect(self.shut)
        self.canvas.turned.connect(self.turn)
        workspace.collation_changed.connect(self._take)
        workspace.place_changed.connect(self._follow)
        workspace.theme_changed.connect(self._dress)
        self._dress()
        self.hide()

    def _make_head(self) -> None:
        self.head = QWidget(self)
        self.head.setObjectName("paneTitle")
        self.head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head.setFixedHeight(HEAD)
        self.sign, self.title, self.figures = QLabel(), QLabel(), QLabel()
        for label, name in ((self.sign, "sigil"), (self.title, "witnessTitle"), (self.figures, "witnessFigures")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.before = _button(tr("Page before"), lambda: self.turn(-1))
        self.behind = _button(tr("Next page"), lambda: self.turn(1))
        self.size_button = _button(tr("As large as on paper, or as wide as there is room"), self._resize_page)
        self.size_button.setCheckable(True)
        self.size_button.setText(tr("100 %"))
        self.close_button = _button(tr("Close the page"), self.shut)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self.title)
        row.addWidget(self.figures, 1)
        for button in (self.before, self.behind, self.size_button, self.close_button):
            row.addWidget(button)

    def _dress(self) -> None:
        theme = self._workspace.theme
        for button, name in ((self.before, "up"), (self.behind, "down"), (self.close_button, "close")):
            button.setIcon(icon(name, theme))

    # what others call

    def open(self) -> None:
        """Show the page at which the reader is."""
        self.show()
        self._take()
        self.canvas.setFocus()

    def shut(self) -> None:
        """Show no page any more."""
        self.hide()
        self._forget()
        self.closed.emit()

    def end(self) -> None:
        """Forget what is drawn, and wait until nothing of this runs."""
        self._forget()
        self._jobs.close()

    def turn(self, by: int) -> None:
        """Go to a page before or behind the one that is shown, with the text where it has any of it."""
        if self._shown is not None and 0 <= self._shown.page + by < self._shown.pages:
            self._draw(self._shown.page + by)

    def _resize_page(self) -> None:
        self._draw(self._shown.page if self._shown else None)

    # what is shown

    def _take(self) -> None:
        """The pair is another, or this is shown again: begin with the witness that is read and has pages."""
        self._forget()
        if not self.isVisible():
            return
        if not self._choose(self.sigil):
            self.shut()
            return
        self._draw()

    def _choose(self, sigil: str) -> bool:
        """Show the pages of this witness; of another, where it has none. Returns whether any has."""
        collation = self._workspace.collation
        sigils = [sigil, *(chr(ord("A") + n) for n in range(len(collation.witnesses)))] if collation else []
        known = {chr(ord("A") + n): one for n, one in enumerate(collation.witnesses)} if collation else {}
        found = next((one for one in sigils if one in known and has_pictures(known[one])), "")
        if found and (self._pictures is None or self._pictures.witness is not known[found]):
            self._forget()
            self.sigil, self._pictures = found, Pictures(known[found])
            self.sign.setText(found)
        return bool(found)

    def _follow(self, sigil: str, _place: int) -> None:
        if self.isVisible() and self._choose(sigil):
            self._draw()

    def _forget(self) -> None:
        if self._pictures is not None:
            self._pictures.close()
        self._jobs.cancel()
        self._pictures = self._shown = None
        self._kept.clear()
        self.canvas.show_page(None, 0.0)
        self.title.setText("")
        self.figures.setText("")

    def _draw(self, page: int | None = None) -> None:
        """Show a page, by default that at which the text is read; it comes when it is drawn."""
        if self._pictures is None or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        width = 0 if self.size_button.isChecked() else max(1, round((self.canvas.room - 2 * _MARGIN) * ratio))
        wanted = Wanted(self._place_of(self.sigil), page, width, self.logicalDpiX() / _POINTS * ratio)
        if self._shown and (kept := self._kept.get(self._key(self._page_of(wanted), wanted))):
            place = self._pictures.share_of(kept.page, wanted.place)
            self._show(wanted, kept._replace(share=place), turned=page is not None)
            return
        self._jobs.run(
            self._pictures.draw,
            wanted,
            done=lambda drawn: self._show(wanted, drawn, turned=page is not None),
            failed=self._fail,
        )

    def _page_of(self, wanted: Wanted) -> int:
        assert self._pictures is not None
        return self._pictures.page_at(wanted.place) if wanted.page is None else wanted.page

    def _key(self, page: int, wanted: Wanted) -> tuple[str, int, int, float]:
        return self.sigil, page, wanted.width, wanted.scale

    def _show(self, wanted: Wanted, drawn: Drawn, *, turned: bool) -> None:
        self._kept[self._key(drawn.page, wanted)] = drawn
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        same = self._shown is not None and self._shown.page == drawn.page
        self._shown = drawn
        number, count = language.number(drawn.page + 1), language.number(drawn.pages)
        self.title.setText(tr("Page {label}", label=drawn.label))
        self.figures.setText(tr("{number} of {count}", number=number, count=count))
        self.before.setEnabled(drawn.page > 0)
        self.behind.setEnabled(drawn.page + 1 < drawn.pages)
        drawn.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.canvas.show_page(drawn.image, None if turned and same else 0.0 if turned else drawn.share)
        collation = self._workspace.collation
        title = sentences.short(collation.witness(self.sigil).title) if collation else ""
        self.canvas.setAccessibleName(tr("Picture of page {label} of “{title}”", label=drawn.label, title=title))
        if turned and not same and drawn.start is not None:
            self._workspace.go_to(self.sigil, Span(drawn.start, drawn.start))

    def _fail(self, error: Exception) -> None:
        self._shown = None
        self.title.setText("")
        self.figures.setText("")
        self.canvas.show_sentence(tr("No page: {reason}.", reason=translate(error) or type(error).__name__))


def _button(tip: str, do: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setToolTip(plain(tip))
    button.setAccessibleName(tip)
    button.clicked.connect(lambda *_: do())
    return button


class PageCanvas(QAbstractScrollArea):
    """Shows a picture of a page, or a sentence in its place. The mouse moves it, and so do the keys."""

    resized = Signal()
    left = Signal()  # Escape
    turned = Signal(int)  # a page before (-1) or behind (1) is wanted

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_picture(PageCanvas)
        self._workspace = workspace
        self._image: QImage | None = None
        self._sentence = ""
        self._held: QPoint | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture of the page"))
        # Always there: a page that just fits would else become narrower, fit, and become wider again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        workspace.theme_changed.connect(self.viewport().update)

    @property
    def room(self) -> int:
        """The width in which a page is shown, px."""
        return self.viewport().width()

    def show_page(self, image: QImage | None, share: float | None) -> None:
        """Show a page, so that what stands this share down it is in view; None: scrolled as it is."""
        self._image, self._sentence = image, ""
        self._turn_bars()
        if share is not None and image is not None:
            high = image.deviceIndependentSize().height()
            self.verticalScrollBar().setValue(round(_MARGIN + share * high - self.viewport().height() / 3))
        self.viewport().update()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no page."""
        self._image, self._sentence = None, sentence
        self.setAccessibleName(sentence)
        self._turn_bars()
        self.viewport().update()

    def _turn_bars(self) -> None:
        size = self._image.deviceIndependentSize() if self._image else QRectF().size()
        room = self.viewport().size()
        for bar, wide, high in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(high)
            bar.setSingleStep(_LINE)
            bar.setRange(0, max(0, round(wide + 2 * _MARGIN - high)))

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_bars()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self._workspace.theme
        painter.fillRect(event.rect(), theme.desk)
        if self._sentence:
            painter.setPen(theme.dim)
            box = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._sentence)
        if self._image is None:
            return
        size = self._image.deviceIndependentSize()
        x = max(float(_MARGIN), (self.room - size.width()) / 2) - self.horizontalScrollBar().value()
        box_of_page = QRectF(round(x), _MARGIN - self.verticalScrollBar().value(), size.width(), size.height())
        painter.setOpacity(_SOFT if theme.dark else 1.0)
        painter.drawImage(box_of_page.topLeft(), self._image)
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.hairline, 1))
        painter.drawRect(box_of_page.adjusted(-0.5, -0.5, 0.5, 0.5))

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            at = event.position().toPoint()
            moved, self._held = self._held - at, at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.viewport().unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down scroll, and beyond the ends of the page go to the next one."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == 0:
            self.turned.emit(-1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
