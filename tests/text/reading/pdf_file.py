"""Small PDF files, written by hand: lines of Helvetica at places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_FONT = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"


class Set(NamedTuple):
    """A line: where it begins, in points from the lower left corner, its size and its text."""

    x: float
    y: float
    text: str
    size: float = 10


def pdf(
    pages: Sequence[Sequence[Set]],
    *,
    info: str = "",
    catalog: str = "",
    trailer: str = "",
    turn: int = 0,
    matrix: str = "1 0 0 1 0 0",
) -> bytes:
    """A PDF of these pages, 300 by 400 points. ``info``, ``catalog``, ``trailer``: further entries.

    ``turn``: degrees by which the pages are shown turned, clockwise; ``matrix``: what is applied to the lines.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 300 400] /Rotate {turn} "
        f"/Resources << /Font << /F << {_FONT} >> >> >> >>",
        f"<< {info} >>",
    ]
    for number, page in enumerate(pages):
        text = f"{matrix} cm\n" + "\n".join(
            f"BT /F {one.size} Tf {one.x} {one.y} Td ({_escaped(one.text)}) Tj ET" for one in page
        )
        objects.append(f"<< /Type /Page /Parent 2 0 R /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(text)} >>\nstream\n{text}\nendstream")
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return data + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {len(objects) + 1} /Root 1 0 R /Info 3 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode("ascii")


def paragraph(lines: str, y: float, *, x: float = 40, size: float = 10, indent: float = 0) -> list[Set]:
    """Lines below each other from ``y`` on, the first one set in."""
    return [
        Set(x + (indent if number == 0 else 0), y - 1.2 * size * number, line, size)
        for number, line in enumerate(lines.split("\n"))
    ]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
