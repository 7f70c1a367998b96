"""Help: a page a task, from Markdown files, with the keys of the actions that it names. Nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from viewer.phrasing.language import language_code, tr
from viewer.resources import resources
from viewer.ui.actions import ACTIONS, Act, keys_of
from viewer.ui.theme import fonts

PAGES = (
    "open",
    "read",
    "framing",
    "notes",
    "witnesses",
    "hand-over",
    "views",
    "corpus",
    "access",
    "terminal",
    "scripts",
    "method",
)
_NAMED = re.compile(r"\[\[(\w+)\]\]")
_REFERENCE = "{{reference}}"
_ACTS = {act.id: act for act in ACTIONS}
_SIZE, _LINE = 16, 24  # px of the letters, and of a line
_HEADINGS = {1: 24, 2: 17}  # px of the letters, by the level
_ABOVE, _BETWEEN = {1: 0, 2: 20}, 9  # px above a heading; above and below a paragraph
_LIST = 280  # px


def source(name: str) -> str:
    """The Markdown of a page in the language of the window, else in English."""
    folder = resources() / "help"
    for path in (folder / language_code() / f"{name}.md", folder / f"{name}.md"):
        if path.is_file():
            return _with_reference(path.read_text("utf-8"))
    raise FileNotFoundError(folder / f"{name}.md")


def _with_reference(text: str) -> str:
    """A page with the public names of the package where it wants them; to list them loads all of it."""
    if _REFERENCE not in text:
        return text
    from viewer.phrasing.reference import reference

    return text.replace(_REFERENCE, reference())


def named_actions(text: str) -> list[Act]:
    """The actions that a page names, each once, in their order."""
    return [_ACTS[name] for name in dict.fromkeys(_NAMED.findall(text))]


def help_page(name: str) -> str:
    """A page with the words and the keys of the actions that it names, and all these keys in a table at its end."""
    text = source(name)
    rows = [f"| {_words(act)}  | {_escaped(keys_of(act))} |" for act in named_actions(text) if act.keys]
    heading, what, keys = tr("Keys"), tr("to do this"), tr("press")
    table = [f"\n\n## {heading}\n", f"| {what} | {keys} |", "|---|---|", *rows] if rows else []
    return _NAMED.sub(lambda found: _with_keys(_ACTS[found[1]]), text) + "\n".join(table)


def _words(act: Act) -> str:
    return tr(act.text).rstrip("…").strip()


def _escaped(keys: str) -> str:
    """The keys as Markdown shows them as they are."""
    return "".join("\\" + mark if mark in "\\|*_+-" else mark for mark in keys)


def _with_keys(act: Act) -> str:
    first = keys_of(act).split(", ")[0] if act.keys else ""
    return f"**{_words(act)}** ({_escaped(first)})" if first else f"**{_words(act)}**"


class HelpPage(QTextBrowser):
    """Shows a page. A link leads to another page, and nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFont(fonts.serif(_SIZE))
        self.document().setDocumentMargin(28)
        self.document().setDefaultFont(fonts.serif(_SIZE))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def show_page(self, name: str) -> None:
        """Show the page of this name from its head."""
        self.setMarkdown(help_page(name))
        block = self.document().begin()
        while block.isValid():
            self._set(QTextCursor(block))
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set(self, cursor: QTextCursor) -> None:
        """Give a paragraph air, a heading its size, and a table no lines."""
        level, listed, table = cursor.blockFormat().headingLevel(), cursor.currentList(), cursor.currentTable()
        form = QTextBlockFormat()
        if table is not None:
            made = table.format()
            made.setBorder(0)
            made.setCellPadding(2)
            table.setFormat(made)
        else:
            beside = _BETWEEN if listed is None else _BETWEEN / 2
            form.setTopMargin(_ABOVE.get(level, beside))
            form.setBottomMargin(beside)
            form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(form)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters, font = QTextCharFormat(), fonts.serif(_HEADINGS.get(level, _SIZE))
            font.setBold(True)
            letters.setFont(font)
            cursor.setCharFormat(letters)


class HelpWindow(QDialog):
    """The pages at the left, the one that is read at the right. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = QListWidget(self)
        self.pages.setObjectName("helpPages")
        self.pages.setAccessibleName(tr("Pages of the help"))
        self.pages.setWordWrap(True)
        self.pages.setFixedWidth(_LIST)
        self.pages.addItems(list(_titles()))
        self.text = HelpPage(self)
        self.text.setObjectName("helpText")
        self.text.setAccessibleName(tr("Help"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pages)
        row.addWidget(self.text, 1)
        self.pages.currentRowChanged.connect(lambda number: self.text.show_page(PAGES[number]))
        self.text.anchorClicked.connect(self._follow)
        self.pages.setCurrentRow(0)
        self.resize(920, 660)
        if parent is not None:
            self.resize(self.size().boundedTo(parent.screen().availableSize() * 0.94))

    def _follow(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if name in PAGES:
            self.pages.setCurrentRow(PAGES.index(name))


def _titles() -> Iterator[str]:
    for name in PAGES:
        yield source(name).split("\n", 1)[0].lstrip("# ")
