"""What an assistive tool is handed for what we draw ourselves: of an area of text the text, of others what they are."""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import WeakSet

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, isValid

log = logging.getLogger(__name__)

_NOTHING = VoidPtr(0)  # a None would reach Qt as a pointer to something
_faces: WeakSet[QAccessibleWidget] = WeakSet()
_ending: list[bool] = []  # not empty at the end of the program


class AccessibleView(QAccessibleWidget):
    """The face of a widget toward assistive tools. ``voice_of`` hands over the edit that answers for its text.

    It holds nothing but the function: Qt deletes it with the widget, while Python may keep it longer.
    """

    def __init__(self, widget: QWidget, voice_of: Callable[[Any], QWidget | None]) -> None:
        super().__init__(widget, QAccessible.Role.EditableText)
        self._voice_of = voice_of

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def childCount(self) -> int:
        return 0  # what an area is made of says nothing to a reader

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]
        found: object = None
        if kind != QAccessible.InterfaceType.TextInterface:
            found = super().interface_cast(kind)
        else:
            try:
                voice = self._voice_of(self.object())
                found = QAccessible.queryAccessibleInterface(voice).interface_cast(kind) if voice else None
            except Exception:  # one that left here would end the process
                log.exception("the text could not be told")
        return _NOTHING if found is None else found  # type: ignore[return-value]


@cache
def make_accessible(kind: type[QWidget], voice_of: Callable[[Any], QWidget | None]) -> None:
    """From now on, widgets of this kind have such a face."""
    _install(kind, lambda widget: AccessibleView(widget, voice_of))


@cache
def is_picture(kind: type[QWidget]) -> None:
    """From now on, widgets of this kind are told to be pictures, by their names and what is said of them."""
    _install(kind, lambda widget: QAccessibleWidget(widget, QAccessible.Role.Graphic))


def _install(kind: type[QWidget], make: Callable[[QWidget], QAccessibleWidget]) -> None:
    """A face is made when a tool asks for it."""

    def made(name: str, one: object) -> QAccessibleWidget | None:
        # asked for the class and then for each of those that it derives from
        if _ending or not isinstance(one, kind) or name != type(one).__name__:
            return None
        face = make(one)
        _faces.add(face)
        return face

    QAccessible.installFactory(made)
    atexit.register(_end)


def _end() -> None:
    """Let the faces go while Qt can still be told: at the end of the program Python would delete what Qt keeps."""
    _ending.append(True)
    for face in [face for face in _faces if isValid(face)]:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(face))
