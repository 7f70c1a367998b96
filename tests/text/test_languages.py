"""What is known of each language: the files, and that a new one takes part."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import Stemmer

from viewer.text.languages.compiled import compiled
from viewer.text.languages.detect import detect
from viewer.text.languages.load import FOLDER, languages, lexicon, load_language
from viewer.text.normalize import fold
from viewer.text.reading.read import from_text

NADSAT = """
stemmer = "english"
capitalized_nouns = true
function_words = 'zu zar zen'
neighbors = 'horrow horror'
negations = 'nix'
modals = 'mozhet'
numbers = 'odin'
dates = 'zweptember ambi'
ambiguous_dates = 'ambi'
month_names = 'Ambi'
denying_prefixes = 'nyet'
not_denying = 'nyetwork'
abbreviations = 'gosp'
abbreviations_before_figures = 'sto'
ampersand = 'plus'
ordinal_endings = 'yj'
cardinals = '7/semm'
short_forms = 'gosp/gospodin'
same_words = 'droog/friend'
endings = 'nik'
prefixes = 'pere'
spellings = [['zh$', 'sh']]
"""
ASKED = """
import sys
from pathlib import Path
from viewer.text.languages import load
load.FOLDER = Path(sys.argv[1])
from viewer.collation.collate import collate
from viewer.collation.words.flags import flags
from viewer.collation.words.level import words_level
from viewer.text.boundaries import sentences
from viewer.text.languages.compiled import compiled
from viewer.text.languages.detect import detect
from viewer.text.reading.read import from_text

text = from_text("zu Moloko zar the Korova zen zu Bar")
print(detect(text).code)
print(len(sentences("Gosp. Alex came. He sat.")))
for pair in "droog friend", "& plus", "vozh vosh", "horrow horror", "7 semm", "gosp. gospodin":
    a, b = pair.split()
    print(words_level(a, b, both_use_both=False))
for word in ("nix", "mozhet", "odin", "zweptember", "ambi", "Ambi", "nyetgood"):
    print(*flags(word, "good"))
changed = from_text("zu Moloko zar the Korova zen zu Milkbar")
print(*[variant.flags for variant in collate([text, changed]).variants])
"""
ANSWERS = "nadsat 2 spelling spelling spelling wording spelling spelling negation modal number date - date negation ()"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_each_file_loads_and_says_something(path: Path) -> None:
    language = load_language(path)
    assert language.code == path.stem
    assert language.stemmer in ("", *Stemmer.algorithms())
    assert language.function_words or not language.stemmer  # by them it is known when to take it
    assert language.ambiguous_dates <= language.dates
    assert all(len(pair) == 2 for pair in language.same_words)
    assert language != type(language)(path.stem)


def test_the_rules_of_no_language_come_last() -> None:
    assert languages()[-1].code == "common"
    assert lexicon().spellings[-len(languages()[-1].spellings) :] == languages()[-1].spellings


def test_words_are_in_their_normal_form_but_those_that_are_looked_up_as_written() -> None:
    assert {"fevrier", "marz"} <= lexicon().dates
    assert "funf" in lexicon().numbers
    assert all(word == fold(word) for word in lexicon().function_words | lexicon().neighbors | lexicon().negations)
    assert "z.b" in lexicon().abbreviations
    assert "Sept" in lexicon().month_names


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The house of the king is not far from the river.", "en"),
        ("Das Haus des Königs ist nicht weit von dem Fluss.", "de"),
        ("La maison du roi n’est pas loin de la rivière.", "fr"),
        ("Дом царя стоит не так далеко от реки, и он был стар.", "ru"),
    ],
)
def test_a_text_says_its_language_by_its_function_words(text: str, code: str) -> None:
    language = detect(from_text(text))
    assert language is not None
    assert language.code == code


def test_of_two_languages_as_likely_it_is_the_one_whose_capitals_mean_no_names() -> None:
    language = detect(from_text("in Berlin"))
    assert language is not None
    assert language.capitalized_nouns


def test_a_text_without_function_words_has_no_language() -> None:
    assert detect(from_text("Xyzzy 1984")) is detect(from_text("")) is None


@pytest.mark.parametrize(
    ("content", "said"),
    [("colour = 'red'", "unknown keys: colour"), ("modals = 'may", "Expected"), ("code = 'x'", "code")],
)
def test_what_is_wrong_with_a_file_is_said_with_its_name(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "xx.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=f"xx.toml.*{said}"):
        load_language(path)


@pytest.mark.slow
def test_a_new_file_takes_part_without_code(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.toml"):
        shutil.copy(path, tmp_path)
    (tmp_path / "nadsat.toml").write_text(NADSAT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ASKED, tmp_path], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert " ".join(line or "-" for line in done.stdout.splitlines()) == ANSWERS


@pytest.mark.slow
def test_no_language_is_read_before_it_is_asked_for() -> None:
    code = "import viewer.collation.collate; from viewer.text.languages.load import languages as read; "
    code += "print(read.cache_info().misses)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "0"


def test_the_tables_are_made_again_where_a_source_changed(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    source, made = tmp_path / "words.toml", []

    def made_anew():
        made.append(source.read_text())
        return {"words": frozenset(made[-1].split())}

    for text in ("a b", "a b", "a b c"):
        source.write_text(text)
        os.utime(source, (len(text), len(text)))
        assert compiled(source, [source], made_anew) == {"words": frozenset(text.split())}
    assert made == ["a b", "a b c"]
