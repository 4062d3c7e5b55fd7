"""Whether a change of type breaks code, and the change in words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from codegen.planning.type_compat import ANY, Kind, fits, names_in, without

_JSON = frozenset({"Any", "None", "bool", "dict", "float", "int", "list", "str"})


@dataclass(frozen=True)
class Types:
    """Decides whether a change of type breaks code.

    Attributes:
        enums: The names of the enums. In an annotation, the type of an enum's values always accompanies the enum and
            includes it.
    """

    enums: frozenset[str]

    def breaks_readers(self, before: Kind, after: Kind) -> bool:
        """Whether code that reads the first type may fail with the second."""
        if not fits(without(after, self.enums), without(before, self.enums)):
            return True
        lost = names_in(before) - names_in(after)
        # A value that was decoded to an object, and is not decoded any more, has another type at run time.
        return bool(lost & self.enums) or (ANY in after and bool(lost - _JSON))

    def breaks_callers(self, before: Kind, after: Kind) -> bool:
        """Whether an argument of the first type may now be refused."""
        return not fits(without(before, self.enums), without(after, self.enums))


def from_to(before: Kind, after: Kind) -> str:
    """A change of type in words."""
    return f"is {text(after)}, not {text(before)}"


def text(kind: Kind) -> str:
    """A type as an annotation."""
    parts = (
        f"{atom.name}[{', '.join(map(text, atom.arguments))}]" if atom.arguments else atom.name
        for atom in sorted(kind, key=lambda atom: (atom.name == "None", atom.name))
    )
    return " | ".join(parts)


@cache
def listed_values(annotation: str) -> frozenset[str | int]:
    """The strings and numbers that an annotation lists in ``Literal``."""
    return frozenset(
        value.value
        for part in _members(ast.parse(annotation, mode="eval").body)
        if isinstance(part, ast.Subscript) and ast.unparse(part.value) == "Literal"
        for value in ast.walk(part.slice)
        if isinstance(value, ast.Constant) and isinstance(value.value, (str, int))
    )


@cache
def is_open(annotation: str) -> bool:
    """Whether an annotation accepts other strings or numbers than those that it lists."""
    return any(
        isinstance(part, ast.Name) and part.id in ("str", "int", "float")
        for part in _members(ast.parse(annotation, mode="eval").body)
    )


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union type."""
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node
