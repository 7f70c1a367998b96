"""Plain diffs: ``patch`` makes B of A by the one, and both texts come back from the other."""

import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.tries import tries
from viewer import Options, collate, from_text
from viewer.export.diffs import unified_diff, word_diff
from viewer.export.report import report

_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def patched(text: str, diff: str) -> str:
    """What a patch makes of a text; every line of context and every line taken away is checked."""
    lines = text.split("\n")
    lines = [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    made, place = [], 0
    each = diff.split("\n")[:-1]
    rows = [f"{line}\n" for line in each[each.index("+++ B") + 1 :]]
    for number, row in enumerate(rows):
        bare = number + 1 < len(rows) and rows[number + 1].startswith("\\")
        words = row[1:-1] if bare else row[1:]
        if hunk := _HUNK.match(row):
            start = int(hunk[1]) - (hunk[2] != "0")
            made += lines[place:start]
            place = start
            assert len(made) == int(hunk[3]) - (hunk[4] != "0")
        elif row[0] in " -":
            assert lines[place] == words
            place += 1
            made += [words] * (row[0] == " ")
        elif row[0] == "+":
            made.append(words)
    return "".join(made + lines[place:])


@tries(150)
@given(pairs(), st.sampled_from(["work", "passages"]), st.sampled_from([frozenset(), frozenset({"spacing"})]))
def test_the_diff_makes_b_of_a(pair, scope, ignore) -> None:
    collation = collate([from_text(text, title="") for text in pair], Options(scope, words=4, ignore=ignore))
    diff = unified_diff.document(report(collation)).decode()
    assert patched(collation.witnesses[0].text, diff) == collation.witnesses[1].text


@pytest.mark.skipif(not shutil.which("patch"), reason="there is no program patch")
def test_patch_itself_makes_b_of_a(tmp_path) -> None:
    made = hostile_report()
    first, second = (witness.text.replace("\ud800", "?") for witness in made.collation.witnesses)
    (tmp_path / "a").write_text(first, "utf-8", newline="\n")
    (tmp_path / "d").write_bytes(unified_diff.document(made))
    subprocess.run(["patch", "--binary", "-s", tmp_path / "a", tmp_path / "d"], check=True)
    assert (tmp_path / "a").read_bytes().decode() == second


@tries(150)
@given(pairs(), st.sampled_from(["work", "passages"]))
def test_both_texts_come_back_from_the_word_diff(pair, scope) -> None:
    collation = collate([from_text(text, title="") for text in pair], Options(scope, words=4))
    diff = word_diff.document(report(collation)).decode()
    texts = [witness.text for witness in collation.witnesses]
    if any(bracket in text for bracket in word_diff.BRACKETS for text in texts):
        assert "# The texts have such brackets of their own.\n" in diff
        return
    body = diff.split(" @@\n", 1)[1]
    change = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
    assert [change.sub(rf"\{side}", body) for side in (1, 2)] == texts


def changed_lines(left: str, right: str, *, colored: bool = False) -> str:
    collation = collate([from_text(left), from_text(right)], Options(scope="work", words=1))
    return "".join(word_diff.changed_lines(collation, colored=colored))


LEFT = "first\nthe gray cat sleeps\n" + "same\n" * 8 + "eight nine\nlast\n"
RIGHT = "first\nthe gray dog sleeps\n" + "same\n" * 8 + "eight\nnine\nlast\n"


def test_a_terminal_gets_the_lines_that_differ_with_three_round_them() -> None:
    assert changed_lines(LEFT, RIGHT) == (
        "@@ -1 +1 @@\nfirst\nthe gray [-cat-]{+dog+} sleeps\nsame\nsame\nsame\n"
        "@@ -8 +8 @@\nsame\nsame\nsame\neight[- -]\nnine\nlast\n"
    )


def test_colors_take_the_place_of_brackets() -> None:
    red, green, plain = "\x1b[31m", "\x1b[32m", "\x1b[m"
    assert f"the gray {red}cat{plain}{green}dog{plain} sleeps" in changed_lines(LEFT, RIGHT, colored=True)


def test_texts_without_a_difference_have_no_line_to_show() -> None:
    assert changed_lines(LEFT, LEFT) == ""
