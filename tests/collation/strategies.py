"""Texts for the laws: made of few words, so that they share much, and of every sort of mark between them."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    "the a of council met March 1954 26 honour honor Joxe Jox état etat e\u0301tat don’t don't ﬁne fine U S USSR "
    "to day today coali tion [T]he reject[ed] 3,500 3500 18th A4 o1d old þe XIV [sic] "
    "[Gaston] не дом 北 京 大 שלום שָׁלוֹם a\u00adb 𝄞 😀 ſee see UPPER upper".split()
)
MARKS = [", ", ". ", ".\n", "\n\n", " “", "” ", ' "', "—", " - ", "… ", " […] ", " *** ", "\u00a0", "\u200b", "",
         "-\n", "-\n\n35\n\n"]  # fmt: skip
GAPS = st.sampled_from([*[" "] * 12, *MARKS])


@st.composite
def texts(draw: st.DrawFn, most: int = 60) -> str:
    words = draw(st.lists(WORDS, max_size=most))
    return draw(GAPS) + "".join(word + draw(GAPS) for word in words)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts of which the second is the first after cutting, moving and putting in: what editors do."""
    pieces = draw(st.lists(texts(most=25), min_size=1, max_size=6))
    other = list(pieces)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(other)))
        act = draw(st.sampled_from(["cut", "put in", "move", "repeat"]))
        if act == "put in":
            other.insert(place, draw(texts(most=8)))
        elif act == "cut" and place < len(other):
            del other[place]
        elif act == "move" and place < len(other):
            other.insert(draw(st.integers(0, len(other) - 1)), other.pop(place))
        elif act == "repeat" and place < len(other):
            other.append(other[place])
    return "".join(pieces), "".join(other)
