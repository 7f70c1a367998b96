"""The strip under the toolbar: one clear sentence where something needs saying, or what is under way with a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Notice, Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.timers import after

_SOON = 200  # milliseconds: what is done sooner needs no progress bar, which would only flicker
_STEPS = 1000
_SIGNS = {"plain": "ℹ", "good": "✓", "warning": "⚠", "error": "⚠"}


class MessageBar(QWidget):
    """Says one thing at a time, the latest; it goes when its cause goes or when it is closed."""

    wanted = Signal(str)  # the id of the action that a notice offers
    stopped = Signal()  # the reader wants no more of what is under way

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notice: Notice | None = None
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_message()
        self._make_work()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self.work)
        self._soon = after(_SOON, self._show_work, self)
        workspace.noticed.connect(self._say)
        workspace.theme_changed.connect(self._draw)
        self._draw()
        self._settle()

    def _make_message(self) -> None:
        self.message = QWidget(self)
        self.message.setObjectName("notice")
        self.message.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign = QLabel(self.message)
        self.words = QLabel(self.message)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer = QPushButton(self.message)
        self.offer.setObjectName("offer")
        self.offer.clicked.connect(self._take_offer)
        self.shut = QToolButton(self.message)
        self.shut.setAccessibleName(tr("Close the message"))
        self.shut.setToolTip(tr("Close the message"))
        self.shut.clicked.connect(self.clear)
        row = QHBoxLayout(self.message)
        row.setContentsMargins(18, 3, 8, 3)
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.offer)
        row.addWidget(self.shut)

    def _make_work(self) -> None:
        self.work = QWidget(self)
        self.work.setObjectName("work")
        self.task = QLabel(self.work)
        self.task.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self.work)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"), self.work)
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.stopped)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(18, 5, 12, 5)
        row.setSpacing(14)
        row.addWidget(self.task)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.work.hide()

    def begin(self, sentence: str) -> None:
        """Begin to show work, if it takes longer than a moment."""
        self.task.setText(sentence)
        self.bar.setValue(0)
        self._soon.start()

    def advance(self, done: float) -> None:
        """Show how much of the work is done, 0 to 1."""
        self.bar.setValue(max(self.bar.value(), round(done * _STEPS)))  # what is not told in advance is no way back

    def end(self) -> None:
        """Stop showing work: it is done, failed or canceled."""
        self._soon.stop()
        self.work.hide()
        self._settle()

    def _show_work(self) -> None:
        self.work.show()
        self._settle()

    def _say(self, notice: Notice) -> None:
        if notice.hint:
            return
        if notice.sentence:
            self._notice = notice
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.sentence))
        elif self._notice is None or self._notice.source != notice.source:
            return
        else:
            self._notice = None
        self._draw()
        self._settle()

    def _take_offer(self) -> None:
        act = self._notice.act if self._notice else ""
        self.clear()
        if act:
            self.wanted.emit(act)

    def clear(self) -> None:
        """Remove the sentence."""
        self._notice = None
        self._settle()

    def _draw(self) -> None:
        self.shut.setIcon(icon("close", self._workspace.theme))
        if self._notice is not None:
            self.sign.setText(_SIGNS[self._notice.tone])
            self.words.setText(self._notice.sentence)
            self.words.setAccessibleName(self._notice.sentence)
            self.offer.setText(self._notice.offer)
            self.offer.setVisible(bool(self._notice.act))
            self.message.setProperty("tone", self._notice.tone)
            for widget in (self.message, self.sign, self.words):
                widget.style().polish(widget)

    def _settle(self) -> None:
        notice, working = self._notice, not self.work.isHidden()
        self.message.setVisible(notice is not None)
        self.setVisible(notice is not None or working)
