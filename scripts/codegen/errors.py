"""What the driver raises when a document, a patch or the generator is at fault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SHOWN = 20


class SpecError(Exception):
    """A document can't be turned into a client.

    Args:
        document: The file's name, as a person would look for it (``specs/convert.yaml``).
        where: The place in it: a JSON pointer, a JSONPath, an operation or a schema.
        what: What is wrong there, and where possible what to do.
    """

    def __init__(self, document: str, where: str, what: str) -> None:
        self.document = document
        self.where = where
        self.what = what
        super().__init__(f"{document}: {where}: {what}")


@dataclass(frozen=True)
class Conflict:
    """Two things of a document that would get one name in Python.

    Attributes:
        name: What both would be: ``the class Goal``.
        first: One of them.
        second: The other.
        target: The other as a JSONPath.
        update: What would give it another name: ``x-class-name: OtherGoal``.
    """

    name: str
    first: str
    second: str
    target: str
    update: str

    @property
    def overlay_line(self) -> str:
        """The action of an overlay document that settles it; the name in it is only a proposal."""
        target = self.target.replace("\\", "\\\\").replace('"', '\\"')
        return f'- {{target: "{target}", description: "Would be {self.name} twice.", update: {{{self.update}}}}}'

    def __str__(self) -> str:
        return f"{self.first} and {self.second} would both be {self.name}"


def conflicts_error(document: str, conflicts: Sequence[Conflict]) -> SpecError:
    """One error for all conflicts of a document: a line for each, with what to add to the overlay document."""
    patches = f"{document.removesuffix('.yaml')}.overlay.yaml"
    said = [f"{each}; settle it among the actions of {patches}: {each.overlay_line}" for each in conflicts[:_SHOWN]]
    lines = [
        said[0],
        *(f"{document}: {each.second}: {text}" for each, text in zip(conflicts[1:], said[1:], strict=False)),
    ]
    if len(conflicts) > _SHOWN:
        lines.append(f"and {len(conflicts) - _SHOWN} more")
    return SpecError(document, conflicts[0].second, "\n".join(lines))
