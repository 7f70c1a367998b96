"""The package as scripts and notebooks import it."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import viewer
from viewer.phrasing.reference import reference

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((ROOT / "resources" / "help" / "examples").glob("*.py"))


def run(code: str) -> str:
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_it_loads_neither_numpy_nor_qt() -> None:
    loaded = run("import sys, viewer; print(*sys.modules)").split()
    assert "viewer" in loaded
    assert not [name for name in loaded if name.split(".")[0] in ("numpy", "PySide6", "rapidfuzz")]


@pytest.mark.slow
def test_comparing_loads_no_qt() -> None:
    code = "import sys, viewer as v; v.collate([v.from_text('one'), v.from_text('two')]); print(*sys.modules)"
    assert not [name for name in run(code).split() if name.startswith("PySide6")]


@pytest.mark.parametrize("name", viewer.__all__)
def test_every_name_is_there_and_says_what_it_is(name: str) -> None:
    assert name in dir(viewer)
    assert getattr(viewer, name).__doc__


def test_what_the_type_checker_sees_is_what_is_there() -> None:
    (checked,) = [node for node in ast.parse(Path(viewer.__file__).read_text("utf-8")).body if isinstance(node, ast.If)]
    seen = [alias.name for node in checked.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert sorted(seen) == sorted(viewer.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = viewer.nothing  # type: ignore[attr-defined]


@pytest.mark.slow
def test_the_example_of_the_readme_runs() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    example = readme.split("```python\n")[1].split("```")[0]
    said = [line.split("  # ")[1] for line in example.splitlines() if line.startswith("print(")]
    assert run(example).splitlines() == said


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources" / "help" / "examples").glob("*.py")), ids=lambda one: one.stem
)
def test_an_example_of_the_help_prints_what_it_says(path: Path) -> None:
    example = path.read_text("utf-8")
    said = [line.removeprefix("# > ") for line in example.splitlines() if line.startswith("# > ")]
    assert run(example).splitlines() == said


def test_the_help_has_every_name() -> None:
    page = reference()
    for name in viewer.__all__:
        assert f"## {name}\n" in page
