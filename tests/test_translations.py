"""The translations are whole: what lupdate finds is in them, all of it is said, and they are compiled as they stand."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sysconfig
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from tests.sources import modules_with
from viewer.collation.model.model import FLAGS, KINDS, LEVELS, ROLES
from viewer.ui.app.theme_choice import THEME_LABELS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SCRIPTS = Path(sysconfig.get_path("scripts"))
MADE_BY = ("tr", "counted", "N_", "Message", "Plural")  # the calls in which lupdate looks for words
FORMS = {"de": 2, "fr": 2, "ru": 3}  # of a noun with a number
NO_WORDS = ("suggested work", "library export", "no color ")  # two settings, a mistake in a theme
NO_WINDOW = ("/preflight.py", "/fonts.py")  # what a terminal shows; names of faces, and letters to be measured
_SENTENCE = re.compile(r"[a-z]{2,},? [a-z]{2,}|^[A-Z][a-z]+ [A-Z]?[a-z]+$")

pytestmark = pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)


def commands() -> list[list[str]]:
    """The two commands as the guide to the translations has them."""
    lines = (FOLDER / "README.md").read_text("utf-8").splitlines()
    found = [line.split() for line in lines if line.startswith("    pyside6-")]
    assert [command[0] for command in found] == ["pyside6-lupdate", "pyside6-lrelease"]
    return found


def run(command: list[str], name: str, path: Path) -> None:
    """Run it as the guide says, on another file."""
    changed = [str(path) if word == f"resources/translations/{name}" else word for word in command[1:]]
    assert str(path) in changed
    subprocess.run([SCRIPTS / command[0], *changed], cwd=ROOT, check=True, capture_output=True)


def messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).getroot().iter("message"))


def source(message: ElementTree.Element) -> tuple[str, str]:
    """The words, and their plural where they are counted."""
    return message.findtext("source", ""), message.findtext("comment", "")


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation] or [translation.text or ""]


@pytest.mark.slow
def test_lupdate_finds_what_it_has_and_nothing_else(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    run([word for word in commands()[0] if word != "-no-obsolete"], "recension_ru.ts", copy)
    assert [source(message) for message in messages(copy)] == [source(message) for message in messages(path)]
    assert not [source(m) for m in messages(copy) if (t := m.find("translation")) is not None and t.get("type")]


@pytest.mark.slow
def test_lupdate_overlooks_nothing(path: Path) -> None:
    """It does not look into f-strings, so that what is called within one would stay English."""
    known = {source(message)[0] for message in messages(path)}
    for file, found in modules_with(*(f"{name}(" for name in MADE_BY)):
        for node in found:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MADE_BY and node.args:
                first = node.args[0]
                assert not isinstance(first, ast.JoinedStr), f"{file}:{node.lineno}"
                if isinstance(first, ast.Constant):
                    assert first.value in known, f"{file}:{node.lineno}"


@pytest.mark.slow
def test_no_sentence_of_the_window_goes_past_it(path: Path) -> None:
    """Words in a row that are neither a comment nor said to the log."""
    for file, found in modules_with(" ", within=("ui/", "phrasing/")):
        if file.endswith(NO_WINDOW):
            continue
        told = {id(node) for call in found if _tells(call) for node in ast.walk(call)}
        told |= {id(node.value) for node in found if isinstance(node, ast.Expr)}
        for node in found:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
                here = f"{file}:{node.lineno}: {node.value}"
                assert node.value in NO_WORDS or not _SENTENCE.search(node.value), here


def _tells(node: ast.AST) -> bool:
    """Whether this call marks its words for the translation, or says them to the log."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return isinstance(node.func.value, ast.Name) and node.func.value.id == "log"
    return isinstance(node.func, ast.Name) and node.func.id in MADE_BY


def test_the_words_of_the_tables_are_in_it(path: Path) -> None:
    known = {source(message)[0] for message in messages(path)}
    assert {*KINDS, *LEVELS, *ROLES, *FLAGS} <= known
    assert {*THEME_LABELS.values()} <= known


def test_nothing_is_unfinished(path: Path) -> None:
    for message in messages(path):
        translation = message.find("translation")
        assert translation is not None, source(message)
        assert translation.get("type") is None, source(message)
        assert all(form.strip() for form in forms(message)), source(message)
        counts = message.get("numerus") == "yes"
        assert len(forms(message)) == (FORMS[path.stem.split("_")[1]] if counts else 1), source(message)


@pytest.mark.slow
def test_the_compiled_file_is_made_of_it(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    run(commands()[1], "recension_ru.ts", copy)
    assert copy.with_suffix(".qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def _places(words: str) -> Counter[str]:
    """The places for values, and what else a translation may not lose."""
    fields = Counter(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)
    return fields + Counter(re.findall(r"%n|…$|\(\*\.[^)]*\)|;;|\n", words))


def test_places_for_values_agree(path: Path) -> None:
    for message in messages(path):
        for form in forms(message):
            assert _places(form) == _places(source(message)[0]), (source(message), form)


def test_mnemonics_agree(path: Path) -> None:
    for message in messages(path):
        for form in forms(message):
            assert bool(QKeySequence.mnemonic(form)) == bool(QKeySequence.mnemonic(source(message)[0])), form


def test_both_numbers_have_the_same_places(path: Path) -> None:
    for message in messages(path):
        one, many = source(message)
        assert bool(many) == (message.get("numerus") == "yes"), one
        if many:
            assert _places(one) == _places(many), one
