"""The tooltips that explain a word of the window by an example of the open pair, made anew for each pair."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import Collation
from viewer.phrasing import sentences
from viewer.phrasing.help import explain as meanings
from viewer.phrasing.language import number, tr
from viewer.ui.panels.bars.status_bar import StatusBar
from viewer.ui.panels.lists.framing_list import FramingList
from viewer.ui.panels.lists.note_list import NoteList
from viewer.ui.panels.lists.passage_list import PassageList
from viewer.ui.panels.lists.variant_list import VariantList
from viewer.ui.plain import in_lines
from viewer.ui.views.reading import ReadingViews
from viewer.ui.views.side_tabs import SideTabs

if TYPE_CHECKING:
    from viewer.ui.panels.dialogs.options import OptionsPanel


@dataclass(frozen=True, slots=True)
class Explained:
    """The parts of a window whose words are explained."""

    side: SideTabs
    variants: VariantList
    passages: PassageList
    framing: FramingList
    notes: NoteList
    views: ReadingViews
    status: StatusBar


def explain(window: Explained, collation: Collation | None) -> None:
    """Give every tab, number and option a sentence on what it means, with an example where the pair has one."""
    side = window.side
    for panel, words in (
        (window.variants, meanings.variants_tip(collation)),
        (window.passages, meanings.passages_tip(collation)),
        (window.framing, meanings.framing_tip(collation)),
        (window.notes, tr("What you have written about this pair, in the order of the text.")),
    ):
        side.setTabToolTip(side.indexOf(panel), in_lines(words))
    _give(*_filter(window, collation), *_status(window, collation))


def explain_options(options: OptionsPanel, collation: Collation | None) -> None:
    """Give every field of the options a sentence on what it means."""
    _give(*_options(options, collation))


def _give(*tips: tuple[QWidget, str]) -> None:
    for widget, words in tips:
        widget.setToolTip(in_lines(words) if words else "")


def _options(options: OptionsPanel, collation: Collation | None) -> Iterator[tuple[QWidget, str]]:
    yield options.passages, tr("For two documents that quote the same text: what no passage covers is framing.")
    yield options.work, tr("For two editions or drafts: compared from the first word to the last, without framing.")
    fewest = min((one.words for one in collation.passages), default=0) if collation else 0
    words = tr("Shorter runs of the same words count as chance.")
    if fewest:
        shortest = sentences.count_words(fewest)
        words = tr("{sentence} The shortest passage here has {words}.", sentence=words, words=shortest)
    for field, sentence in (
        (options.words, words),
        (options.share, tr("A passage in which fewer words are the same is not one: 60 % lets four in ten be others.")),
        (options.gap, tr("Longer additions end the passage, and a new one begins after them.")),
    ):
        holder = field.parentWidget()
        assert holder is not None
        for widget in (field, *(one for one in holder.findChildren(QWidget) if one.parentWidget() is holder)):
            yield widget, sentence
    for level, box in options.levels.items():
        yield box, meanings.category(level, collation)
    found = len(collation.echoes) if collation else 0
    echoes = tr("Sentences that say the same in other words, as a second translation does.")
    here = tr("Here: {count}.", count=number(found))
    yield options.echoes, f"{echoes} {here}" if found else echoes
    yield options.usual, tr("Go back to the values that Recension begins with.")


def _filter(window: Explained, collation: Collation | None) -> Iterator[tuple[QWidget, str]]:
    variants = window.variants
    yield variants.words, tr("List only the variants that have these words, in either text.")
    box = variants.box
    for kind, check in box.kinds.items():
        yield check, meanings.kind(kind, collation)
    for flag, check in box.flags.items():
        yield check, meanings.flag_tip(flag, collation)
    yield box.passage, tr("List the variants of one passage alone.")
    yield box.noted, tr("List only what you have written a note on, or what you have not.")
    yield box.read, tr("List only what you have marked as read with the space bar, or what is still to be read.")
    yield box.everything, tr("List every variant again.")
    yield window.views.find_bar.field, tr("Words to look for in both texts at once.")


def _status(window: Explained, collation: Collation | None) -> Iterator[tuple[QWidget, str]]:
    status = window.status
    yield status.shared, tr("Passages that both texts have, and how many words of A they hold.")
    substantive = tr("Substantive variants change what is said; accidental ones only how it is spelt and printed.")
    yield status.differing, f"{substantive} {meanings.variants_tip(collation)}" if collation else substantive
    yield status.framing, meanings.framing_tip(collation)
    yield status.place, tr("Which variant is the current one, and how many the levels and the filter leave shown.")
    yield status.read, tr("How many of the variants that are shown you have marked as read with the space bar.")
