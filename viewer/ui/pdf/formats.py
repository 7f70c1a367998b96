"""The formats of ``viewer.export``, and PDF, whose pages Qt sets. To import this loads no Qt."""

from __future__ import annotations

from viewer.export.formats import FORMATS, ExportFormat
from viewer.messages import N_

PDF = ExportFormat(N_("PDF"), (".pdf",), "viewer.ui.pdf.document")
ALL_FORMATS = (*FORMATS[:1], PDF, *FORMATS[1:])
