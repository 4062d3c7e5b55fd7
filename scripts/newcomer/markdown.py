"""The code in Markdown pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_FENCE = re.compile(r"^(?:<!-- with: ([A-Z_, ]+) -->\n)?```(\w*)\n(.*?)^```$|^#+ ([^\n]+)$", re.M | re.S)
_INLINE = re.compile(r"(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)")


class Block(NamedTuple):
    """A fenced block of code.

    Attributes:
        section: The heading above it.
        language: What follows the fence: ``python``, ``sh``, or nothing.
        code: Its text.
        shown: The block of ``text`` after it: what it prints.
        extra: The environment variables that the text asks for in this block alone.
    """

    section: str
    language: str
    code: str
    shown: str = ""
    extra: tuple[str, ...] = ()


def blocks(page: str) -> Iterator[Block]:
    """Find the fenced blocks of a page, without those that show what is printed."""
    section, last = "", None
    for found in _FENCE.finditer(page):
        extra, language, code, heading = found.groups()
        if heading is not None:
            section = heading
        elif language == "text" and last is not None:
            last = last._replace(shown=code)
        else:
            if last is not None:
                yield last
            last = Block(section, language, code, "", tuple(extra.split(", ")) if extra else ())
    if last is not None:
        yield last


def inline_code(page: str) -> list[str]:
    """Find the code within the text of a page, outside of its blocks."""
    return [" ".join(found.split()) for found in _INLINE.findall(_FENCE.sub("", page))]


def fits(printed: str, shown: str) -> bool:
    """Whether an output is the one that a page shows, where three dots stand for anything."""
    return re.fullmatch(".*".join(map(re.escape, shown.split("..."))), printed, re.S) is not None
