"""Two words or two spellings of one; and what deserves a second look."""

import pytest

from viewer.collation.words.flags import flags
from viewer.collation.words.level import form_level, words_level

TWO_WORDS = """
    ever/never either/neither one/none ein/kein eine/keine not/note without/with million/billion increase/decrease
    internal/external include/exclude emigrants/immigrants active/reactive moral/amoral typical/atypical
    political/apolitical understood/misunderstood united/untied causal/casual martial/marital principal/principle
    friend/fiend that/than form/from world/word county/country house/horse woman/women Iran/Iraq Lenin/Lennon
    Austria/Australia convention/contention prediction/production shelling/shilling degeneration/degenerating
    immoral/immortal     Slovakia/Slovenia proscribe/prescribe underrate/overrate increased/increases Germany/Germans
    spell/spelt learn/learnt felt/felled rapt/raped tempt/temped mist/missed best/based guest/guessed
    barely/barley complaint/compliant
    the/thee hat/hot meat/meet plan/plane he/be in/is A4/A3 18th/19th 1953/1954 3b/3c 3d/3e a/o er/re
"""
ONE_WORD = """
    honour/honor colour/color centre/center defence/defense programme/program dialogue/dialog labelled/labeled
    judgment/judgement grey/gray plough/plow gaol/jail cheque/check tyre/tire fulfil/fulfill bloc/block
    musick/music publick/public shew/show connexion/connection encrease/increase compleat/complete antient/ancient
    chuse/choose cloaths/clothes controul/control oeconomy/economy despatch/dispatch surprize/surprise
    hee/he wee/we yee/ye mee/me bee/be goe/go selfe/self olde/old citie/city farre/far sinne/sin onely/only
    beleeve/believe     wch/which lov'd/loved o'er/over ȝit/yit nyȝt/nyght
    Thal/Tal Theil/Teil seyn/sein giebt/gibt studiren/studieren Classe/Klasse étoit/était
    ея/ее онѣ/они безполезный/бесполезный русскаго/русского
    tbe/the aud/and lhe/the ond/and bul/but rnet/met cornrnittee/committee tlie/the iu/in m/in o1d/old
    w0rld/world c0me/come Khrushchev/Khrushchov Molotov/Molotoff Gromyko/Gromiko visiter/visitor intire/entire
    staid/stayed 3rd/3d
    learnt/learned burnt/burned spoilt/spoiled dwelt/dwelled wrapt/wrapped equipt/equipped fixt/fixed washt/washed
    markt/marked plac't/placed drest/dressed confest/confessed tost/tossed curst/cursed storey/story moustache/mustache
    childern/children recieve/receive
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [(pair.split("/")[0], pair.split("/")[1]) for pair in table.split()]


@pytest.mark.parametrize(("a", "b"), pairs(TWO_WORDS))
def test_two_words_however_alike(a: str, b: str) -> None:
    assert words_level(a, b, both_use_both=False) == words_level(b, a, both_use_both=False) == "wording"


@pytest.mark.parametrize(("a", "b"), pairs(ONE_WORD))
def test_one_word_in_two_spellings(a: str, b: str) -> None:
    assert words_level(a, b, both_use_both=False) == words_level(b, a, both_use_both=False) == "spelling"


@pytest.mark.parametrize(
    ("a", "b"), [("my selfe", "myself"), ("him selfe", "himself"), ("and her", "aud ber"), ("an other", "anothere")]
)
def test_spellings_of_several_words(a: str, b: str) -> None:
    assert words_level(a, b, both_use_both=False) == "spelling"


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("ever", "never", ("negation",)),
        ("either", "neither", ("negation",)),
        ("one", "none", ("negation", "number")),
        ("eine", "keine", ("negation",)),
        ("with", "without", ("negation",)),
        ("known", "unknown", ("negation",)),
        ("political", "apolitical", ("negation",)),
        ("understood", "misunderstood", ("negation",)),
        ("formal", "informal", ("negation",)),
        ("do", "undo", ("negation",)),
        ("into", "to", ()),
        ("unto", "to", ()),
        ("indeed", "deed", ()),
        ("informed", "formed", ()),
        ("under", "der", ()),
        ("discovery", "covery", ()),
        ("intended", "tended", ()),
        ("million", "billion", ("number",)),
        ("seventh", "eighth", ("number",)),
        ("second", "last", ()),
        ("one another", "each other", ()),
        ("no one", "nobody", ()),
        ("not safe", "unsafe", ()),
        ("not safe", "not unsafe", ("negation",)),
        ("nothing", "naught", ()),
        ("or", "nor", ()),
        ("and", "nor", ("negation",)),
        ("one", "", ()),
        ("three", "", ("number",)),
        ("the first", "the third", ("number",)),
        ("went away and he did not look back at all", "never once turned his head as he went down", ()),
        ("to V. MOORE", "", ("name",)),
        ("one", "two", ("number",)),
        ("XIV", "XV", ("number",)),
        ("iv", "v", ("number",)),
        ("Henry IV", "Henry V", ("number",)),
        ("3 Mar", "4 Apr", ("number", "date")),
        ("3 March", "3 June", ("date",)),
        ("march", "go", ()),
        ("Smith", "Jones", ("name",)),
        ("3,500", "3,600", ("number",)),
        ("A4", "A3", ("number",)),
        ("三", "五", ("number",)),
        ("一", "", ("number",)),
        ("一", "那", ()),
    ],
)
def test_what_to_check(a: str, b: str, found: tuple[str, ...]) -> None:
    said = set(flags(a, b, lambda: (False, False)))
    assert said == set(flags(b, a, lambda: (False, False))) == set(found)


def test_where_nouns_are_capitals_a_capital_tells_of_no_name() -> None:
    assert flags("Haus", "Schloss", lambda: (False, False), names=False) == ()


def test_figures_joined_by_other_signs_are_other_numbers() -> None:
    assert words_level("3.50", "350", both_use_both=False) == "wording"
    assert words_level("to-day", "today", both_use_both=False) == "spelling"


@pytest.mark.parametrize(
    ("a", "b"), [("The", "[T]he"), ("rejected", "reject[ed]"), ("him", "[him]"), ("A", "A[ugust]")]
)
def test_brackets_in_a_word_are_an_editor_s(a: str, b: str) -> None:
    level = form_level if a != "A" else lambda a, b: words_level(a, b, both_use_both=False)
    assert level(a, b) == level(b, a) == "editorial"
