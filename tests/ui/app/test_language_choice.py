"""A window in another language has no English word left: in what is written, in tips, in rows, painted or heard."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPointF, QSettings, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.model.model import FLAGS, KINDS, LEVELS, ROLES
from viewer.messages import Message, Plural
from viewer.phrasing import characters, language, sentences
from viewer.resources import corpus, resources
from viewer.text.reading.catalogue import catalogue
from viewer.text.reading.read import ReadError, read
from viewer.ui import dialogs
from viewer.ui.app import app, language_choice
from viewer.ui.app.window import Window
from viewer.ui.commands import export
from viewer.ui.panels.dialogs.paste_dialog import PasteDialog
from viewer.ui.panels.dialogs.shortcuts_window import ShortcutsWindow
from viewer.ui.settings import Settings
from viewer.ui.theme.fonts import FACES
from viewer.ui.views.print import preview
from viewer.ui.widgets.framing.framing_text import FramingText
from viewer.ui.widgets.lists.list_rows import ROW, Row

NO_BREAK = "\u00a0"
# Names of programs, of kinds of files and of keys; sigils; a letter of statistics.
NAMES = set(
    "DocBook LaTeX Org reStructuredText OpenDocument RTF Safari TEI XML "
    "Recension PDF PNG JPEG TIFF Markdown Word Ctrl Alt Shift Esc Del Home End PgUp PgDown Return Enter "
    "UTF utf ASCII".split()
)
NAMES |= {
    "txt",
    "text",
    "md",
    "dossier",
    "recension",
    "pdf",
    "A",
    "B",
    "G",
    "H",
    "K",
    "N",
    "P",
    "L",
    "M",
    "D",
    "Z",
    "Y",
}
NAMES |= {word for face in FACES for word in face.split()}  # typefaces are called so in every language
NAMES |= {f"F{number}" for number in range(1, 13)} | set("OVCEQFGJSTWX")
MARKS = ("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText", "suffix", "iconText")


_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_LANGUAGES = "|".join(language_choice.language_names().values())  # each is called as it calls itself
_MARKUP = re.compile(rf"</?\w+>|&\w+;|U\+[0-9A-F]{{4,6}}|W3C|Web Annotation|Hypothes\.is|{_LANGUAGES}")
_RUN = 3  # words


@pytest.fixture
def window(fresh_window: Window) -> Window:
    """A window that is made when the language is chosen."""
    return fresh_window


@pytest.fixture
def russian(uncopied: None, qapp: QApplication) -> Iterator[None]:
    application = qapp
    language_choice.install_language("ru", application)
    yield
    language_choice.install_language("en", application)


@pytest.fixture
def german(uncopied: None, qapp: QApplication) -> Iterator[None]:
    application = qapp
    language_choice.install_language("de", application)
    yield
    language_choice.install_language("en", application)


@pytest.fixture(params=["ru", "de"])
def long_worded(uncopied: None, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A language whose words are longer than the English."""
    application = qapp
    language_choice.install_language(request.param, application)
    yield
    language_choice.install_language("en", application)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is painted by hand."""
    found: list[str] = []
    draw = QPainter.drawText

    def record(self: QPainter, *args: Any) -> Any:
        found.extend(arg for arg in args if isinstance(arg, str))
        return draw(self, *args)

    monkeypatch.setattr(QPainter, "drawText", record)
    return found


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    """Two texts without a Latin letter, with something of everything."""
    body = [
        "Правительство заявляет, что оно не намерено отступать от принятых решений и считает их верными.",
        "В 1951 году стороны подписали протокол, и в нём было семь пунктов о границах и о торговле.",
        "Население приветствовало прибытие делегации на вокзал, где стоял почётный караул и играл оркестр.",
        "Комиссия рассмотрела все жалобы и постановила, что суд должен собраться до конца месяца.",
        "Газеты напечатали сообщение целиком, однако без подписи министра и без указания даты.",
    ]
    other = [
        body[0].replace("не намерено", "намерено"),
        body[1].replace("семь", "пять").replace("1951", "1952"),
        body[2].replace("почётный", "почетный").replace("вокзал", "большой вокзал"),
        body[3].replace("все жалобы и ", "").replace("месяца", "«месяца»"),
        body[4].replace("Газеты", "газеты").replace("целиком,", "целиком —"),
    ]
    other = [other[3], other[0], other[1], other[2], other[4]]
    folder = tmp_path / "тексты"
    folder.mkdir()
    first, second = folder / "первый.txt", folder / "второй.txt"
    first.write_text(
        "Заметки архивиста\n\nПубликуется впервые по рукописи.\n\n" + "\n\n".join(body) + "\n\nКонец дела."
    )
    second.write_text("Сборник документов\n\nПеревод редакции.\n\n" + "\n\n".join(other) + "\n\nПодпишитесь на нас!")
    return [str(first), str(second)]


def written(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a widget and those within it say, each with where it says it."""
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, FramingText):
            yield where, widget.accessibleName()
            continue
        for name in (*MARKS, "accessibleName", "accessibleDescription"):
            say = getattr(widget, name, None)
            cut = name == "text" and type(widget).__name__.endswith("Elided")  # its whole words are its owner's name
            if callable(say) and not cut and not (name == "text" and isinstance(widget, QLineEdit | QSpinBox)):
                yield f"{where}.{name}", say()
        yield from parts(widget, where)
        for action in widget.actions():
            yield f"{where} action", " ".join((action.text(), action.toolTip(), action.statusTip(), action.iconText()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"{where} row", words) for words in rows(widget.model()))


def parts(widget: QWidget, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QComboBox):
        yield from ((f"{where} item", widget.itemText(item)) for item in range(widget.count()))
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield f"{where} tab", f"{widget.tabText(tab)} {widget.tabToolTip(tab)} {widget.accessibleTabName(tab)}"
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield f"{where} words", widget.toPlainText()


def rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield from (said for role in roles if isinstance(said := index.data(role), str))
            if isinstance(made := index.data(ROW), Row):
                yield from (made.label, made.below, made.tip, made.spoken, made.number)
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        if isinstance(said := model.headerData(row, Qt.Orientation.Vertical), str):
            yield said


def foreign(said: Iterable[tuple[str, str]], own: str = "") -> set[tuple[str, ...]]:
    """What has a Latin word that is no name, and is not quoted from ``own``: a short line of it, what stands between
    quotation marks, and three words of it or more in a row."""
    own = _MARKUP.sub(" ", own)
    lines = (_WORD.findall(line) for line in own.splitlines())
    short = {word for line in lines if len(line) < _RUN for word in line}
    text = f" {' '.join(_WORD.findall(own))} "
    found: set[tuple[str, ...]] = set()
    for where, words in said:
        left = _MARKUP.sub(" ", words)
        if own:
            left = re.sub(r"«[^«»]*»|Есть в обоих: .*", " ", left)
        latin = [word for word in _unquoted(_WORD.findall(left), text) if word not in NAMES | short]
        if latin:
            found.add((where, " ".join(latin), words))
    return found


def _unquoted(words: list[str], text: str) -> Iterator[str]:
    """The words without the runs that stand so in the text; the first and the last of a run may be cut."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and f" {' '.join(words[at : end + 1])}" in text:
            end += 1
        if end - at >= _RUN:
            at = end + (end < len(words) and text.find(f" {' '.join(words[at : end + 1])}") >= 0)
        else:
            yield words[at]
            at += 1


def look_everywhere(window: Window, qtbot: QtBot) -> Iterator[tuple[str, str]]:
    """Open whatever can be opened, and listen."""
    yield from written(window)
    for name in ("framings", "framings", "inline", "inline", "find", "plot", "plot", "note", "next", "last", "first"):
        window.bindings.actions[name].trigger()
        window.grab()
        yield from written(window)
    window.views.find_bar.field.setText("и")
    yield from written(window.views.find_bar)
    window.workspace.text_search.close()
    window.variants.box.fill()
    window.popups.options.fill(window.workspace.collation.options)
    yield from written(window.variants.box)
    yield from written(window.popups.options)
    for variant in window.workspace.collation.variants:
        window.workspace.select(variant.id)
        yield from written(window.detail)
        yield from written(window.status)
        yield "announced", sentences.announce(variant, window.workspace.place, len(window.workspace.variants))
    for level in LEVELS:
        window.workspace.levels = window.workspace.levels - {level}
        yield from written(window.variants)
        yield from written(window.toolbar)
    window.workspace.show_everything()
    window.bindings.actions["start"].trigger()
    window.grab()
    yield from written(window)
    window.bindings.actions["start"].trigger()
    yield from menus(window)


def menus(window: Window) -> Iterator[tuple[str, str]]:
    for menu in window.findChildren(QMenu):
        yield "menu", menu.title()
        for action in menu.actions():
            yield f"menu {menu.title()}", f"{action.text()} {action.toolTip()}"


@pytest.mark.slow
@pytest.mark.usefixtures("russian", "at_once")
def test_no_english_word_in_a_window_on_russian_texts(
    new_window: Callable[[], Window], pair: list[str], painted: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(pair)
    collation = window.workspace.collation
    assert len(collation.variants) > 8
    assert {framing.role for framing in collation.framing}
    assert any(match.transposed for match in collation.matches)
    # the documents of the corpus are English, and have English titles
    entries = catalogue(corpus()).entries
    own = "\n".join(f"{one.title}\n{sentences.short(one.title)}\n{one.file.name}\n{one.date}" for one in entries)
    said = [*look_everywhere(window, qtbot), *(("painted", words) for words in painted)]
    said = [(where, re.sub(r"<[^<>]*>|&nbsp;|/\S*", " ", words)) for where, words in said]  # nor mark-up, nor paths
    assert foreign(said, own) == set()
    assert any(words == "ТОЧЕЧНАЯ КАРТА" or words == "Точечная карта" for _, words in said)
    assert "обрамление" in painted, "the legend of the plot"


@pytest.mark.slow
@pytest.mark.usefixtures("german", "at_once")
def test_every_word_of_a_window_in_german_is_of_its_translation(
    new_window: Callable[[], Window], pair: list[str], painted: list[str], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(pair)
    tree = ElementTree.parse(resources() / "translations" / "recension_de.ts")
    german = {word for one in tree.iter("translation") for word in _WORD.findall("".join(one.itertext()).lower())}
    qt = "Strg Umschalt Entf Pos Ende Bild aufwärts abwärts Leertaste Herunter Hoch Links Enter Tab scrollen".split()
    german |= {word.lower() for name in (*qt, *NAMES) for word in _WORD.findall(name)}
    entries = catalogue(corpus()).entries
    own = "\n".join(f"{one.title}\n{sentences.short(one.title)}\n{one.file.name}\n{one.date}" for one in entries)
    said = [*look_everywhere(window, qtbot), *(("painted", words) for words in painted)]
    said = [(where, re.sub(r"<[^<>]*>|&nbsp;", " ", words)) for where, words in said]
    said = [(where, re.sub(r"/\S*|„[^„“]*“", " ", words)) for where, words in said]
    known = sorted(german)
    english = {(left, *one) for one in foreign(said, own) if (left := " ".join(not_of(known, one[1])))}
    assert english == set()
    assert "Rahmung" in painted, "the legend of the plot"


def not_of(known: list[str], words: str) -> list[str]:
    """The words that are neither known nor the beginning of one that is, where there is no room for the whole.

    ``known``: sorted, so that the first that is not before a word begins with it if any does.
    """

    def begins(word: str) -> bool:
        at = bisect_left(known, word)
        return at < len(known) and known[at].startswith(word)

    return [word for word in words.split() if not begins(word.lower())]


@pytest.mark.slow
@pytest.mark.usefixtures("russian", "at_once")
def test_no_english_word_on_the_memo_pair(
    new_window: Callable[[], Window], memo: list[str], painted: list[str], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    entries = catalogue(corpus()).entries
    titles = "\n".join(
        f"{one.title}\n{sentences.short(one.title)}\n{sentences.short(one.title, 28)}" for one in entries
    )
    own = "\n".join((titles, *(one.file.name for one in entries), *(one.date for one in entries), str(corpus())))
    own += "\n" + "\n".join(witness.text for witness in window.workspace.collation.witnesses)
    key_words = window.workspace.key_words.words
    own += "\n" + "\n".join(form for word in (*key_words.base, *key_words.reading) for form in (word.word, *word.forms))
    forms = [form for word in (*key_words.base, *key_words.reading) for form in word.forms]
    cut = (form[:size] for form in forms for size in range(3, len(form)))  # where there is no room for the whole
    own += "\n" + "\n".join(cut)
    for echo in window.workspace.collation.echoes:  # of whose sentences a line may have a word or two
        sides = (span.of(window.workspace.collation.witness(sigil).text) for sigil, span in echo.places.items())
        own += "\n" + "\n".join(word for side in sides for word in side.split())
    said = [*look_everywhere(window, qtbot), *(("painted", words) for words in painted)]
    said = [(where, re.sub(r"<[^<>]*>|&nbsp;|/\S*", " ", words)) for where, words in said]  # nor mark-up, nor paths
    assert foreign(said, own) == set()


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("kind", [PasteDialog, ShortcutsWindow])
def test_no_english_word_in_the_other_windows(qtbot: QtBot, kind: type[QWidget]) -> None:
    made = kind()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.grab()
    assert foreign(written(made)) == set()
    assert len([words for _, words in written(made) if words]) > 4


@pytest.mark.slow
@pytest.mark.usefixtures("long_worded")
def test_long_words_stay_in_sight(
    reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """In a small window too: every tab, and every word of the plot's legend; the keys are scrolled one way alone."""
    window.resize(800, 500)
    bar = window.side.tabBar()
    tabs = [bar.tabRect(place) for place in range(bar.count()) if bar.isTabVisible(place)]
    assert len(tabs) == 4
    assert all(tab.width() > 0 and tab.right() <= window.side.width() for tab in tabs)
    ends: dict[str, float] = {}
    draw = QPainter.drawText

    def record(self: QPainter, *args: Any) -> Any:
        if isinstance(args[0], QPointF):
            ends[args[1]] = args[0].x() + self.fontMetrics().horizontalAdvance(args[1])
        return draw(self, *args)

    monkeypatch.setattr(QPainter, "drawText", record)
    reader.choose("plot")
    window.views.plot.grab()
    legend = [language.tr(word) for word in ("shared", "framing")]  # what this pair has
    assert all(0 < ends[word] <= window.views.plot.plot.width() for word in legend)
    keys = ShortcutsWindow(window)
    keys.show()
    assert keys.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    keys.close()


@pytest.mark.slow
@pytest.mark.usefixtures("russian")
def test_the_print_preview_and_what_qt_says_itself(window: Window) -> None:
    dialog = preview(window.workspace, window)
    assert foreign((where, words) for where, words in written(dialog) if "ComboBox" not in where) == set()
    dialog.reject()
    line = QLineEdit("слово", window)
    assert foreign(("", action.text()) for action in line.createStandardContextMenu().actions()) == set()


@pytest.mark.slow
@pytest.mark.usefixtures("russian")
def test_the_dialogs_for_files(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    heard: list[tuple[str, str]] = []

    def run(dialog: QFileDialog) -> bool:
        labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
        filters = [re.sub(r"\*\.\w+", "", words) for words in dialog.nameFilters()]
        heard.extend(("", words) for words in (dialog.windowTitle(), *filters, *labels))
        heard.extend((where, words) for where, words in written(dialog) if not re.search("Combo|View", where))
        return True  # what the lists have are the names of files, and Qt's for what they are

    monkeypatch.setattr(QFileDialog, "exec", run)
    window.settings.put("folder", str(tmp_path))
    chosen = dialogs.ask_save(window, "Имя", tmp_path / "один.pdf", language.tr(dialogs.PDF))
    assert chosen == tmp_path / "один.pdf"
    dialogs.ask_open(window, "Имя", str(tmp_path), dialogs.text_filters())
    assert ("", "&Тип файлов:") in heard
    assert foreign(heard) == set()


@pytest.mark.slow
@pytest.mark.usefixtures("russian")
def test_the_menu_of_a_text(reader: Reader, qtbot: QtBot) -> None:
    reader.left.setFocus()
    menu = QMenu()
    reader.left._offer(menu, reader.left.target())
    qtbot.addWidget(menu)
    said = [(action.text(), action.toolTip()) for action in menu.actions()]
    assert foreign(("", " ".join(words)) for words in said) == set()
    assert "Копировать" in [text for text, _ in said]


@pytest.mark.usefixtures("russian")
def test_the_last_resort(window: Window, tmp_path: Path) -> None:
    box = app._last_resort(window, ReadError(str(tmp_path), Message("it is a folder; choose a file in it")), "", None)
    assert box.text() == "Произошла ошибка. Ваши заметки сохранены."
    assert box.informativeText() == f"ReadError: Не удалось прочитать {tmp_path}: это папка; выберите файл в ней."


@pytest.mark.slow
@pytest.mark.usefixtures("russian", "at_once")
def test_an_error_from_below_is_told_in_russian(
    new_window: Callable[[], Window], memo: list[str], tmp_path: Path
) -> None:
    window, paper = new_window(), tmp_path / "x.pdf"
    paper.write_bytes(b"%PDF-1.4")
    window.opening.open([memo[0], str(paper)])
    assert window.message_bar.words.text() == (
        f"Не удалось прочитать {paper}: это повреждённый PDF; "
        "откройте его в программе просмотра PDF и сохраните заново."
    )
    with pytest.raises(ReadError) as raised:
        read(paper)
    assert str(raised.value).startswith("Cannot read"), "the command line stays English"


@pytest.mark.slow
@pytest.mark.usefixtures("russian", "at_once")
def test_the_notes_that_go_out(new_window: Callable[[], Window], pair: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(pair)
    window.workspace.select(2)
    window.editor.paper.setPlainText("Почему?")
    reader.save()
    export.export_notes(window.workspace, tmp_path / "заметки.md")
    words = (tmp_path / "заметки.md").read_text("utf-8")
    assert words.startswith("# Заметки: «Заметки архивиста» и «Сборник документов»")
    assert "## Заметки (1)" in words
    assert "Почему?" in words
    lines = (line for line in words.splitlines() if "SHA" not in line)
    assert foreign(("", line.replace("UTC", "")) for line in lines) == set()


@pytest.mark.usefixtures("russian", "at_once")
def test_a_text_without_a_name(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    window.opening.paste("\u200b", "Слова.")
    assert window.workspace.collation.witnesses[0].title == "Вставленный текст"
    assert reader.message == "В тексте «Вставленный текст» нет слов, сличать нечего."


@pytest.mark.usefixtures("russian")
def test_numbers_and_their_nouns() -> None:
    assert language.number(1256) == f"1{NO_BREAK}256"
    assert language.decimal(0.431, 2) == "0,43"
    assert sentences.share(0.748) == f"75{NO_BREAK}%"
    assert [sentences.count_words(count) for count in (1, 2, 5, 11, 21, 104)] == [
        *("1 слово", "2 слова", "5 слов", "11 слов", "21 слово", "104 слова")
    ]
    assert language.translate(Plural("%n note", "%n notes", 3)) == "3 заметки"


@pytest.mark.usefixtures("russian")
def test_the_words_of_the_field_are_russian() -> None:
    assert foreign(("", language.tr(word)) for word in (*KINDS, *LEVELS, *ROLES, *FLAGS)) == set()
    assert sentences.level_name("wording") == "Лексика"


@pytest.mark.usefixtures("russian")
def test_characters_have_russian_names() -> None:
    assert characters.letter("с") == "Кириллическая строчная «с»"
    assert characters.named_characters(",") == "запятая"
    assert characters.named_characters("\u2042") == "символ U+2042"


def test_english_stays_when_there_is_no_translation() -> None:
    assert language.tr("{first} and {second}", first="A", second="B") == "A and B"
    assert language.counted("%n word", "%n words", 1256) == "1,256 words"
    assert language.translate(ValueError("said by the system")) == "said by the system"


def test_the_language_of_the_system() -> None:
    assert language_choice.of_system(["nl-NL", "ru-RU", "en-US"]) == "ru"
    assert language_choice.of_system(["de-AT", "ru-RU"]) == "de"
    assert language_choice.of_system(["en-GB", "ru"]) == "en"
    assert language_choice.of_system(["fr-CA", "en"]) == "fr"
    assert language_choice.of_system(["fi-FI"]) == "en"


@pytest.mark.slow
@pytest.mark.usefixtures("russian", "at_once")
def test_another_language_is_spoken_at_once_at_the_same_place(own_home: Path, qtbot: QtBot, memo: list[str]) -> None:
    application = QApplication.instance()
    settings = Settings(QSettings(str(own_home / "recension.ini"), QSettings.Format.IniFormat))
    settings.put("language", "en")
    sitting = app.Session(settings, application)
    before = sitting.window
    sitting.begin()
    before.opening.open(memo)
    before.workspace.select(7)
    before.editor.paper.setPlainText("Ein Wort")
    choose(before, "Language", "Русский")
    qtbot.waitUntil(lambda: sitting.window is not before and sitting.window.workspace.collation is not None)
    after = sitting.window
    assert settings.text("language") == "ru"
    assert after.isVisible()
    assert not before.isVisible()
    assert after.side.tabText(0) == "Разночтения"
    assert after.workspace.current.id == 7
    assert after.editor.paper.toPlainText() == "Ein Wort"
    choose(after, "Язык", "English")
    qtbot.waitUntil(lambda: sitting.window is not after and sitting.window.workspace.collation is not None)
    assert sitting.window.side.tabText(0) == "Variants"
    qtbot.addWidget(sitting.window)
    sitting.window.close()


def choose(window: Window, menu: str, answer: str) -> None:
    (found,) = (one for one in window.findChildren(QMenu) if one.title() == menu)
    (action,) = (one for one in found.actions() if one.text() == answer)
    action.trigger()


@pytest.mark.slow
@pytest.mark.usefixtures("at_once")
def test_a_language_waits_where_the_texts_are_kept_nowhere(
    new_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    window.opening.paste("Some words of a text.", "Some other words of a text.")
    monkeypatch.setattr(type(window.workspace.notebook), "path", None)
    with qtbot.assertNotEmitted(window.language_chosen):
        choose(window, "Language", "Русский")
    assert "when it starts again" in reader.message
    assert language_choice.chosen(window.settings) == "ru"
