"""Why an action cannot be done now, and what would have to come first. No Qt here."""

from __future__ import annotations

from viewer.phrasing.language import N_, tr

_MISSING = {
    "pair": N_("Open two texts first."),
    "repeatable": N_("Nothing is open that could be compared again."),
    "passages": N_("They are compared as versions of one work already."),
    "stoppable": N_("Nothing is under way that could be stopped."),
    "variants": N_("This pair has no variant."),
    "shown": N_("No variant is shown."),
    "hidden": N_("No variant is hidden."),
    "current": N_("Go to a variant first."),
    "meant": N_("Go to a variant first."),
    "target": N_("Choose a variant or select some words first."),
    "words": N_("Select some words first."),
    "note": N_("There is no note here."),
    "notes": N_("You have written no note yet."),
    "orphan": N_("This is for a note whose words are gone."),
    "pictures": N_("Neither text has a picture of its pages."),
    "scan": N_("Neither text is a scan, and no page is without words."),
    "undo": N_("There is no change to take back."),
    "redo": N_("Nothing was taken back."),
    "back": N_("There is no screen before this one."),
}


def missing(need: str, pair: bool, away: bool = False) -> str:
    """The sentence that says what an action lacks. ``pair``: two texts are open; ``away``: they are not seen."""
    if not pair and need not in ("repeatable", "stoppable", "undo", "redo", "back"):
        return tr(_MISSING["pair"])
    if away and need not in ("stoppable", "back"):
        return tr("Go back to the texts first.")
    return tr(_MISSING[need])
