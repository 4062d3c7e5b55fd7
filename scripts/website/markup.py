"""Text of docstrings and types, as Markdown and HTML."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[<\[*_]")
_ROLE = re.compile(r":\w+:`([^`]+)`|``([^`]+)``")


def prose(text: str) -> str:
    """A docstring's text as Markdown: no roles of Sphinx, and outside of code nothing that looks like HTML or a link.

    Args:
        text: The text.
    """
    parts = _ROLE.sub(lambda found: f"`{found[1] or found[2]}`", text).split("`")
    parts[::2] = [_SPECIAL.sub(r"\\\g<0>", part) for part in parts[::2]]
    return "`".join(parts)


def cell(text: str) -> str:
    """The same in a cell of a table.

    Args:
        text: The text.
    """
    return prose(" ".join(text.split())).replace("|", "\\|")


def escaped(code: str) -> str:
    """Code as HTML, also in a cell of a table, where a bar would end the cell.

    Args:
        code: The code.
    """
    return code.replace("&", "&amp;").replace("<", "&lt;").replace("|", "&#124;")
