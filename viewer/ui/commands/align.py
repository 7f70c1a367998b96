"""Aligning by hand: what the reader points at becomes a decision, kept in the dossier and undone like any change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.collation.decisions import target as targets
from viewer.collation.decisions.decision import Decision, FramingRole, InapplicableDecision
from viewer.collation.decisions.target import Target
from viewer.collation.model.model import Collation, Framing, Role
from viewer.dossier.decisions import record_of
from viewer.dossier.note import DecisionRecord
from viewer.phrasing import decisions, sentences
from viewer.phrasing.language import tr, translate
from viewer.text.witness import Span
from viewer.ui.commands import changes, navigate
from viewer.ui.state.workspace import Workspace

ALIGN_SOURCE = "align"  # of the notices that are said here
_QUOTATION = 48  # characters of the first half that the hint quotes
_ON_VARIANT = ("split", "join", "as_framing", "same")  # about the current one, where no other is pointed at


def align_selection(workspace: Workspace, target: Target | None) -> None:
    """Mark the selected words; if words of the other text are marked already, align the two."""
    collation, marked = workspace.collation, workspace.alignment.marked
    half = _half(target, collation) if target and collation else None
    if collation is None or half is None:
        workspace.hint(tr("Select some words, or put the caret into a paragraph: that is aligned."), ALIGN_SOURCE)
    elif marked is None or marked[0] == half[0]:
        workspace.alignment.mark(half)
        workspace.pointed.emit(*half)
        words = sentences.on_one_line(half[1].of(collation.witness(half[0]).text))
        workspace.hint(decisions.hint(half[0], sentences.short(words, _QUOTATION)), ALIGN_SOURCE, stays=True)
    else:
        drop(workspace)
        _decide(workspace, targets.link(marked, half), collation)


def _half(target: Target, collation: Collation) -> tuple[str, Span] | None:
    """The words to be aligned: those selected, else the variant's, else the paragraph's."""
    text = collation.witness(target.sigil).text
    span = target.span
    if not span and target.variant is not None:
        variant = collation.variants[target.variant - 1]
        span = variant.side(target.sigil)
    if not span:
        end = text.find("\n", target.place)
        span = Span(text.rfind("\n", 0, target.place) + 1, len(text) if end < 0 else end)
    return (target.sigil, span) if span.of(text).strip() else None


def drop(workspace: Workspace) -> bool:
    """Forget the first half of a link. Returns whether there was one."""
    was = workspace.alignment.marked is not None
    workspace.alignment.mark(None)
    workspace.notice("", source=ALIGN_SOURCE)
    return was


def add_decision(workspace: Workspace, name: str, target: Target | None, pointed: bool) -> None:
    """What the action of this name decides; ``pointed``: the reader has pointed at the place, and means no other."""
    collation, current = workspace.collation, workspace.current
    if collation is None or target is None:
        return
    if current and not pointed and name in _ON_VARIANT and target.variant is None and not target.span:
        target = replace(target, variant=current.id)
    try:
        choice = targets.decision_at(name, target, collation)
    except InapplicableDecision as error:
        workspace.hint(translate(error), ALIGN_SOURCE)
        return
    drop(workspace)
    _decide(workspace, choice, collation)


def refusals(workspace: Workspace, target: Target | None) -> dict[str, str]:
    """Why each decision cannot be made at this place, by the name of its action; "" where it can."""
    collation, current = workspace.collation, workspace.current
    if collation is None or target is None:
        return {}
    found = {}
    for name in targets.DECISION_NAMES:
        here = target
        if current and name in _ON_VARIANT and target.variant is None and not target.span:
            here = replace(target, variant=current.id)
        try:
            targets.decision_at(name, here, collation)
            found[name] = ""
        except InapplicableDecision as error:
            found[name] = translate(error)
    return found


def _decide(workspace: Workspace, choice: Decision, collation: Collation) -> None:
    """Keep the decision, unless it has no place or changes nothing."""
    decision = record_of(choice, collation.witnesses)
    tried = workspace.alignment.tried(decision)
    if tried is not None and (why := tried.rejected.get(decision.id)):
        workspace.hint(translate(why), ALIGN_SOURCE)
    elif tried is not None and _is_same(tried.collation, collation):
        workspace.hint(tr("It is so already: nothing was changed."), ALIGN_SOURCE)
    else:
        changes.do_decisions(workspace, decision)


def name_framing(workspace: Workspace, stretches: Sequence[Framing], role: Role) -> None:
    """Give these stretches of framing another role; that is one step of the history."""
    collation, others = workspace.collation, [one for one in stretches if one.role != role]
    if collation is None or not others:
        return
    records = (record_of(FramingRole(one.witness, one.span, role), collation.witnesses) for one in others)
    changes.do_decisions(workspace, *records)


def _is_same(one: Collation, other: Collation) -> bool:
    return (one.matches, one.variants, one.framing) == (other.matches, other.variants, other.framing)


def take_back(workspace: Workspace, decision: DecisionRecord) -> None:
    """Take one decision back, whatever was decided after it."""
    changes.withdraw(workspace, decision)


def slots(workspace: Workspace, target: Callable[[], Target | None]) -> dict[str, Callable[[], object]]:
    """What the actions of this part do. ``target`` says what the reader means where no menu is open on a place."""

    def at(name: str) -> Callable[[], object]:
        def decide_there() -> None:
            targeted = workspace.alignment.targeted
            add_decision(workspace, name, targeted or target(), targeted is not None)

        return decide_there

    found: dict[str, Callable[[], object]] = {name: at(name) for name in targets.DECISION_NAMES}
    found["align"] = lambda: align_selection(workspace, workspace.alignment.targeted or target())
    return found


def show(workspace: Workspace, decision: DecisionRecord) -> None:
    """Go to the words of a decision, on both sides."""
    navigate.lead_to_decided(workspace, workspace.alignment.places(decision))
