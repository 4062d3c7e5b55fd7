"""Comparing annotations: whether values of one type are accepted where another type is expected."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

_LISTS = {"Sequence": "list", "builtins.list": "list", "Mapping": "dict"}
# Type checkers accept a value of the first where the second is expected.
_NUMBERS = {"int": "float", "bool": "int"}


@dataclass(frozen=True)
class Atom:
    """One member of a union: ``int``, ``models.Goal``, ``list[...]``."""

    name: str
    arguments: tuple[frozenset[Atom], ...] = ()


Kind: TypeAlias = frozenset[Atom]

ANY = Atom("Any")


@cache
def parse(annotation: str) -> Kind:
    """The members of an annotation, without the name of the package ``models``.

    A literal counts as its type: the listed values are those of the enum, or of the union's discriminator.
    """
    return _kind(ast.parse(annotation, mode="eval").body)


def _kind(node: ast.expr) -> Kind:
    if isinstance(node, ast.BinOp):
        return _kind(node.left) | _kind(node.right)
    if isinstance(node, ast.Subscript):
        if ast.unparse(node.value) == "Literal":
            members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return frozenset(Atom(_type_of(member)) for member in members)
        name = _LISTS.get(ast.unparse(node.value), ast.unparse(node.value))
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return frozenset({Atom(name.removeprefix("paging."), tuple(_kind(each) for each in inner))})
    return frozenset({Atom(ast.unparse(node).removeprefix("models."))})


def _type_of(member: ast.expr) -> str:
    """The type of a literal: ``str`` for ``"active"``, ``Unset`` for ``Unset.UNSET``."""
    if isinstance(member, ast.Attribute):
        return ast.unparse(member.value).removeprefix("models.")
    return type(ast.literal_eval(member)).__name__


def fits(actual: Kind, expected: Kind) -> bool:
    """Whether every value of one type is accepted where another is expected."""
    return ANY in expected or all(any(_atom_fits(atom, other) for other in expected) for atom in actual)


def _atom_fits(actual: Atom, expected: Atom) -> bool:
    if actual.name == expected.name:
        are_as_many = len(actual.arguments) == len(expected.arguments)
        return are_as_many and all(map(fits, actual.arguments, expected.arguments))
    above = _NUMBERS.get(actual.name)
    return above is not None and _atom_fits(Atom(above), expected)


def without(kind: Kind, names: frozenset[str]) -> Kind:
    """A type without these names, at any depth."""
    return frozenset(
        Atom(atom.name, tuple(without(argument, names) for argument in atom.arguments))
        for atom in kind
        if atom.name not in names
    )


def names_in(kind: Kind) -> frozenset[str]:
    """The names in a type, at any depth."""
    inside = (name for atom in kind for argument in atom.arguments for name in names_in(argument))
    return frozenset({*(atom.name for atom in kind), *inside})
