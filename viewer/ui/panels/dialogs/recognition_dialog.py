"""The question in which languages the text of a scan is to be recognized."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.phrasing.language import tr

_ROWS = 8  # languages that are seen at once
_PADDING = 14  # px round the list and between its rows
_CODE = Qt.ItemDataRole.UserRole
_BOTH = QLocale.LanguageCodeType.AnyLanguageCode


class RecognitionDialog(QDialog):
    """A list of the languages whose data are installed. ``wanted`` carries those that are chosen: "eng+deu"."""

    wanted = Signal(str)

    def __init__(
        self, sentence: str, languages: Sequence[str], chosen: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recognize text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget(self)
        self.list.setObjectName("languages")
        self.list.setAccessibleName(tr("Languages of the text"))
        for code in sorted(languages, key=lambda code: language_name(code).casefold()):
            self._add(code, code in set(chosen))
        self.list.setCurrentRow(next((row for row in range(self.list.count()) if self._is_checked(row)), 0))
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(row * min(_ROWS, max(3, self.list.count())) + _PADDING)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = self.buttons.addButton(tr("Recognize"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # no other button of the window has one
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        self.list.itemChanged.connect(lambda _: self.go.setEnabled(bool(self.languages)))
        self.go.setEnabled(bool(self.languages))
        self._compose(sentence)

    def _compose(self, sentence: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        label = QLabel(tr("Languages of the text"), self)
        label.setBuddy(self.list)
        hint = tr(
            "It takes some seconds a page. Words that are not sure are underlined; F12 shows the page beside them."
        )
        for part in (self._words(sentence), label, self.list, self._words(hint, dim=True), self.buttons):
            layout.addWidget(part)
        self.resize(440, self.sizeHint().height())

    def _words(self, words: str, *, dim: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("dim", dim)
        return label

    def _add(self, code: str, checked: bool) -> None:
        item = QListWidgetItem(language_name(code), self.list)
        item.setData(_CODE, code)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def _is_checked(self, row: int) -> bool:
        return self.list.item(row).checkState() == Qt.CheckState.Checked

    @property
    def languages(self) -> str:
        """The codes of those that are checked, joined by +."""
        rows = range(self.list.count())
        return "+".join(self.list.item(row).data(_CODE) for row in rows if self._is_checked(row))

    def _accept(self) -> None:
        self.wanted.emit(self.languages)
        self.accept()


def language_name(code: str) -> str:
    """The name of a language of Tesseract in that language itself, with the code: "Deutsch (deu)"."""
    language = QLocale.codeToLanguage(code.partition("_")[0], _BOTH)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    # Qt names the kind of English that it knows first.
    name = "English" if language == QLocale.Language.English else QLocale(language).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]} ({code})" if name else code


def usual_languages(installed: Sequence[str], remembered: str) -> tuple[str, ...]:
    """Those that were chosen the last time, else that of the system, else English, else the first."""
    before = tuple(code for code in remembered.split("+") if code in installed)
    own = QLocale.languageToCode(QLocale().language(), QLocale.LanguageCodeType.ISO639Part2T)
    known = [code for code in (own, "eng", *installed) if code in installed]
    return before or tuple(known[:1])
