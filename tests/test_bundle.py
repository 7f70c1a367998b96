"""The bundle takes along what a wheel does. That it works is tried by .ci/bundle, which takes minutes."""

import ast
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / ".ci" / "recension.spec"


def test_the_bundle_has_the_folders_of_the_wheel() -> None:
    tree = ast.parse(SPEC.read_text("utf-8"))
    (data,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "DATA"
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert data == project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert all((ROOT / source).is_dir() for source in data)


def test_its_entry_answers_a_child_process_before_all_else() -> None:
    tree = ast.parse((ROOT / ".ci" / "entry.py").read_text("utf-8"))
    lines = [ast.unparse(node) for node in tree.body[1:]]
    assert lines[:2] == ["import multiprocessing", "multiprocessing.freeze_support()"]
