"""A sentence is a string that remembers what it was made of."""

from __future__ import annotations

import json
import pickle

from viewer.collation.decisions.decision import InapplicableDecision
from viewer.messages import Message, Plural
from viewer.text.reading.read import ReadError


def test_it_is_the_english_words() -> None:
    said = Message("Cannot read {name}: {reason}.", name="a.txt", reason=Message("it is {size} MB", size=1256))
    assert said == "Cannot read a.txt: it is 1,256 MB."
    assert json.dumps([said]) == '["Cannot read a.txt: it is 1,256 MB."]'
    assert Message("braces in values stay: {name}", name="{name}") == "braces in values stay: {name}"


def test_errors_keep_it_through_str_and_on_the_way_from_the_child_process() -> None:
    reason = Message("it is larger than {megabytes} MB; split it into parts", megabytes=256)
    for error in (ReadError("a.txt", reason), InapplicableDecision(reason), ValueError(reason)):
        for one in (error, pickle.loads(pickle.dumps(error))):
            said = str(one)
            assert isinstance(said, Message)
            assert said == str(error)
            inner = said.values.get("reason", said)
            assert inner.values == {"megabytes": 256}


def test_a_number_has_its_noun() -> None:
    assert Plural("%n note", "%n notes", 1) == "1 note"
    many = pickle.loads(pickle.dumps(Plural("%n note", "%n notes", 1256)))
    assert many == "1,256 notes"
    assert (many.template, many.plural, many.number) == ("%n note", "%n notes", 1256)
