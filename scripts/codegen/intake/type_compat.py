"""Comparing annotations: whether what had one type still fits where another is expected."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

_LISTS = {"Sequence": "list", "builtins.list": "list", "Mapping": "dict"}
# A value of the first is one of the second for a type checker.
_NUMBERS = {"int": "float", "bool": "int"}


@dataclass(frozen=True)
class Atom:
    """One part of a union: ``int``, ``models.Goal``, ``list[...]``."""

    name: str
    arguments: tuple[frozenset[Atom], ...] = ()


Kind: TypeAlias = frozenset[Atom]

ANY = Atom("Any")


@cache
def parse(annotation: str) -> Kind:
    """The parts of an annotation. The model package's name is left out, so that both sides of a client compare."""
    return _kind(ast.parse(annotation, mode="eval").body)


def _kind(node: ast.expr) -> Kind:
    if isinstance(node, ast.BinOp):
        return _kind(node.left) | _kind(node.right)
    if isinstance(node, ast.Subscript):
        name = _LISTS.get(ast.unparse(node.value), ast.unparse(node.value))
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return frozenset({Atom(name.removeprefix("paging."), tuple(_kind(each) for each in inner))})
    return frozenset({Atom(ast.unparse(node).removeprefix("models."))})


def fits(given: Kind, expected: Kind) -> bool:
    """Whether every value of one type may stand where another is expected."""
    return ANY in expected or all(any(_atom_fits(atom, other) for other in expected) for atom in given)


def _atom_fits(given: Atom, expected: Atom) -> bool:
    if given.name == expected.name:
        return all(fits(one, other) for one, other in zip(given.arguments, expected.arguments, strict=True))
    if not given.arguments and not expected.arguments and given.name in _NUMBERS:
        above = _NUMBERS[given.name]
        return above == expected.name or _atom_fits(Atom(above), expected)
    return False


def without(kind: Kind, names: frozenset[str]) -> Kind:
    """A type without some names, at any depth."""
    return frozenset(
        Atom(atom.name, tuple(without(argument, names) for argument in atom.arguments))
        for atom in kind
        if atom.name not in names
    )


def names_in(kind: Kind) -> frozenset[str]:
    """The names in a type, at any depth."""
    inside = (name for atom in kind for argument in atom.arguments for name in names_in(argument))
    return frozenset({*(atom.name for atom in kind), *inside})
