"""A whole witness in a strip: where it agrees, where it differs, what is moved or framing, and where the reader is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import CATEGORY_NUMBERS, Category
from viewer.phrasing.language import tr
from viewer.text.witness import Span, Witness
from viewer.ui.page.marks import Marking, marking
from viewer.ui.page.paint import tint_of
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.accessible import is_picture
from viewer.ui.theme.theme import blend
from viewer.ui.widgets.kept_picture import KeptPicture

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    Integers = NDArray[np.integer[Any]]

OVERVIEW_WIDTH = 22  # px
_HEAD = 38  # px at the top that stay empty: they are beside the title of the pane
_PAD = 4  # px above and below the strip
_SIDE = 5  # px on each side of it
_SLENDER, _SLENDER_SIDE = 12, 2  # px, of a short text
_SHORT = 6_000  # code points, about two screens
_CROWD = 0.3  # of the rows: with more of them ticked, bars show the density
_STEP = 4  # px of the strip to a bar
_NOTE = 6.0  # px, the dot of a note
_LEAST = 12.0  # px: the least height of "you are here"


class Overview(KeptPicture):
    """The strip of one witness. ``wanted`` is the code point that the reader points at."""

    wanted = Signal(float)
    turned = Signal(float)  # px, by the wheel

    def __init__(
        self,
        workspace: Workspace,
        sigil: str,
        made: Callable[[], Marking | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``made`` returns the marking of the witness, which another part has computed already."""
        super().__init__(parent)
        is_picture(Overview)
        self._made = made
        self.workspace, self.sigil, self.partner = workspace, sigil, "B" if sigil == "A" else "A"
        self._here = Span(0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        workspace.collation_changed.connect(self.gather)
        workspace.levels_changed.connect(self._forget)
        workspace.theme_changed.connect(self._forget)
        workspace.current_changed.connect(self.update)
        for changed in (workspace.notes_changed, workspace.text_search.changed, workspace.text_search.closed):
            changed.connect(self._forget)
        workspace.text_search.moved.connect(self.update)
        self.gather()

    def gather(self, sigil: str | None = None, partner: str | None = None) -> None:
        """Take up what is marked in the witness."""
        self.sigil, self.partner = sigil or self.sigil, partner or self.partner
        collation = self.workspace.collation
        self.setAccessibleName(tr("Overview of {sigil}", sigil=self.sigil))
        self._length = len(collation.witness(self.sigil).text) if collation else 0
        lengths = [len(witness.text) for witness in collation.witnesses] if collation else [0]
        self.setFixedWidth(_SLENDER if max(lengths) < _SHORT else OVERVIEW_WIDTH)
        self._marking: Marking | None = self._made() if self._made else None
        if self._marking is None and collation:
            self._marking = marking(collation, self.sigil, self.partner)
        self._forget()

    def show_here(self, seen: Span) -> None:
        """The code points in view."""
        if seen != self._here:
            self._here = seen
            done = tr("{number} %", number=round(100 * seen.start / self._length) if self._length else 0)
            self.setAccessibleDescription(tr("You are at {share}", share=done))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    @property
    def _side(self) -> int:
        """What stays free on both sides of the strip, px."""
        return _SLENDER_SIDE if self.width() == _SLENDER else _SIDE

    # where a place stands

    @property
    def _top(self) -> float:
        return _HEAD + _PAD

    @property
    def _tall(self) -> float:
        return max(1.0, self.height() - self._top - _PAD)

    def y_of(self, place: float) -> float:
        """The height of a code point in the strip, px."""
        return self._top + self._tall * place / max(1, self._length)

    def place_at(self, y: float) -> float:
        """The code point at this height."""
        share = (y - self._top) / self._tall
        return min(1.0, max(0.0, share)) * self._length

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_picture(painter, self.workspace.theme.chrome)
        if not self._length:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_current(painter)
        self._paint_here(painter)

    def _paint_current(self, painter: QPainter) -> None:
        current = self.workspace.current
        if current and current.witness in (self.sigil, self.partner):
            theme = self.workspace.theme
            y = self.y_of(current.side(self.sigil).start)
            painter.setPen(QPen(theme.current.line, 1))
            painter.setBrush(theme.current.paper)
            painter.drawRoundedRect(QRectF(self._side - 2.5, y - 2.5, self.width() - 2 * self._side + 5, 5), 2, 2)

    def _paint_here(self, painter: QPainter) -> None:
        top, bottom = self.y_of(self._here.start), self.y_of(self._here.end)
        lack = max(0.0, _LEAST - (bottom - top))
        top = min(max(self._top - 2, top - lack / 2), self.height() - _LEAST - 1)
        accent = QColor(self.workspace.theme.accent)
        painter.setPen(QPen(accent, 1.3))
        accent.setAlphaF(0.10)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(1.5, top, self.width() - 4, max(_LEAST, bottom - top)), 3, 3)

    def _draw(self, painter: QPainter) -> None:
        """Everything but where the reader is."""
        if self._marking and self._length:
            self._draw_regions(painter, self._marking)
            self._draw_marks(painter, self._marking)
            self._draw_hits(painter)
            self._draw_notes(painter)
        edge = self.width() - 1 if self.sigil == "A" else 0
        painter.setPen(self.workspace.theme.hairline)
        painter.drawLine(edge, 0, edge, self.height())

    def _draw_regions(self, painter: QPainter, made: Marking) -> None:
        theme = self.workspace.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for moved in (False, True):
            for region in made.regions:
                if region.moved != moved or not region.span:
                    continue
                tint = theme.framing.line if region.role else theme.moved.line if moved else theme.shared.paper
                top, bottom = self.y_of(region.span.start), self.y_of(region.span.end)
                painter.setBrush(tint)
                box = QRectF(self._side, top, self.width() - 2 * self._side, max(1.5, bottom - top - 1))
                painter.drawRoundedRect(box, 1.5, 1.5)

    def _draw_marks(self, painter: QPainter, made: Marking) -> None:
        """A tick a pixel row at the most, in the hue of the most meaningful variant that falls on it.

        Where ticks would run together into a wall, bars show how dense the changes are, and ticks the moves alone.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        rows, best = _rows(made, self._tops(made.spans.starts), self.workspace.levels)
        crowded = len(rows) > self._tall * _CROWD
        if crowded:
            self._draw_density(painter, made)
        for y, mark in zip(rows.tolist(), best.tolist(), strict=True):
            if not crowded or made.ranks[mark] == CATEGORY_NUMBERS["moved"]:
                tint = tint_of(self.workspace.theme, made.marks[mark])
                painter.fillRect(QRectF(self._side, y, self.width() - 2 * self._side, 2), tint.line)

    def _draw_density(self, painter: QPainter, made: Marking) -> None:
        """A bar for each few pixels of the strip, as long as the share of the words there that were changed."""
        collation, theme = self.workspace.collation, self.workspace.theme
        assert collation is not None
        shown = made.shown(self.workspace.levels - {"moved"})
        count = max(1, int(self._tall) // _STEP)
        found = density(collation.witness(self.sigil), made.spans.starts[shown], made.spans.ends[shown], count)
        color = blend(theme.substitution.line, theme.chrome, 0.35)
        room = self.width() - 2 * self._side
        for number in np.flatnonzero(found > 0).tolist():
            # By the root: that of a text in which few words differ would else be no bar at all.
            wide = max(1.5, room * found.item(number) ** 0.5)
            left = self.width() - self._side - wide if self.sigil == "A" else self._side
            painter.fillRect(QRectF(left, self._top + number * self._tall / count, wide, _STEP - 1), color)

    def _draw_hits(self, painter: QPainter) -> None:
        """What the reader looks for: short lines at the outer edge, a pixel row each at the most."""
        starts = self.workspace.text_search.hits(self.sigil).starts
        if not len(starts):
            return
        rows = np.unique(self._tops(starts))
        left = 0 if self.sigil == "A" else self.width() - self._side
        for y in rows.tolist():
            painter.fillRect(QRectF(left, y, self._side, 2), self.workspace.theme.found.ink)

    def _draw_notes(self, painter: QPainter) -> None:
        """A note is a dot at the inner edge."""
        notebook = self.workspace.notebook
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.workspace.theme.chrome, 1))
        painter.setBrush(self.workspace.theme.accent)
        x = self.width() - _NOTE - 1.5 if self.sigil == "A" else 1.5
        for note in notebook.notes:
            if span := notebook.places(note).get(self.sigil):
                painter.drawEllipse(QRectF(x, self.y_of(span.start) - _NOTE / 2, _NOTE, _NOTE))

    def _tops(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The pixel rows of these places."""
        return (self._top + self._tall * places / max(1, self._length)).astype(np.int64)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self.place_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.wanted.emit(self.place_at(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(-float(event.angleDelta().y()))
        event.accept()


def density(witness: Witness, starts: Integers, ends: Integers, count: int) -> NDArray[np.float64]:
    """The share of the words that are in some stretches (from ``starts`` to ``ends``, code points), in each of
    ``count`` equal parts of a text; an empty stretch, where the other text has more words, counts as one word.

    O(n + m log n), n words and m stretches, by operations on arrays.
    """
    words = witness.tokens.starts
    edges = (np.arange(count + 1) * len(witness.text)) // count
    low, high = words.searchsorted(starts), words.searchsorted(ends)
    change = np.zeros(len(words) + 1, dtype=np.int64)
    np.add.at(change, low, 1)
    np.add.at(change, np.maximum(high, np.minimum(low + (starts == ends), len(words))), -1)
    changed = np.append(0, np.cumsum(np.cumsum(change[:-1]) > 0))
    at = words.searchsorted(edges)
    found: NDArray[np.float64] = np.diff(changed[at]) / np.maximum(np.diff(at), 1)
    return found


def _rows(
    made: Marking, tops: NDArray[np.int64], levels: Iterable[Category]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pixel rows that variants fall on, and the most meaningful mark of each."""
    shown = np.flatnonzero(made.shown(levels))
    order = shown[np.lexsort((-made.ranks[shown].astype(np.int64), tops[shown]))]
    rows = tops[order]
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    return rows[first], order[first]
