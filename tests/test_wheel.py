"""The program as a stranger gets it: a wheel, in an environment of its own, used from another folder."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent


def run(*command: object, folder: Path) -> str:
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, folder=ROOT)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The folder of the commands of a fresh environment that has the wheel, and sees the libraries installed here."""
    home = tmp_path_factory.mktemp("environment")
    pip_here = find_spec("pip") is not None  # else, as with uv, the environment needs its own, which takes seconds
    venv.create(home, with_pip=not pip_here, symlinks=os.name != "nt")
    commands = home / ("Scripts" if os.name == "nt" else "bin")
    python = commands / "python"
    pip = (sys.executable, "-m", "pip", "--python", python) if pip_here else (python, "-m", "pip")
    run(*pip, "install", "--no-deps", "--no-index", "--no-compile", wheel, folder=home)
    site = run(commands / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=home).strip()
    # Downloading Qt again would tell nothing. A path that a .pth file names has its own .pth files ignored, so the
    # checkout, which may be installed here as editable, is not seen.
    here = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(site) / "libraries.pth").write_text("\n".join(sorted(here)), encoding="utf-8")
    return commands


def test_the_wheel_carries_the_data_and_nothing_of_the_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "viewer/data/corpus/catalogue.toml" in names
    assert any(name.startswith("viewer/data/resources/themes/") for name in names)
    assert {"viewer/text/languages/en.toml", "viewer/text/languages/common.toml"} <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"viewer", "recension"}


def test_it_compares_two_documents_of_its_corpus(installed, tmp_path):
    code = "from viewer.resources import corpus, resources; print(corpus()); print(resources())"
    corpus, resources = map(Path, run(installed / "python", "-c", code, folder=tmp_path).splitlines())
    for place in (corpus, resources):
        assert place.is_relative_to(installed.parent)
    files = sorted(corpus.glob("molotov-memo-*.txt"))
    assert len(files) == 2
    assert run(installed / "recension", "compare", *files, folder=tmp_path).strip()
