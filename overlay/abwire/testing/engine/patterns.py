"""Strings for the regular expressions of documents."""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any, TypeAlias

_WORD = string.ascii_letters + string.digits + "_"
_PRINTABLE = _WORD + "".join(each for each in map(chr, range(33, 127)) if each not in _WORD)
_CLASSES = {"d": string.digits, "w": _WORD, "s": " "}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_ATTEMPTS = 500
_MOST_REPEATS = 12

_Part: TypeAlias = Callable[[Random], str]
"""Writes a string for a part of an expression."""


def compiled(pattern: str) -> re.Pattern[str] | None:
    """A document's regular expression.

    Args:
        pattern: The expression.

    Returns:
        The compiled expression; None if Python can't read it, as documents mean those of JavaScript.
    """
    try:
        return re.compile(pattern)
    except re.error:
        return None


@cache
def matching(pattern: str, low: int, high: int) -> str | None:
    """A string of printable ASCII that a pattern and the limits of its length allow, the same one every time.

    Args:
        pattern: The regular expression.
        low: The smallest length.
        high: The largest length.

    Returns:
        The string; None if none was found.
    """
    found = compiled(pattern)
    if found is None:
        return None
    try:
        write = _Reader(pattern).read()
    except (IndexError, ValueError):  # a construct that the reader does not know
        return None
    chosen = Random(pattern)
    for attempt in range(_ATTEMPTS):
        text = write(chosen if attempt else _Simplest())
        if len(text) < low and found.search(text + "a" * (low - len(text))):
            text += "a" * (low - len(text))  # of a pattern that is not anchored
        if low <= len(text) <= high and text.isprintable() and found.search(text):
            return text
    return None


class _Simplest(Random):
    """Always the first choice and the smallest number, for the string that is easiest to read."""

    def choice(self, seq: Any) -> Any:
        """The first one."""
        return seq[0]

    def randint(self, a: int, b: int) -> int:
        """The smallest one."""
        return a


class _Reader:
    """Reads a regular expression as a writer of strings that it may match.

    What looks at the text around it, such as a look-ahead, writes nothing: the caller checks the whole string.
    """

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0

    def read(self) -> _Part:
        """The writer of the whole expression."""
        found = self._alternatives()
        if self._at < len(self._text):
            raise ValueError("a closing parenthesis too many")
        return found

    def _take(self, text: str) -> bool:
        is_next = self._text.startswith(text, self._at)
        self._at += len(text) if is_next else 0
        return is_next

    def _next(self) -> str:
        self._at += 1
        return self._text[self._at - 1]

    def _alternatives(self) -> _Part:
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return lambda random: random.choice(branches)(random)

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            parts.append(self._repeated(self._atom()))
        return lambda random: "".join(part(random) for part in parts)

    def _repeated(self, part: _Part) -> _Part:
        found = re.compile(r"(?:([*+?])|{(\d+)(,(\d*))?})[?+]?").match(self._text, self._at)
        if found is None:
            return part
        self._at = found.end()
        sign, least, has_most, most = found.groups()
        if sign:
            low, high = {"*": (0, _MOST_REPEATS), "+": (1, _MOST_REPEATS), "?": (0, 1)}[sign]
        else:
            low = int(least)
            high = int(most) if most else low + _MOST_REPEATS if has_most else low
        return lambda random: "".join(part(random) for _ in range(random.randint(low, high)))

    def _atom(self) -> _Part:
        if self._take("("):
            return self._group()
        if self._take("["):
            return _one_of(self._class())
        if self._take("\\"):
            return self._escape()
        character = self._next()
        if character in "*+?":
            raise ValueError("a group of a kind that is not known")
        if character in "^$":
            return lambda random: ""
        return _one_of(_PRINTABLE if character == "." else character)

    def _group(self) -> _Part:
        looks_around = re.compile(r"\?<?[=!]").match(self._text, self._at)
        named = re.compile(r"\?(?::|P?<\w+>)").match(self._text, self._at)
        if named:
            self._at = named.end()
        elif looks_around:
            self._at = looks_around.end()
        inner = self._alternatives()
        if not self._take(")"):
            raise ValueError("a parenthesis that is not closed, or a group of another kind")
        return (lambda random: "") if looks_around else inner

    def _escape(self) -> _Part:
        character = self._next()
        if character in "bBAZz":
            return lambda random: ""
        if character in "123456789pPxu":
            raise ValueError("a back reference, or a character by its number or kind")
        return _one_of(_escaped(character))

    def _class(self) -> str:
        is_negated = self._take("^")
        found: list[str] = []
        while not (self._take("]") and found):
            one = self._class_member()
            if len(one) == 1 and self._text[self._at] == "-" and self._text[self._at + 1] != "]":
                self._at += 1
                found += map(chr, range(ord(one), ord(self._class_member()) + 1))
            else:
                found += one
        return "".join(each for each in _PRINTABLE if each not in found) if is_negated else "".join(found)

    def _class_member(self) -> str:
        character = self._next()
        return _escaped(self._next()) if character == "\\" else character


def _escaped(character: str) -> str:
    """The characters that an escape stands for."""
    if character.lower() in _CLASSES:
        members = _CLASSES[character.lower()]
        return members if character.islower() else "".join(each for each in _PRINTABLE if each not in members)
    return _CONTROLS.get(character, character)


def _one_of(characters: str) -> _Part:
    return lambda random: random.choice(characters) if characters else ""
