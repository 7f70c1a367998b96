"""What is open changes as one value: whoever hears of a change, in whatever order, sees nothing of the pair before."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.decisions.target import DECISION_NAMES
from viewer.collation.model.model import LEVELS
from viewer.collation.query.filter import Filter
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.state.notebook import Position

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
SENTENCES = [
    "The committee met in the spring of 1954 to hear what the minister had to say about it.",
    "Nobody present could have foreseen how far the proposal would travel in the following weeks.",
    "He wrote that the treaty should be open to every state, whatever its social order.",
    "The answer came late, and was colder than even the most cautious of them had expected.",
    "Copies of the note were sent to all the ambassadors, who passed them on without a word.",
    "In the margin somebody had put a question mark, and under it the date of the session.",
    "What remained of the plan was printed two years later, with a preface by another hand.",
    "The last paragraph does not stand in the typescript, and may have been added in the press.",
]


def changed(text: str, every: int) -> str:
    """The same with every so manieth word another."""
    return " ".join(f"{word}x" if n % every == 3 else word for n, word in enumerate(text.split(" ")))


def pairs() -> list[tuple[str, str]]:
    """Pairs of very different lengths: long, moved, short, alike, with nothing in common, without words."""
    long = "\n\n".join(" ".join(SENTENCES[n:] + SENTENCES[:n]) + f" Part {n}." for n in range(8))
    first, second = " ".join(SENTENCES[:4]), " ".join(SENTENCES[4:])
    return [
        ("How it began. A publisher's own words.\n\n" + long, "A lead-in of another.\n\n" + changed(long, 7)),
        (f"{first}\n\n{second}", f"{changed(second, 9)}\n\n{changed(first, 11)}"),
        (SENTENCES[0], SENTENCES[0].replace("spring", "autumn")),
        (SENTENCES[1], SENTENCES[1]),
        ("one two three", "vier fünf sechs"),
        ("…", SENTENCES[2]),
    ]


@pytest.fixture
def paths(tmp_path: Path) -> list[list[str]]:
    """The pairs as files."""
    found = []
    for number, texts in enumerate(pairs()):
        files = [tmp_path / f"{number}{side}.txt" for side in "ab"]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, encoding="utf-8")
        found.append([str(file) for file in files])
    return found


def is_consistent(window: Window) -> list[str]:
    """What of the things that are shared is not of the collation that is open."""
    workspace, wrong = window.workspace, []
    collation = workspace.collation
    texts = {s: w.text for s, w in zip("AB", collation.witnesses, strict=True)} if collation else {}
    variants = set(collation.variants) if collation else set()

    def fits(sigil: str, span: Span) -> bool:
        return sigil in texts and 0 <= span.start <= span.end <= len(texts[sigil])

    if workspace.current is not None and workspace.current not in variants:
        wrong.append("current")
    if not variants.issuperset(workspace.variants):
        wrong.append("shown")
    if not workspace.read.ids <= {variant.id for variant in (collation.variants if collation else ())}:
        wrong.append("read")
    if workspace.selection is not None and not fits(*workspace.selection):
        wrong.append("selection")
    target = workspace.note_target.target
    if target is not None and not all(fits(*place) for place in target.places.items()):
        wrong.append("target")
    if workspace.hover[1] is not None and workspace.variant(workspace.hover[1]) is None:
        wrong.append("hover")
    hits = {sigil: workspace.text_search.hits(sigil) for sigil in "AB"}
    wrong += [
        f"hits in {sigil}" for sigil, some in hits.items() if len(some) and not fits(sigil, some.span(len(some) - 1))
    ]
    return wrong


def listen(window: Window) -> list[str]:
    """What is found to be amiss at any signal from now on."""
    workspace, wrong = window.workspace, []
    signals = {
        "collation": workspace.collation_changed,
        "current": workspace.current_changed,
        "levels": workspace.levels_changed,
        "shown": workspace.shown_changed,
        "hover": workspace.hover_changed,
        "selection": workspace.selection_changed,
        "target": workspace.note_target.target_changed,
        "found": workspace.text_search.changed,
        "moved": workspace.text_search.moved,
        "read": workspace.read.changed,
        "marked": workspace.alignment.marked_changed,
    }
    for name, signal in signals.items():
        signal.connect(lambda *_, name=name: wrong.extend(f"{one} at {name}" for one in is_consistent(window)))

    def look_at_texts(sigil: str, span: Span) -> None:
        pane, text = window.reading.pane(sigil), workspace.collation.witness(sigil).text  # type: ignore[union-attr]
        if pane.sheet is None or pane.sheet.text != text:
            wrong.append(f"led into a pane of another text at {span}")

    workspace.reveal.connect(look_at_texts)

    def look_at_notes() -> None:
        found = workspace.alignment.found
        if found is not None and not workspace.notebook.is_about(found):
            wrong.append("notes of another pair")

    workspace.notes_changed.connect(look_at_notes)
    return wrong


@pytest.mark.slow
def test_a_shorter_pair_opens_while_the_last_variant_is_the_current_one(
    reader: Reader, window: Window, qtbot: QtBot, paths: list[list[str]]
) -> None:
    for longer in (paths[0], paths[1]):
        reader.open(longer)
        reader.press(KEY.Key_End, ALT)
        assert window.workspace.current is not None
        assert reader.current > 1
        wrong = listen(window)
        with qtbot.captureExceptions() as raised:
            reader.open(paths[2])
        assert not raised
        assert not wrong
        assert window.workspace.current is None
        assert reader.note_heading == "Note"


def test_a_pasted_pair_is_no_place_for_what_stood_before(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(KEY.Key_End, ALT)
    with qtbot.captureExceptions() as raised:
        window.opening.paste("A short text, and no more.", "A short text, and nothing more.")
    assert not raised
    assert window.workspace.note_target.target is None


@pytest.mark.slow
def test_what_is_sought_is_found_in_the_new_texts_when_they_are_there(
    reader: Reader, window: Window, qtbot: QtBot, paths: list[list[str]]
) -> None:
    reader.open(paths[2])
    window.views.find_bar.open()
    qtbot.keyClicks(window.views.find_bar.field, "the")
    qtbot.waitUntil(lambda: window.workspace.text_search.stops == 3)
    wrong = listen(window)
    reader.open(paths[0])
    qtbot.waitUntil(lambda: window.workspace.text_search.stops > 20)
    assert not wrong


@pytest.mark.slow
def test_a_place_led_to_out_of_sight_is_forgotten_with_its_text(
    reader: Reader, window: Window, paths: list[list[str]]
) -> None:
    """In the inline view the two panes wait for what they were led to until they are seen again."""
    reader.open(paths[0])
    window.views.show_inline()
    reader.press(KEY.Key_End, ALT)
    reader.open(paths[3])  # alike, so that nothing leads anywhere in it
    wrong: list[Span] = []
    shown = window.reading.reveal
    window.reading.reveal = lambda sigil, span: (wrong.append(span), shown(sigil, span))  # type: ignore[method-assign]
    window.views.show_inline()
    QApplication.processEvents()
    assert not wrong


@pytest.mark.slow
def test_the_last_place_led_to_is_the_one_that_is_shown(
    reader: Reader, window: Window, qtbot: QtBot, paths: list[list[str]]
) -> None:
    """Also where the panes come to be seen between two of them."""
    reader.open(paths[0])
    window.reading.scroll_sync.smooth = False
    window.views.ways.setCurrentWidget(window.views.inline)
    window.workspace.select(1)
    window.views.ways.setCurrentWidget(window.reading)
    window.workspace.step_to_end(last=True)
    QApplication.processEvents()
    current, pane = window.workspace.current, reader.left
    assert current is not None
    assert pane.seen().start <= current.base.start <= pane.seen().end


def test_a_menu_about_a_place_goes_with_its_text(
    reader: Reader, window: Window, qtbot: QtBot, paths: list[list[str]]
) -> None:
    window.workspace.select(len(window.workspace.variants))
    pane = reader.left
    with qtbot.captureExceptions() as raised:
        spot = pane.mapToGlobal(QPoint(50, 50))
        QApplication.sendEvent(pane, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(50, 50), spot))
        assert window.workspace.alignment.targeted is not None
        reader.open(paths[2])
        assert QApplication.activePopupWidget() is None
        qtbot.waitUntil(lambda: window.workspace.alignment.targeted is None)
    assert not raised


def test_a_number_asked_for_in_another_pair_leads_nowhere(
    reader: Reader, window: Window, paths: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A comparison that ends while the reader is asked brings another pair under the question."""

    def answer(*_: object) -> int:
        reader.open(paths[2])
        window.workspace.select(1)
        return 20

    monkeypatch.setattr("viewer.ui.dialogs.ask_number", answer)
    reader.press(KEY.Key_G, CTRL)
    assert window.workspace.current is not None
    assert reader.current == 1


@pytest.mark.slow
def test_the_place_in_one_text_is_not_kept_as_one_in_another(
    reader: Reader, window: Window, qtbot: QtBot, paths: list[list[str]]
) -> None:
    reader.open(paths[0])
    window.workspace.place_changed.emit("A", 2_000)
    reader.open(paths[2])
    window.workspace.select(1)
    window.position_saver.keep()
    assert window.workspace.notebook.position == Position(1, window.workspace.levels, 0)


Step = Callable[[], object]


class Walk:
    """The steps of a reader who does anything at any time."""

    def __init__(self, window: Window, qtbot: QtBot, paths: list[list[str]], seed: int) -> None:
        self.window, self.qtbot, self.paths, self.chance = window, qtbot, paths, random.Random(seed)
        window.reading.scroll_sync.smooth = False

    def steps(self) -> dict[str, Step]:
        window, chance, act = self.window, self.chance, self._act
        go = ("next", "previous", "first", "last", "last", "next_passage", "previous_passage", "reveal", "partner")
        other = ("swap", "compare", "undo", "undo", "redo", "read", "next_note", "find_next")
        views = ("inline", "framings", "plot")
        found: dict[str, Step] = {
            name: lambda name=name: act(name) for name in (*go, *other, *views, *DECISION_NAMES, "align")
        }
        return found | {
            "open": lambda: window.opening.open(chance.choice(self.paths)),
            "paste": lambda: window.opening.paste(*chance.choice(pairs())),
            "as work": window.opening.as_work,
            "words": self._select,
            "note": self._write,
            "seek": self._seek,
            "levels": lambda: setattr(window.workspace, "levels", frozenset(chance.sample(list(LEVELS), 4))),
            "everything": window.workspace.show_everything,
            "sieve": self._filter,
            "hover": self._hover,
            "click": self._click,
            "row": self._choose_row,
            "start": window.screens.show_start,
            "leave": window.screens.leave,
        }

    def _act(self, name: str) -> None:
        self.window.bindings.actions[name].trigger()

    def _select(self) -> None:
        views = self.window.views
        pane = self.chance.choice((views.reading.left, views.reading.right, views.inline.pane))
        if pane.sheet is not None and len(pane.sheet.text):
            ends = sorted(self.chance.randrange(len(pane.sheet.text) + 1) for _ in range(2))
            pane.select(Span(*ends))

    def _write(self) -> None:
        self._act("note")
        if self.window.editor.isEnabled():
            self.window.editor.paper.insertPlainText(f"note {self.chance.random()}")
            if self.chance.random() < 0.5:
                self.window.editor.save()

    def _seek(self) -> None:
        self.window.views.find_bar.open()
        self.window.views.find_bar.field.setText(self.chance.choice(("the", "Part", "x", "")))

    def _filter(self) -> None:
        sieves = (Filter(words="the"), Filter(passage=1), Filter(noted=True), Filter(read=False), Filter())
        self.window.workspace.shown.filter = self.chance.choice(sieves)

    def _hover(self) -> None:
        pane = self.chance.choice((self.window.reading.left, self.window.reading.bands))
        self.qtbot.mouseMove(pane, QPoint(self.chance.randrange(60), self.chance.randrange(300)))

    def _click(self) -> None:
        pane = self.chance.choice((self.window.reading.left, self.window.reading.right)).viewport()
        spot = QPoint(self.chance.randrange(pane.width()), self.chance.randrange(pane.height()))
        self.qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=spot)

    def _choose_row(self) -> None:
        window = self.window
        panel = self.chance.choice((window.framing, window.notes, window.decisions, window.variants))
        if count := panel.rows.rowCount():
            index = panel.rows.index(self.chance.randrange(count))
            panel.list.setCurrentIndex(index)
            panel.list.clicked.emit(index)

    def go(self, length: int) -> Iterator[list[str]]:
        """The names of the steps taken, after each of them."""
        taken: list[str] = []
        steps = self.steps()
        for _ in range(length):
            name = self.chance.choice(["open", "last", *steps])
            taken.append(name)
            steps[name]()
            QApplication.processEvents()
            yield taken


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_walk_through_any_pairs_comes_upon_a_mistake(
    window: Window, qtbot: QtBot, paths: list[list[str]], seed: int
) -> None:
    wrong = listen(window)
    with qtbot.captureExceptions() as raised:
        for taken in Walk(window, qtbot, paths, seed).go(60):
            assert not raised, (taken, raised)
            assert not wrong, (taken, wrong)
            assert not is_consistent(window), taken
