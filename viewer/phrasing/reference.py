"""The public names of the package as a page of the help: how each is called, and what it says of itself."""

from __future__ import annotations

import inspect
import re

import viewer

_MARKUP = re.compile(r"``([^`]+)``")


def reference() -> str:
    """The names of ``viewer`` in Markdown, each under a heading. Nothing of it is translated: code speaks English."""
    return "\n\n".join(map(_entry, viewer.__all__)) + "\n"


def _entry(name: str) -> str:
    value = getattr(viewer, name)
    said = _MARKUP.sub(r"`\1`", inspect.getdoc(value) or "")
    return f"## {name}\n\n    {_call(name, value)}\n\n{said}"


def _call(name: str, value: object) -> str:
    """The name with its parameters on one line; the name alone where it has none."""
    if not callable(value):
        return name
    try:
        signature = inspect.signature(value)
    except ValueError:  # made in C, or by typing
        return name
    return f"{name}({', '.join(map(_parameter, signature.parameters.values()))})"


def _parameter(parameter: inspect.Parameter) -> str:
    usual: object = parameter.default
    if usual is inspect.Parameter.empty:
        return str(parameter).partition(":")[0]
    plain = isinstance(usual, (str, int, float, bool, type(None)))
    return f"{parameter.name}={usual!r}" if plain else f"{parameter.name}=…"
