"""Accessible interfaces of the widgets that paint themselves: editable text for text areas, a role for pictures."""

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
_interfaces: WeakSet[QAccessibleWidget] = WeakSet()
_ending: list[bool] = []  # not empty at the end of the program


class AccessibleView(QAccessibleWidget):
    """The accessible interface of a text area. ``edit_of`` returns the hidden edit that answers for its text.

    It keeps no reference but the function: Qt deletes it with the widget, while Python may keep it longer.
    """

    def __init__(self, widget: QWidget, edit_of: Callable[[Any], QWidget | None]) -> None:
        super().__init__(widget, QAccessible.Role.EditableText)
        self._edit_of = edit_of

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def childCount(self) -> int:
        return 0  # scroll bars and viewport mean nothing to a reader

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
                edit = self._edit_of(self.object())
                found = QAccessible.queryAccessibleInterface(edit).interface_cast(kind) if edit else None
            except Exception:  # an exception that leaves here would end the process
                log.exception("the text could not be told")
        return _NOTHING if found is None else found  # type: ignore[return-value]


@cache
def make_accessible(kind: type[QWidget], edit_of: Callable[[Any], QWidget | None]) -> None:
    """Give every widget of this kind, now or later, the interface of a text."""
    _install(kind, lambda widget: AccessibleView(widget, edit_of))


@cache
def is_picture(kind: type[QWidget]) -> None:
    """Give every widget of this kind the role of a picture, with its accessible name and description."""
    _install(kind, lambda widget: QAccessibleWidget(widget, QAccessible.Role.Graphic))


def _install(kind: type[QWidget], make: Callable[[QWidget], QAccessibleWidget]) -> None:
    """Let Qt make the interface of such a widget when a tool asks for it."""

    def made(name: str, one: object) -> QAccessibleWidget | None:
        # Qt asks with the name of the class, then with that of each base class
        if _ending or not isinstance(one, kind) or name != type(one).__name__:
            return None
        interface = make(one)
        _interfaces.add(interface)
        return interface

    QAccessible.installFactory(made)
    atexit.register(_end)


def _end() -> None:
    """Delete the interfaces while Qt still runs: at exit Python would delete objects that Qt still refers to."""
    _ending.append(True)
    for interface in [one for one in _interfaces if isValid(one)]:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
