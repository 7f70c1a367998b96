"""One folder for each thing that is hard. ``expected.json`` says what has to hold there; the laws hold everywhere.

matches, transposed, repeats: how many. variants: all of them, in order, each with the fields that are given. has: these
are among them. kinds, levels: of all of them, in order. only_levels: no other level. framing: roles, in order.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.collation.laws import check
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Variant
from viewer.text.reading.read import read

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def fits(variant: Variant, expected: dict[str, Any]) -> bool:
    return all((list(value) if isinstance(value := getattr(variant, name), tuple) else value) == wanted
               for name, wanted in expected.items())  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path) -> None:
    collation = collate([read(case / "a.txt"), read(case / "b.txt")])
    check(collation)
    for name, wanted in json.loads((case / "expected.json").read_text(encoding="utf-8")).items():
        expect(collation, name, wanted)


def expect(collation: Collation, name: str, wanted: Any) -> None:
    variants = collation.variants
    shown = [(v.kind, v.level, v.lemma, v.text, v.flags) for v in variants]
    match name:
        case "matches":
            assert len(collation.matches) == wanted
        case "transposed":
            assert sum(match.transposed for match in collation.matches) == wanted
        case "repeats":
            assert sum(match.repeat for match in collation.matches) == wanted
        case "variants":
            assert len(variants) == len(wanted), shown
            assert all(map(fits, variants, wanted)), shown
        case "has":
            assert all(any(fits(variant, one) for variant in variants) for one in wanted), shown
        case "kinds":
            assert [variant.kind for variant in variants] == wanted
        case "levels":
            assert [variant.level for variant in variants] == wanted, shown
        case "only_levels":
            assert variants, shown
            assert {variant.level for variant in variants} <= set(wanted), shown
        case "substantive_apart_from_moves":
            assert sum(v.substantive and v.kind != "transposition" for v in variants) == wanted, shown
        case "framing":
            for sigil, roles in wanted.items():
                assert [framing.role for framing in collation.framing if framing.witness == sigil] == roles
        case _:
            raise AssertionError(f"no expectation is called {name}")
