"""Sentences that keep their template and values, so that the window can translate them."""

from __future__ import annotations

from typing import Any


class Message(str):
    """English, as the command line prints it: a template with its values in it.

    It can be used as any other string. The window translates its ``template`` and inserts the ``values``, some of which
    may be sentences themselves. A number is shown as a count: 1256 is "1,256".
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        made = super().__new__(cls, template.format(**shown))
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        return self  # str(error) must not make a plain string of the sentence that the error was raised with

    def __getnewargs_ex__(self) -> tuple[tuple[str, ...], dict[str, Any]]:
        return (self.template,), self.values  # it travels from the child process to the window


class Plural(Message):
    """A sentence with a number, which stands where %n is: "%n note", "%n notes"."""

    plural: str
    number: int

    def __new__(cls, one: str, many: str, /, number: int) -> Plural:
        made = str.__new__(cls, (one if number == 1 else many).replace("%n", f"{number:,}"))
        made.template, made.values = one, {}
        made.plural, made.number = many, number
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, ...], dict[str, Any]]:
        return (self.template, self.plural), {"number": self.number}


def N_(template: str) -> str:  # noqa: N802 - the name that translators know from gettext
    """Words of a table, which are translated where they are shown: here lupdate finds them."""
    return template
