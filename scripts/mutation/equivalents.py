"""Mutants that no test can notice, each with the reason."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mutation.mutants import Mutant

PATH = Path(__file__).with_name("equivalents.toml")


class Equivalent(NamedTuple):
    """A mutant that behaves as the code does.

    Attributes:
        path: The module.
        before: The lines that change, without white space around them.
        after: What they become.
        reason: Why no test can notice.
    """

    path: str
    before: str
    after: str
    reason: str


def read(path: Path = PATH) -> list[Equivalent]:
    """Read the list.

    Args:
        path: The TOML file: a table ``mutant`` for each, with the attributes of `Equivalent`.
    """
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return [Equivalent(**each) for each in document.get("mutant", [])]


def lines_of(mutant: Mutant, source: bytes) -> tuple[str, str]:
    """The lines that a mutant changes, before and after.

    Args:
        mutant: The mutant.
        source: The module without it.
    """
    start = source.rfind(b"\n", 0, mutant.start) + 1
    end = source.find(b"\n", mutant.end)
    end = len(source) if end < 0 else end
    after = source[start : mutant.start] + mutant.replacement.encode() + source[mutant.end : end]
    return source[start:end].decode(), after.decode()


def is_equivalent(mutant: Mutant, sources: Mapping[str, bytes], known: list[Equivalent]) -> bool:
    """Whether a mutant is in the list.

    Args:
        mutant: The mutant.
        sources: The modules by path.
        known: The list.
    """
    before, after = lines_of(mutant, sources[mutant.path])
    return any(
        (each.path, each.before.strip(), each.after.strip()) == (mutant.path, before.strip(), after.strip())
        for each in known
    )
