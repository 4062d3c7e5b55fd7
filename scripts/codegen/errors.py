"""The errors of the driver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SHOWN = 20


class SpecError(Exception):
    """A document, a patch of it or the generator prevents a client from being generated.

    Args:
        document: The name of the file, relative to the repository: ``specs/convert.yaml``.
        where: The location in it: a JSON pointer, a JSONPath, an operation or a schema.
        what: What is wrong there and, if possible, how to fix it.
    """

    def __init__(self, document: str, where: str, what: str) -> None:
        self.document = document
        self.where = where
        self.what = what
        super().__init__(f"{document}: {where}: {what}")


class UnforeseenError(SpecError):
    """A SpecError whose cause is the generator, as far as is known, and not the document."""


@dataclass(frozen=True)
class Conflict:
    """Two parts of a document that would have the same name in Python.

    Attributes:
        name: The name: ``the class Goal``.
        first: One of them.
        second: The other.
        target: The JSONPath of the other.
        update: The extension that renames it: ``x-class-name: OtherGoal``.
    """

    name: str
    first: str
    second: str
    target: str
    update: str

    @property
    def overlay_line(self) -> str:
        """An overlay action that resolves the conflict. The name in it is a suggestion."""
        target = self.target.replace("\\", "\\\\").replace('"', '\\"')
        return f'- {{target: "{target}", description: "Would be {self.name} twice.", update: {{{self.update}}}}}'

    def __str__(self) -> str:
        return f"{self.first} and {self.second} would both be {self.name}"


def conflicts_error(document: str, conflicts: Sequence[Conflict]) -> SpecError:
    """One error for all conflicts of a document: a line for each, with the overlay action that resolves it."""
    patches = f"{document.removesuffix('.yaml')}.overlay.yaml"
    shown = [
        (each.second, f"{each}; to rename one, add this to the actions of {patches}: {each.overlay_line}")
        for each in conflicts[:_SHOWN]
    ]
    lines = [shown[0][1], *(f"{document}: {second}: {text}" for second, text in shown[1:])]
    if len(conflicts) > _SHOWN:
        lines.append(f"and {len(conflicts) - _SHOWN} more")
    return SpecError(document, conflicts[0].second, "\n".join(lines))
