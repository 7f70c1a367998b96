"""The paper that people write on in the country of this system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from viewer.export.report import Paper

# Where people write on Letter, as the Common Locale Data Repository has it; all others write on A4.
_ON_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


def paper_in(locale: QLocale) -> Paper:
    """The paper that people write on in a country."""
    return "letter" if QLocale.territoryToCode(locale.territory()) in _ON_LETTER else "a4"


def system_paper() -> Paper:
    """The paper of this system."""
    return paper_in(QLocale.system())
