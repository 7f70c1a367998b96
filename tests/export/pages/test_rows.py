"""Two texts side by side: the cells of a side are its text, and the rows correspond."""

from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from tests.tries import tries
from viewer import Options, collate, from_text
from viewer.export.pages.rows import pieces, report_rows
from viewer.export.report import report


@tries(150)
@given(pairs(), st.sampled_from(["work", "passages"]), st.sampled_from([frozenset(), frozenset({"spacing"})]))
def test_the_cells_of_a_side_are_its_text(pair, scope, ignore) -> None:
    collation = collate([from_text(text, title="") for text in pair], Options(scope, words=4, ignore=ignore))
    made = report(collation)
    found = report_rows(collation)
    for sigil, side, text in zip("AB", ("base", "reading"), pair, strict=True):
        text = collation.witness(sigil).text
        cells = [cell for row in found for cell in getattr(row, side)]
        each = list(pieces(made, sigil, cells))
        assert "".join(piece.text for one in each for piece in one) == text
        closed = [mark.id for one in each for piece in one for mark in piece.closes]
        assert sorted(closed) == sorted(made.chosen.ids.tolist())
        marked = {}
        for piece in (piece for one in each for piece in one):
            for mark in piece.inside:
                marked[mark.id] = marked.get(mark.id, "") + piece.text
        for variant in made.chosen:
            assert marked.get(variant.id, "") == variant.side(sigil).of(text)
