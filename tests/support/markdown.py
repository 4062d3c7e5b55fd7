"""The code in Markdown pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$|^#+ ([^\n]+)$", re.M | re.S)
_INLINE = re.compile(r"(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)")


class Block(NamedTuple):
    """A fenced block of code.

    Attributes:
        section: The heading above it.
        language: What follows the fence: ``python``, ``sh``, or nothing.
        code: Its text.
    """

    section: str
    language: str
    code: str


def blocks(page: str) -> Iterator[Block]:
    """Find the fenced blocks of a page."""
    section = ""
    for found in _FENCE.finditer(page):
        if found[3] is not None:
            section = found[3]
        else:
            yield Block(section, found[1], found[2])


def inline_code(page: str) -> list[str]:
    """Find the code within the text of a page, outside of its blocks."""
    return [" ".join(found.split()) for found in _INLINE.findall(_FENCE.sub("", page))]
