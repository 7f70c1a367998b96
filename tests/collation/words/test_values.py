"""One value in two writings is one variant and raises no alarm; another value always raises one."""

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import LEVELS, Options, Variants
from viewer.collation.words.values.numbers import number_of, plain_figure
from viewer.collation.words.values.values import same_values
from viewer.text.reading.read import from_text

SAME = [
    # figures, and numbers in words
    ("We counted 1,250 sheep upon the northern hill.", "We counted 1250 sheep upon the northern hill."),
    ("We counted 1.250 sheep upon the northern hill.", "We counted 1,250 sheep upon the northern hill."),
    ("She planted twenty trees behind the old mill.", "She planted 20 trees behind the old mill."),
    ("She planted thirty-one trees behind the old mill.", "She planted 31 trees behind the old mill."),
    ("It was the 19th winter behind the old mill.", "It was the nineteenth winter behind the old mill."),
    ("Der Hof hatte zweiundzwanzig Kühe im Stall.", "Der Hof hatte 22 Kühe im Stall."),
    ("Der Hof hatte 12.000 Bäume an der Straße.", "Der Hof hatte 12 000 Bäume an der Straße."),
    ("La ferme avait quatre-vingt-dix vaches en hiver.", "La ferme avait 90 vaches en hiver."),
    ("La granja tenía treinta y dos vacas en invierno.", "La granja tenía 32 vacas en invierno."),
    ("La fattoria aveva ventidue mucche nella stalla.", "La fattoria aveva 22 mucche nella stalla."),
    ("На ферме было двадцать две коровы зимой.", "На ферме было 22 коровы зимой."),
    # as two words in one language, and numbers only where the other side has a figure
    ("Köyde on beş ev vardı.", "Köyde 15 ev vardı."),
    ("Değirmende yüz elli koyun vardı.", "Değirmende 150 koyun vardı."),
    ("Kitabın dört bölümü kayboldu.", "Kitabın 4 bölümü kayboldu."),
    ("V údolí stálo sto padesát mlýnů.", "V údolí stálo 150 mlýnů."),
    ("Στο χωριό ζούσαν είκοσι τρεις μυλωνάδες.", "Στο χωριό ζούσαν 23 μυλωνάδες."),
    ("A faluban tizenöt malom állt.", "A faluban 15 malom állt."),
    ("Kylässä oli kaksikymmentäkolme myllyä.", "Kylässä oli 23 myllyä."),
    ("În sat erau o sută de mori.", "În sat erau 100 de mori."),
    ("I byn fanns tjugosex kvarnar.", "I byn fanns 26 kvarnar."),
    ("I byen var der femogfyrre møller.", "I byen var der 45 møller."),
    ("У селі було п'ятнадцять млинів.", "У селі було 15 млинів."),
    ("Imao je dvadeset ovaca i mlin.", "Imao je 20 ovaca i mlin."),
    ("Le moulin brûla en mille sept cent quatre-vingt-neuf.", "Le moulin brûla en 1789."),
    ("这座城市有一万二千人。", "这座城市有12000人。"),
    # money and shares
    ("They gave £5 to the ferryman at the gate.", "They gave five pounds to the ferryman at the gate."),
    ("They gave £5 to the ferryman at the gate.", "They gave 5 pounds to the ferryman at the gate."),
    ("The dam cost $4m in the end, and more.", "The dam cost $4 million in the end, and more."),
    ("The dam cost $4 million in the end.", "The dam cost 4 million dollars in the end."),
    ("The dam cost $4m in the end, and more.", "The dam cost four million dollars in the end, and more."),
    ("Some 5 per cent of the hay was wet.", "Some 5% of the hay was wet."),
    ("Etwa fünf Prozent vom Heu war nass.", "Etwa 5 % vom Heu war nass."),
    ("Cerca del 5 por ciento del heno estaba mojado.", "Cerca del 5 % del heno estaba mojado."),
    ("Il paya cinq euros pour le foin mouillé.", "Il paya 5 € pour le foin mouillé."),
    ("Of the fee 5€ was owed to the miller.", "Of the fee €5 was owed to the miller."),
    ("Около 5 процентов сена было мокрым.", "Около 5 % сена было мокрым."),
    # dates
    ("The mill burned on 4 May in the evening.", "The mill burned on May 4th in the evening."),
    ("The mill burned on 4 May 1920 at night.", "The mill burned on May 4, 1920 at night."),
    ("Die Mühle brannte am 4. Mai am Abend.", "Die Mühle brannte am vierten Mai am Abend."),
    ("Le moulin brûla le 1er mai au soir.", "Le moulin brûla le premier mai au soir."),
    ("The mill burned on the 4th day of May at night.", "The mill burned on May 4 at night."),
    ("The mill burned on 04.05.1920 at night.", "The mill burned on 4 May 1920 at night."),
    ("Die Mühle brannte am 3.11.1920 am Abend.", "Die Mühle brannte am 3. November 1920 am Abend."),
    # Roman numerals, as scribes wrote them too
    ("They gave vj d. to the ferryman at the gate.", "They gave six pence to the ferryman at the gate."),
    ("They gave xx s. to the ferryman at the gate.", "They gave 20 shillings to the ferryman at the gate."),
    ("It was turned for iiij days behind the old mill.", "It was turned for four days behind the old mill."),
    ("The XIV century built the wheel of the mill.", "The 14th century built the wheel of the mill."),
    # signs and letters for money
    ("Das Rad kostete 900 EUR, und das Brett nichts.", "Das Rad kostete 900 €, und das Brett nichts."),
    ("The wheel cost EUR 900 when it was new.", "The wheel cost €900 when it was new."),
    ("Das Rad kostete 3 Mrd. € im Jahr darauf.", "Das Rad kostete drei Milliarden Euro im Jahr darauf."),
    # short forms, with their stops
    ("Man kam m. d. Wagen von der Mühle.", "Man kam mit dem Wagen von der Mühle."),
    ("The wheel is in the Brit. Museum by now.", "The wheel is in the British Museum by now."),
    ("Later Dr. Moss looked at the wheel.", "Later Doctor Moss looked at the wheel."),
    ("Später sah Dr. Moos nach dem Rad.", "Später sah Doktor Moos nach dem Rad."),
    ("Man nahm Holz, z. B. Eiche, für das Rad.", "Man nahm Holz, zum Beispiel Eiche, für das Rad."),
    ("The bill is no. 14 of that year.", "The bill is number 14 of that year."),
    ("Puis M. Meunier regarda la roue.", "Puis Monsieur Meunier regarda la roue."),
    ("Luego el Sr. Molina miró la rueda.", "Luego el señor Molina miró la rueda."),
    ("Usaban madera, p. ej. roble, para la rueda.", "Usaban madera, por ejemplo roble, para la rueda."),
    ("Poi il sig. Molino guardò la ruota.", "Poi il signor Molino guardò la ruota."),
    ("Брали дерево, т. е. дуб, для колеса.", "Брали дерево, то есть дуб, для колеса."),
    ("The U.S. envoy saw the wheel.", "The United States envoy saw the wheel."),
    # contractions
    ("They knew that it wouldn't turn again.", "They knew that it would not turn again."),
    ("They knew that it didn’t turn again.", "They knew that it did not turn again."),
    ("Nun gibt's wieder Mehl in der Stadt.", "Nun gibt es wieder Mehl in der Stadt."),
    # a word with a capital in another spelling
    ("The mill stood at Stone Harbour by the sea.", "The mill stood at Stone Harbor by the sea."),
    ("Puis Mme Meunier regarda la roue.", "Puis Madame Meunier regarda la roue."),
]
OTHER = [
    ("We counted 1,250 sheep upon the hill.", "We counted 1,350 sheep upon the hill.", "number"),
    ("We counted 3.50 in coins upon the hill.", "We counted 350 in coins upon the hill.", "number"),
    ("She planted twenty trees at the mill.", "She planted 21 trees at the mill.", "number"),
    ("Der Hof hatte zwanzig Kühe im Stall.", "Der Hof hatte dreißig Kühe im Stall.", "number"),
    ("Der Hof hatte zweiundzwanzig Kühe im Stall.", "Der Hof hatte 23 Kühe im Stall.", "number"),
    ("La granja tenía dos vacas en invierno.", "La granja tenía tres vacas en invierno.", "number"),
    ("Köyde on beş ev vardı.", "Köyde on altı ev vardı.", "number"),
    ("V lese stálo šestnáct domů.", "V lese stálo sedmnáct domů.", "number"),
    ("Στο χωριό ζούσαν δέκα ψαράδες.", "Στο χωριό ζούσαν πέντε ψαράδες.", "number"),
    ("They gave £5 to the ferryman.", "They gave €5 to the ferryman.", "number"),
    ("They gave £5 to the ferryman.", "They gave 5 to the ferryman.", "number"),
    ("They gave £5 to the ferryman.", "They gave six pounds to the ferryman.", "number"),
    ("The dam cost $4m in the end.", "The dam cost $4 billion in the end.", "number"),
    ("Some 5% of the hay was wet.", "Some 5‰ of the hay was wet.", "number"),
    ("Some 5% of the hay was wet.", "Some 6 per cent of the hay was wet.", "number"),
    ("The mill burned on 4 May at night.", "The mill burned on May 5th at night.", "number"),
    ("The mill burned on 4 May at night.", "The mill burned on 4 March at night.", "date"),
    ("As section 3d says of the mill.", "As section 3e says of the mill.", "number"),
    ("They knew that it wouldn't turn.", "They knew that it would turn.", "negation"),
]


def variants(a: str, b: str) -> Variants:
    return collate([from_text(a), from_text(b)], Options(scope="work")).variants


@pytest.mark.parametrize(("a", "b"), SAME)
def test_a_value_in_other_writing_is_one_variant_without_an_alarm(a: str, b: str) -> None:
    for found in (variants(a, b), variants(b, a)):
        assert len(found) == 1
        assert LEVELS.index(found[0].level) <= LEVELS.index("spelling")
        assert found[0].flags == ()


@pytest.mark.parametrize(("a", "b", "flag"), OTHER)
def test_another_value_raises_an_alarm(a: str, b: str, flag: str) -> None:
    for found in (variants(a, b), variants(b, a)):
        flags = {each for variant in found for each in variant.flags}
        assert flag in flags
        assert flag == "negation" or "modal" not in flags


def test_a_date_with_other_joints_is_one_variant_and_no_number_has_changed() -> None:
    (found,) = variants("The mill burned on the 17th of June at night.", "The mill burned on June 17th at night.")
    assert (found.lemma, found.text, found.level, found.flags) == ("the 17th of June", "June 17th", "spelling", ())


def test_another_day_in_a_date_that_is_written_otherwise_is_one_variant() -> None:
    (found,) = variants("The mill burned on 17 June at night.", "The mill burned on June 18 at night.")
    assert (found.lemma, found.text, found.level, found.flags) == ("17 June", "June 18", "wording", ("number",))


def test_accidentals_beside_a_value_stay_variants_of_their_own() -> None:
    a, b = "He had twelve geese; I'd none. The man's hat fell.", "He had 12 geese, I’d none! The man’s hat fell."
    assert [(each.lemma, each.text) for each in variants(a, b)] == [
        ("twelve", "12"), (";", ","), ("I'd", "I’d"), (".", "!"), ("man's", "man’s"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "value"), [("一九八四", "1984"), ("三十二", "32"), ("两百零五", "205"), ("十二", "12")]
)
def test_chinese_figures_say_what_others_do(figures: str, value: str) -> None:
    assert same_values(figures, value)
    assert not same_values(figures, "7")


@pytest.mark.parametrize(
    ("word", "value"),
    [("zweiundzwanzig", 22), ("ventidue", 22), ("quarante", 40), ("einundzwanzigtausend", 21000), ("twelve", 12),
     ("seldom", None), ("undone", None)],
)  # fmt: skip
def test_what_a_word_counts(word: str, value: int | None) -> None:
    assert number_of(word) == value


@pytest.mark.parametrize(
    ("figure", "plain"),
    [("1.250", "1250"), ("1,250", "1250"), ("12 000,50", "12000.50"), ("3'000'000", "3000000"), ("3.50", "3.50"),
     ("0.125", "0.125"), ("1,250.75", "1250.75"), ("650,00", "650")],
)  # fmt: skip
def test_a_figure_without_what_separates_thousands(figure: str, plain: str) -> None:
    assert plain_figure(figure) == plain


@pytest.mark.parametrize(("a", "b"), [("the", "a"), ("4 May", "5 May"), ("4 May", "May"), ("Dr.", "Mr."), ("12", "12")])
def test_what_says_something_else(a: str, b: str) -> None:
    assert not same_values(a, b)
    assert not same_values(b, a)


def test_spellings_of_a_place_are_one_name_and_those_of_a_family_are_not() -> None:
    base = from_text(
        "The harbor of New Harbour belongs to Clarke, and the Theatre Royal in Centre Street to old Smyth."
    )
    reading = from_text(
        "The harbor of New Harbor belongs to Clark, and the Theater Royal in Center Street to old Smith."
    )
    found = {(v.lemma, v.flags) for v in collate([base, reading]).variants}
    assert found == {("Harbour", ()), ("Clarke", ("name",)), ("Theatre", ()), ("Centre", ()), ("Smyth", ("name",))}
