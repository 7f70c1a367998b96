"""What is said of a variant that a decision of the reader concerns."""

from viewer.collation.model.model import Match, Variant
from viewer.phrasing.decisions import PEN, why
from viewer.text.witness import Span


def test_the_rule_that_makes_two_the_same_is_named() -> None:
    match = Match(1, "B", Span(0, 40), Span(0, 40), 8, 0.9)
    variant = Variant(1, 1, "B", "substitution", "wording", Span(4, 8), Span(4, 9), "gaol", "jail", by_rule=True)
    assert why(variant, match) == [f"{PEN} By your rule “gaol” = “jail” these two count as the same everywhere."]
    left_out = Variant(1, 1, "B", "omission", "wording", Span(4, 8), Span(4, 4), "gaol", "", by_rule=True)
    assert "“gaol” = “nothing”" in why(left_out, match)[0]
