"""The languages that the window can speak, the one that was chosen, and Qt's own words in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from viewer.phrasing.language import ENGLISH, Language, set_language, tr
from viewer.resources import resources
from viewer.ui.actions import one_of
from viewer.ui.settings import Settings

SYSTEM_LANGUAGE = "system"

_OURS = "recension_"
_ENGLISH = "en"
_KEPT = "translator"  # the name of what belongs to the language that is spoken


def language_names() -> dict[str, str]:
    """Each language by its code, called as it calls itself: English, and what has a file of translations."""
    found = {_ENGLISH: "English"}
    for path in sorted(_folder().glob(f"{_OURS}*.qm")):
        code = path.stem.removeprefix(_OURS)
        name = QLocale(code).nativeLanguageName()
        found[code] = name[:1].upper() + name[1:]
    return found


def chosen(settings: Settings) -> str:
    """The code of the language that the reader chose; "system" where it follows the system's."""
    code = settings.text("language", SYSTEM_LANGUAGE)
    return code if code in language_names() else SYSTEM_LANGUAGE


def menu(settings: Settings, choose: Callable[[str], object], parent: QMenu) -> QMenu:
    """The languages to choose from."""
    known = {SYSTEM_LANGUAGE: tr("As the system"), **language_names()}
    return one_of(tr("Language"), known, chosen(settings), choose, parent)


def install_language(code: str, application: QApplication) -> None:
    """Speak this language from now on, Qt's own dialogs and buttons too."""
    if code == SYSTEM_LANGUAGE:
        code = of_system(QLocale.system().uiLanguages())
    for old in application.findChildren(QTranslator, _KEPT):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(code)
    QLocale.setDefault(locale)
    ours = _translator(application)
    if code == _ENGLISH or not ours.load(str(_folder() / f"{_OURS}{code}.qm")):
        set_language(ENGLISH)
        return
    theirs = _translator(application)
    if theirs.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(theirs)

    def find(source: str, plural: str, count: int) -> str:
        return ours.translate("", source, plural, count) or ""

    set_language(Language(code, find, locale.groupSeparator(), locale.decimalPoint()))


def of_system(wanted: list[str]) -> str:
    """The first of the languages that the system's user wants which there is; else English."""
    known = language_names()
    for name in wanted:
        code = name.replace("-", "_")
        for candidate in (code, code.split("_")[0]):
            if candidate in known:
                return candidate
    return _ENGLISH


def _folder() -> Path:
    return resources() / "translations"


def _translator(application: QApplication) -> QTranslator:
    translator = QTranslator(application)
    translator.setObjectName(_KEPT)
    return translator
