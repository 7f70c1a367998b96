"""Help names every action by the words and the keys that it has now, in every language, and fetches nothing."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from tests.ui.reader import KEY, Reader
from viewer.resources import resources
from viewer.ui import actions
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs import help_window
from viewer.ui.panels.dialogs.help_window import PAGES, HelpWindow, help_page, named_actions


@pytest.mark.parametrize("folder", ["", "ru"])
def test_every_action_of_the_menus_is_in_the_help_and_has_a_tip(folder: str) -> None:
    texts = [(resources() / "help" / folder / f"{name}.md").read_text("utf-8") for name in PAGES]
    told = {act.id for text in texts for act in named_actions(text)}
    listed = {name for _, ids in actions.MENUS for name in ids} - {actions.SEPARATOR, *actions.SUBMENUS}
    assert listed - told == set()
    tips = {act.id: act.tip for act in actions.ACTIONS}
    assert all(len(tips[name].split()) > 1 for name in listed)


def test_every_link_leads_to_a_page() -> None:
    for page in (resources() / "help").glob("**/*.md"):
        links = re.findall(r"\]\((\S+?)\)", page.read_text("utf-8"))
        assert set(links) <= {f"{one}.md" for one in PAGES}, page


def test_a_page_names_the_same_actions_in_every_language() -> None:
    for page in (resources() / "help").glob("*/*.md"):
        english = named_actions((page.parent.parent / page.name).read_text("utf-8"))
        told = named_actions(page.read_text("utf-8"))
        assert {act.id for act in told} == {act.id for act in english}, page


def test_a_page_has_the_keys_that_hold() -> None:
    said = help_page("read")
    assert "**Next** (Alt\\+Down)" in said
    assert "[[" not in said
    assert "| Next  | Alt\\+Down, F8, N |" in said


@pytest.mark.slow
def test_f1_opens_it_and_links_lead_on(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F1)
    (shown,) = window.findChildren(HelpWindow)
    assert "Open two texts" in shown.text.toPlainText()
    assert "(Alt+\\)" in shown.text.toPlainText()
    shown.text.anchorClicked.emit(QUrl("read.md"))
    assert "Read the differences" in shown.text.toPlainText()
    shown.text.anchorClicked.emit(QUrl("https://example.org/elsewhere.md"))
    assert shown.pages.currentRow() == PAGES.index("read")
    assert shown.text.loadResource(2, QUrl("https://example.org/picture.png")) is None
    shown.close()


def test_a_language_without_pages_reads_them_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_window, "language_code", lambda: "xx")
    assert help_window.source("open").startswith("# Open two texts")
