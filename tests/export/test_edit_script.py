"""The edit script has every letter of both texts once, and cuts no end of a paragraph."""

from hypothesis import example, given
from hypothesis import strategies as st

from tests.collation.strategies import pairs, replaced
from tests.export.reports import OPTIONS, WORK
from tests.tries import tries
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.export.parallel.edit import paragraph_ends
from viewer.export.parallel.edit_script import edit_script
from viewer.text.reading.read import from_text

LONG = "The committee met on the first of March and heard the report of its secretary on the harvest of the year."
OTHER = "Nobody had foreseen that the rains would come so late, and the mills stood idle until the end of October."
LAST = "In the end the council resolved to buy grain abroad, at whatever price, and to sell it below its cost."


def collated(a: str, b: str, options: Options = WORK) -> Collation:
    return collate([from_text(a), from_text(b)], options)


def check(collation: Collation) -> None:
    texts = [witness.text for witness in collation.witnesses]
    edits = edit_script(collation, "B")
    for side, text in enumerate(texts):
        spans = [(edit.base, edit.reading)[side] for edit in edits]
        assert "".join(span.of(text) for span in spans) == text.rstrip("\n")
        assert all(one.end == two.start for one, two in zip(spans, spans[1:], strict=False))
        pieces = [piece for span in spans for piece in paragraph_ends(span.of(text)) if "\n" in piece]
        assert pieces == [piece for piece in paragraph_ends(text.rstrip("\n")) if "\n" in piece]
    for edit in edits:
        if edit.state == "same":
            assert edit.base.of(texts[0]) == edit.reading.of(texts[1])
        else:
            assert bool(edit.base) == (edit.state in ("deleted", "moved away"))
            assert bool(edit.reading) == (edit.state in ("inserted", "moved here"))


@given(pairs(), OPTIONS)
@tries(50)
@example(("a\n\nb", "a\nb"), Options(scope="work"))
@example(("a\n", "a\n\nb"), Options(scope="work"))
@example(("a\n\n\n", "\n\n\na"), Options(scope="work"))
def test_both_texts_are_in_it_to_the_letter(pair: tuple[str, str], chosen: Options) -> None:
    check(collated(*pair, chosen))


@given(replaced(), st.integers(1, 4))
@tries(25)
def test_a_move_keeps_every_letter(pair: tuple[str, str], least: int) -> None:
    check(collated(*pair, Options(scope="work", words=least)))


def test_a_paragraph_that_moved_is_one_move():
    collation = collated("\n\n".join((LONG, OTHER, LAST)), "\n\n".join((LAST.replace("grain", "corn"), LONG, OTHER)))
    check(collation)
    edits = edit_script(collation, "B")
    numbers = {edit.move for edit in edits if edit.move}
    assert len(numbers) == 1
    assert [edit.state for edit in edits if edit.move and edit.reading] == ["moved here", "inserted", "moved here"]
    assert [edit.state for edit in edits if edit.move and edit.base] == ["moved away", "deleted", "moved away"]


def test_the_framing_of_one_side_is_deleted_and_that_of_the_other_inserted():
    shared = f"{LONG} {OTHER}"
    collation = collated(f"One says so.\n\n{shared}", f"{shared}\n\nAnother one says no.", Options())
    check(collation)
    first, second = (witness.text for witness in collation.witnesses)
    told = [(edit.state, edit.base.of(first) or edit.reading.of(second)) for edit in edit_script(collation, "B")]
    assert told == [("deleted", "One says so.\n\n"), ("same", shared), ("inserted", "\n\nAnother one says no.")]


def test_what_a_level_leaves_out_is_in_it_all_the_same():
    collation = collated(LONG, LONG.replace(" met", "  met"), Options(scope="work", ignore=frozenset(["spacing"])))
    assert not collation.variants
    check(collation)


def test_a_break_that_both_have_is_the_same():
    collation = collated(f"{LONG} one\n\ntwo {OTHER}", f"{LONG} three\n\nfour {OTHER}")
    check(collation)
    states = [edit.state for edit in edit_script(collation, "B") if "\n\n" in edit.base.of(collation.witnesses[0].text)]
    assert states == ["same"]


def shown(a: str, b: str) -> list[tuple[str, str]]:
    collation = collated(a, b)
    check(collation)
    return [(edit.state, edit.base.of(a) or edit.reading.of(b)) for edit in edit_script(collation, "B")]


def test_a_paragraph_that_one_text_lacks_goes_with_its_own_end():
    assert shown(f"{LONG}\n\n{OTHER}\n\n{LAST}", f"{LONG}\n\n{LAST}") == [
        ("same", f"{LONG}\n\n"),
        ("deleted", f"{OTHER}\n\n"),
        ("same", LAST),
    ]


def test_ends_of_paragraphs_within_what_was_replaced_are_one():
    a, b = f"{LONG} Thus Ann.\n\nShe said {OTHER}", f"{LONG} So it went.\n\nHe replied: {OTHER}"
    states = [state for state, words in shown(a, b) if "\n\n" in words]
    assert states == ["same"]


def test_words_that_an_end_of_a_paragraph_parts_are_whole_words():
    told = shown(f"{LONG} one\n\ntwo {OTHER}", f"{LONG} onetwo {OTHER}")
    assert [words for state, words in told if state != "same"] == ["one\n\ntwo", "onetwo"]


def test_a_sentence_without_spaces_is_no_word():
    kept = "委員會在三月一日開會聽取了秘書關於當年收成的報告沒有人預見到雨水會來得這麼晚磨坊一直閒置到十月底" * 2
    told = shown(f"{kept}\n\n{kept}", f"{kept}{kept}")
    assert sum(len(words) for state, words in told if state != "same") < 10
