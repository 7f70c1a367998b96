"""Where else the passages of a document stand, as far as a library that was scanned knows. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.scan.library import Library, NoLibraryError
from viewer.usecases.library.kept import kept_libraries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.scan.model import LibraryDocument
    from viewer.usecases.library.kept import KeptLibrary


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A ``document`` of a library, and ``others`` that share a passage with it, those with the strongest first."""

    library: KeptLibrary
    document: LibraryDocument
    others: tuple[LibraryDocument, ...]


def shared_elsewhere(paths: Sequence[str], folder: Path | None = None) -> Elsewhere | None:
    """The first of some files that shares a passage with documents that are not among these files; None for none.

    ``folder``: where the libraries are kept, in place of the usual one.
    """
    for library in kept_libraries(folder):
        here = [path for path in paths if any(Path(path).is_relative_to(root) for root in library.paths)]
        if here and (found := _in_library(library, here, paths)):
            return found
    return None


def _in_library(library: KeptLibrary, here: Sequence[str], paths: Sequence[str]) -> Elsewhere | None:
    try:
        with Library(library.index) as opened:
            known = {path: document for path in here if (document := opened.document_at(path)) is not None}
            own = {document.number for document in known.values()}
            for document in known.values():
                hits = [hit for hit in opened.hits(document.number) if hit.kind == "shared"]
                partners = (hit.b if hit.a == document.number else hit.a for hit in hits)
                others = [opened.document(one) for one in dict.fromkeys(partners) if one not in own]
                others = [one for one in others if one.path not in paths]
                if others:
                    return Elsewhere(library, document, tuple(others))
    except NoLibraryError:
        return None
    return None
