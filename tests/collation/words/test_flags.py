"""What turns a sentence round is found in each language, and in none where its words say something else."""

import pytest

from viewer.collation.collate import collate
from viewer.text.reading.read import from_text

DENIED = [
    ("Ele sabe que vêm esta noite.", "Ele não sabe que vêm esta noite."),
    ("Er was een man in het huis.", "Er was geen man in het huis."),
    ("El știe că vin și aceste femei de la țară, pentru că sunt aici.",
     "El nu știe că vin și aceste femei de la țară, pentru că sunt aici."),
    ("Hän tuli kotiin, kun minä olin jo siellä, mutta myös muut tulivat.",
     "Hän ei tullut kotiin, kun minä olin jo siellä, mutta myös muut tulivat."),
    ("Venne con il denaro in mano.", "Venne senza il denaro in mano."),
    ("Věděl, že přijde domů večer.", "Nevěděl, že přijde domů večer."),
    ("Он зна да долазе вечерас кући.", "Он не зна да долазе вечерас кући."),
    ("Ξέρει ότι έρχονται απόψε.", "Δεν ξέρει ότι έρχονται απόψε."),
    ("Scio hominem illum venisse.", "Nescio hominem illum venisse."),
    ("ذهب الرجل إلى السوق اليوم.", "لم يذهب الرجل إلى السوق اليوم."),
    ("او را می‌شناسم و می‌دانم.", "او را نمی‌شناسم و می‌دانم."),
    ("เขารู้ว่าฉันจะมาเมื่อวาน", "เขาไม่รู้ว่าฉันจะมาเมื่อวาน"),
    ("彼は昨日ここに来た。", "彼は昨日ここに来なかった。"),
    ("나는 어제 학교에 갔다.", "나는 어제 학교에 안 갔다."),
    ("Anh ấy biết họ đến tối nay.", "Anh ấy không biết họ đến tối nay."),
]  # fmt: skip
# Words of grammar that deny in another language alone.
NOT_DENIED = [
    ("Ela esteve no rio com os filhos.", "Ela esteve do rio com os filhos."),
    (
        "Han kom hem när det var mörkt, och sedan sov hon.",
        "Han kom nu hem när det var mörkt, och sedan sov hon.",
    ),
    ("The sin of pride was the first that he had.", "The fault of pride was the first that he had."),
    ("Dixit quod ei et omnibus illis haec esse.", "Dixit quod eis et omnibus illis haec esse."),
]


def negations(pair: tuple[str, str]) -> int:
    return sum("negation" in one.flags for one in collate([from_text(text) for text in pair]).variants)


@pytest.mark.parametrize("pair", DENIED, ids=lambda pair: pair[1][:20])
def test_a_denial_is_found(pair: tuple[str, str]) -> None:
    assert negations(pair)
    assert negations(pair[::-1])


@pytest.mark.parametrize("pair", NOT_DENIED, ids=lambda pair: pair[1][:20])
def test_a_word_of_grammar_is_no_denial(pair: tuple[str, str]) -> None:
    assert not negations(pair)
