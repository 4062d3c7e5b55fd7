"""Reading the ``x-`` extensions of a document: each has one form, and what has another is refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codegen import naming
from codegen.errors import SpecError
from codegen.reading import JSON

PAGINATION = frozenset({"items", "page", "size", "count_only", "info"})
"""What ``x-pagination`` may say."""
DOWNLOADS = ("reply", "base64", "url")
"""Where ``x-download`` may say that the file is."""


class Extensions:
    """The extensions of one node.

    Args:
        node: The node.
        document: The document's file name, for errors.
        where: The node's place, for errors.
    """

    def __init__(self, node: dict[str, JSON], document: str, where: str) -> None:
        self._node = node
        self._document = document
        self._where = where

    def _error(self, what: str) -> SpecError:
        return SpecError(self._document, self._where, what)

    def flag(self, key: str, otherwise: bool) -> bool:
        """One that is true or false."""
        value = self._node.get(key, otherwise)
        if not isinstance(value, bool):
            raise self._error(f"{key} has to be true or false")
        return value

    def text(self, key: str) -> str | None:
        """One that is a text."""
        value = self._node.get(key)
        if value is not None and not (isinstance(value, str) and value):
            raise self._error(f"{key} has to be a text")
        return value

    def texts(self, key: str, allowed: Iterable[str]) -> dict[str, str] | None:
        """One that is a mapping of texts, under names from a list."""
        value: Any = self._node.get(key)
        if value is None:
            return None
        if not isinstance(value, dict) or not all(isinstance(each, str) and each for each in value.values()):
            raise self._error(f"{key} has to be a mapping of texts")
        if unknown := value.keys() - set(allowed):
            raise self._error(f"{key} has no {min(unknown)!r}: it may have {', '.join(sorted(allowed))}")
        return value

    def download(self) -> tuple[str, str] | None:
        """``x-download``: where the file is that an operation gives, and the keys that lead there."""
        given = self.texts("x-download", ("from", "at"))
        if given is None:
            return None
        if given.get("from") not in DOWNLOADS:
            raise self._error(f"x-download has to be from one of {', '.join(DOWNLOADS)}")
        return given["from"], given.get("at", "")

    def name(self, key: str, taken: frozenset[str] = frozenset()) -> str | None:
        """One that is a Python name, and none of those that are taken."""
        value = self._node.get(key)
        if value is not None and (fault := naming.fault_of_name(value, taken)):
            raise self._error(f"{key} {fault}")
        return value

    def names(self, key: str) -> tuple[str, ...]:
        """One that is a list of Python names."""
        value = self._node.get(key, [])
        if not isinstance(value, list):
            raise self._error(f"{key} has to be a list of names")
        if fault := next((fault for each in value if (fault := naming.fault_of_name(each, frozenset()))), None):
            raise self._error(f"{key} {fault}")
        return tuple(value)

    def method(self, key: str) -> str | None:
        """One that is a method's name."""
        value = self._node.get(key)
        if value is not None and (fault := naming.fault_of_method(value)):
            raise self._error(f"{key} {fault}")
        return value
