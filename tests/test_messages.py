"""A sentence is a string that remembers what it was made of."""

from __future__ import annotations

import json
import pickle

from viewer.collation.decisions.decision import Misfit
from viewer.messages import Counted, Sentence
from viewer.text.reading.read import ReadError


def test_it_is_the_english_words() -> None:
    said = Sentence("Cannot read {name}: {reason}.", name="a.txt", reason=Sentence("it is {size} MB", size=1256))
    assert said == "Cannot read a.txt: it is 1,256 MB."
    assert json.dumps([said]) == '["Cannot read a.txt: it is 1,256 MB."]'
    assert Sentence("braces in values stay: {name}", name="{name}") == "braces in values stay: {name}"


def test_errors_keep_it_through_str_and_on_the_way_from_the_child_process() -> None:
    reason = Sentence("it is larger than {megabytes} MB; split it into parts", megabytes=256)
    for error in (ReadError("a.txt", reason), Misfit(reason), ValueError(reason)):
        for one in (error, pickle.loads(pickle.dumps(error))):
            said = str(one)
            assert isinstance(said, Sentence)
            assert said == str(error)
            inner = said.values.get("reason", said)
            assert inner.values == {"megabytes": 256}


def test_a_number_has_its_noun() -> None:
    assert Counted("%n note", "%n notes", 1) == "1 note"
    many = pickle.loads(pickle.dumps(Counted("%n note", "%n notes", 1256)))
    assert many == "1,256 notes"
    assert (many.template, many.plural, many.number) == ("%n note", "%n notes", 1256)
