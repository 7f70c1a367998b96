"""Sentences on a scan: what it has found, and how far it is. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.phrasing.language import N_, counted, number, tr
from viewer.phrasing.sentences import count_passages, count_words

if TYPE_CHECKING:
    from viewer.scan.model import PassageCluster, ScanStep, ScanSummary

_ALIKE = 0.9995  # a similarity that is rounded to 1
_STAGES = {
    "read": N_("reading documents"),
    "index": N_("indexing"),
    "join": N_("joining"),
    "find": N_("finding passages"),
    "echoes": N_("listening for echoes"),
    "cluster": N_("clustering"),
}


def count_documents(count: int) -> str:
    """ "1 document", "341 documents"."""
    return counted("%n document", "%n documents", count)


def about_scan(summary: ScanSummary) -> str:
    """What a scan came to, in a line."""
    return tr(
        "{documents}, {words}: {passages} in more than one of them",
        documents=count_documents(summary.documents),
        words=count_words(summary.words),
        passages=count_passages(summary.clusters),
    )


def about_cluster(cluster: PassageCluster) -> str:
    """How large a cluster is, in how many documents, and how much alike its members are."""
    return tr(
        "{words} in {documents}, {likeness}",
        words=count_words(cluster.words),
        documents=count_documents(cluster.size),
        likeness=_likeness(cluster),
    )


def about_step(step: ScanStep, rate: float) -> str:
    """How far a scan is. ``rate``: units of its stage a second; 0 where that cannot be said."""
    said = tr(
        "{stage}: {done} of {count}", stage=tr(_STAGES[step.stage]), done=number(step.done), count=number(step.of)
    )
    if rate <= 0:
        return said
    minutes, seconds = divmod(round((step.of - step.done) / rate), 60)
    time = tr("{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
    shown = number(round(rate)) if rate >= 10 else f"{rate:.1f}"
    return tr("{said}, {rate} a second, {time} left in this stage", said=said, rate=shown, time=time)


def _likeness(cluster: PassageCluster) -> str:
    least = min(member.similarity for member in cluster.members)
    if least > _ALIKE:
        return tr("word for word the same")
    return tr("{share} % of the words the same, or more", share=number(int(100 * least)))
