"""The file of B as an archive, and a copy of it with some of its parts changed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from viewer.export.parallel.documents import EPOCH

if TYPE_CHECKING:
    from lxml.etree import _Element

    from viewer.export.report import Report


def file_of_reading(report: Report, suffix: str) -> bytes | None:
    """The bytes of the file of B, if they are still the same, and both texts are of documents of this suffix."""
    base, witness = report.collation.witnesses[:2]
    if not all(one.path.lower().endswith(suffix) for one in (base, witness)) or witness.choices.rejected:
        return None
    try:
        data = Path(witness.path).read_bytes()
    except (OSError, ValueError):
        return None
    return data if sha256(data).hexdigest() == witness.sha256 else None


def rewritten_archive(data: bytes, parts: Mapping[str, _Element]) -> bytes:
    """The archive with these parts in place of its own, or besides them; all others as they are."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        for member in old.infolist():
            if member.filename not in parts:
                how = zipfile.ZIP_STORED if member.filename == "mimetype" else zipfile.ZIP_DEFLATED
                new.writestr(member, old.read(member), how)
        for name in sorted(parts, key=lambda one: names.index(one) if one in names else len(names)):
            written = etree.tostring(parts[name], xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(zipfile.ZipInfo(name, EPOCH), written, zipfile.ZIP_DEFLATED)
    return file.getvalue()
