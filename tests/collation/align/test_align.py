"""What passes over arrays say of plain changes is what is said of each one by one."""

from unittest import mock

import numpy as np
import pytest
from hypothesis import example, given

from tests.collation.strategies import pairs
from tests.tries import tries
from viewer.collation.align import align
from viewer.collation.collate import collate
from viewer.collation.model.model import Options
from viewer.collation.words import judge
from viewer.text.reading.read import from_text

LEFT = "the council met in May and with Louis he saw a long list of names that the House of Lords had kept; Rome was"
RIGHT = "the Council met in June and with Jean Louis he saw a wide List of that the House of Commons had kept; rome is"


@pytest.mark.slow
@given(pairs())
@example((LEFT, RIGHT))
@tries(60)
def test_in_bulk_as_one_by_one(pair: tuple[str, str]) -> None:
    witnesses = [from_text(text) for text in pair]
    options = Options(words=2, gap=5, similarity=0.2, echoes=False)
    in_bulk = collate(witnesses, options)
    with (
        mock.patch.object(align, "_spaces", lambda witness, before: np.zeros(len(before), dtype=bool)),
        mock.patch.object(judge, "is_plain", return_value=False),
    ):
        one_by_one = collate(witnesses, options)
    assert in_bulk.variants == one_by_one.variants
