"""What Recension puts into git, a shell and the desktop, seen by those programs where they are installed."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from viewer.cli import COMMANDS, main
from viewer.cli.completion import SHELLS, script
from viewer.cli.desktop import install_desktop, uninstall
from viewer.cli.manual import manual_page
from viewer.resources import resources


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(program), reason=f"there is no program {program}")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account without anything, whose folder for data has a name that needs quoting."""
    folder = tmp_path / "a home"
    folder.mkdir()
    for name in ("XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return folder


@pytest.fixture
def repository(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = home / "letters"
    subprocess.run(["git", "init", "-q", folder], check=True)
    monkeypatch.chdir(folder)
    return folder


def letter(path: Path, animal: str) -> None:
    document = docx.Document()
    document.add_paragraph(f"The {animal} sat on the mat and looked about.")
    document.save(str(path))


@needs("git")
@pytest.mark.slow
def test_git_shows_the_words_of_a_word_file_that_differ(repository: Path) -> None:
    letter(repository / "a letter.docx", "cat")
    subprocess.run(["git", "add", "."], check=True)
    letter(repository / "a letter.docx", "dog")
    assert main(["git-setup", "--yes"]) == 0
    shown = subprocess.run(["git", "diff", "--word-diff"], capture_output=True, text=True, encoding="utf-8", check=True)
    assert "The [-cat-]{+dog+} sat on the mat" in shown.stdout


@needs("git")
def test_nothing_is_written_where_nobody_says_yes(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    before = (repository / ".git" / "config").read_bytes()
    assert main(["git-setup"]) == 0
    shown = capfd.readouterr()
    assert "*.docx diff=recension" in shown.out
    assert "--yes" in shown.err
    assert not (repository / ".gitattributes").exists()
    assert (repository / ".git" / "config").read_bytes() == before


@needs("git")
def test_the_lines_of_another_hand_stay(repository: Path) -> None:
    attributes = repository / ".gitattributes"
    attributes.write_bytes(b"*.docx diff=word\n*.pdf binary")
    for _ in range(2):
        assert main(["git-setup", "--yes"]) == 0
    lines = attributes.read_text().splitlines()
    assert lines[:2] == ["*.docx diff=word", "*.pdf binary"]
    assert len(lines) == len(set(lines))
    assert "*.odt diff=recension" in lines
    assert "*.docx diff=recension" not in lines


@needs("git")
def test_for_the_account_git_needs_no_repository(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    assert main(["git-setup", "--global", "--yes"]) == 0
    assert "*.docx diff=recension" in (home / ".config" / "git" / "attributes").read_text()
    named = subprocess.run(["git", "config", "--global", "difftool.recension.cmd"], capture_output=True, check=True)
    assert named.stdout.endswith(b'open "$LOCAL" "$REMOTE"\n')


@needs("git")
def test_outside_a_repository_one_sentence_says_so(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(home)
    assert main(["git-setup", "--yes"]) == 1
    assert capfd.readouterr().err.startswith("recension: git says: not a git repository")


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_knows_every_command_and_its_options(shell: str) -> None:
    words = script(shell)
    for wanted in (*COMMANDS, "word-diff", "similarity"):
        assert wanted in words


@needs("bash")
def test_bash_reads_its_script(tmp_path: Path) -> None:
    (tmp_path / "recension").write_text(script("bash"))
    asked = "COMP_WORDS=(recension comp); COMP_CWORD=1; _shtab_recension; echo ${COMPREPLY[*]}"
    done = subprocess.run(
        ["bash", "-c", f"source '{tmp_path}/recension'; {asked}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["compare", "completion"]


def test_the_manual_has_every_command() -> None:
    lines = "\n".join(manual_page())
    for name in COMMANDS:
        assert f".SH RECENSION {name.upper()}".replace("-", "\\-") in lines


@needs("man")
def test_the_manual_is_a_page_without_a_warning(tmp_path: Path) -> None:
    (tmp_path / "recension.1").write_text("\n".join(manual_page()) + "\n", "utf-8")
    command = ["man", "--warnings", "-l", tmp_path / "recension.1"]
    tongue = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, env=tongue)
    assert not done.stderr
    assert "--exit-code" in done.stdout


def test_what_is_installed_on_the_desktop_is_taken_away_again(home: Path) -> None:
    assert "Installed" in install_desktop()
    written = [path for path in (home / "data").rglob("*recension*") if path.is_file()]
    assert {path.suffix for path in written} >= {".desktop", ".xml", ".svg", ".png", ".1", ".fish"}
    (line,) = (words for words in entry(home).splitlines() if words.startswith("Exec="))
    assert Path(line.removeprefix("Exec=").split(" open ")[0].strip('"')).is_absolute()
    uninstall()
    assert not [path for path in written if path.exists()]


def entry(home: Path) -> str:
    return (home / "data" / "applications" / "recension.desktop").read_text("utf-8")


def test_a_path_with_odd_characters_is_quoted_for_the_menu(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.cli.desktop.program", lambda: ['/opt/a "b" $c/100% recension'])
    install_desktop()
    assert '\nExec="/opt/a \\\\"b\\\\" \\\\$c/100%% recension" open %F\n' in entry(home)


def test_a_folder_that_takes_nothing_is_named(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (home / "data").write_text("a file where the folder should be")
    assert main(["--install-desktop"]) == 1
    said = capfd.readouterr().err
    assert said.startswith("recension: Cannot write to ")
    assert "Traceback" not in said


CHECKS: dict[str, Callable[[Path], list[str | Path]]] = {
    "desktop-file-validate": lambda folder: [folder / "recension.desktop"],
    "appstreamcli": lambda folder: ["validate", "--no-net", folder / "recension.metainfo.xml"],
}


@pytest.mark.parametrize("program", CHECKS)
def test_the_desktop_finds_no_fault_in_its_files(program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"there is no program {program}")
    done = subprocess.run(
        [program, *CHECKS[program](resources() / "desktop")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs("update-mime-database")
def test_a_dossier_is_known_without_its_suffix(home: Path) -> None:
    install_desktop()
    magic = (home / "data" / "mime" / "magic").read_bytes()
    assert b"application/x-recension-dossier" in magic
    assert b"RecN" in magic
