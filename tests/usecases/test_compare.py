"""What a dossier keeps is compared again with what the file says beyond its text, as long as that is the same file."""

from pathlib import Path

from viewer.collation.model.model import Collation, Options
from viewer.dossier.note import KeptWitness
from viewer.text.reading.read import read
from viewer.text.witness import Witness
from viewer.usecases.compare import compare_kept

TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The ferry</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
<text><body><head>The ferry</head><p>The ferryman kept a {} of every cow that crossed the water.</p></body></text>
</TEI>"""


class NoTick:
    def __call__(self, done: float) -> None: ...

    def show(self, part: tuple[Witness, ...]) -> None: ...


def kept(witness: Witness) -> KeptWitness:
    return KeptWitness(witness.title, witness.path, witness.sha256, witness.encoding, witness.text)


def again(*witnesses: Witness) -> Collation:
    return compare_kept(tuple(map(kept, witnesses)), Options(), NoTick())


def test_the_parts_of_an_unchanged_file_are_there_again(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.xml", "b.xml")]
    for file, word in zip(files, ("ledger", "list"), strict=True):
        file.write_text(TEI.format(word), "utf-8")
    first, second = map(read, files)
    assert [part.kind for part in first.parts] == ["heading", "paragraph"]
    assert [one.parts for one in again(first, second).witnesses] == [first.parts, second.parts]
    files[1].write_text(TEI.format("catalogue"), "utf-8")
    found = again(first, second).witnesses[1]
    assert (found.text, found.parts) == (second.text, ()), "the text is the one that was kept"
    files[1].unlink()
    assert again(first, second).witnesses[1].text == second.text
