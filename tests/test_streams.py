"""What is said, and the exit status, where a standard stream is closed, full, or read by nobody."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import resources

MEMO = [str(path) for path in sorted(resources.corpus().glob("molotov-memo-*.txt"))]
COMPARE = ["compare", *MEMO, "--json"]
FULL = Path("/dev/full")
CLOSED = "recension: Cannot write the result: standard output is closed.\n"
NO_ROOM = "recension: Cannot write the result: No space left on device.\n"

pytestmark = [
    pytest.mark.slow,  # a process for each case; what the commands say is in test_cli
    pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes streams"),
]


def run(words: list[str], streams: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of the command, with the streams as a shell is told."""
    command = shlex.join([sys.executable, "-m", "viewer", *words])
    done = subprocess.run(["sh", "-c", f"{command} {streams}"], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("words", [COMPARE, COMPARE[:-1], ["text", MEMO[0]], ["--help"], ["--version"]])
def test_a_closed_output_is_one_line(words: list[str]) -> None:
    assert run(words, ">&-") == (1, "", CLOSED)


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [COMPARE, ["text", MEMO[0]], ["compare", "--help"], ["--version"]])
def test_a_full_output_is_one_line(words: list[str]) -> None:
    assert run(words, f"> {FULL}") == (1, "", NO_ROOM)


@pytest.mark.parametrize("streams", ["2>&-", f"2> {FULL}", "<&- 2>&-", ">&- 2>&-"])
@pytest.mark.parametrize(("words", "status"), [(["text", "no such file"], 1), (["compare", MEMO[0]], 2)])
def test_what_cannot_be_told_is_in_the_status(words: list[str], status: int, streams: str) -> None:
    """And nowhere else: a message among the results would be read as one."""
    if str(FULL) in streams and not FULL.exists():
        pytest.skip("no device that is always full")
    assert run(words, streams) == (status, "", "")


@pytest.mark.parametrize("streams", ["<&-", "2>&-", "<&- 2>&-"])
def test_the_result_needs_the_output_alone(streams: str) -> None:
    text = Path(MEMO[0]).read_text(encoding="utf-8")
    assert run(["text", MEMO[0]], streams) == (0, text, "")


def test_no_file_takes_the_number_of_a_closed_stream() -> None:
    """What a library says on standard error would else be written into a dossier that was opened as number 2."""
    program = "import os; from viewer.streams import hold_places; hold_places(); print(os.open(os.devnull, 0) > 2)"
    command = shlex.join([sys.executable, "-c", program])
    done = subprocess.run(["sh", "-c", f"{command} <&- 2>&-"], capture_output=True, text=True, check=False)
    assert done.stdout == "True\n"
