"""The header ``Link`` (RFC 8288): which URLs it has, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# A quotation mark that nothing closes opens a value that goes on to the end, as in RFC 8288, appendix B.4. So each of
# these passes over a character at most once, and a header takes time that is linear in its length.
_QUOTED = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
_SEPARATORS = re.compile(r"[\s,]*")
_PARAMETER = re.compile(rf'\s*;\s*([^\s=;,"]*)\s*(?:=\s*({_QUOTED}|[^;,]*))?', re.DOTALL)
# What is neither a link nor a parameter is skipped up to the next comma outside quotation marks.
_REST = re.compile(rf'(?:{_QUOTED}|[^,"])*', re.DOTALL)
_VALUE = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)', re.DOTALL)


class Link(NamedTuple):
    """One link of a header.

    Attributes:
        target: Its URL as it was sent, which may be relative.
        parameters: Its parameters by their names in lower case. Of several with one name, the first one.
    """

    target: str
    parameters: dict[str, str]

    def has_relation(self, relation: str) -> bool:
        """Return whether the link leads from the reply to a resource of this relation.

        Args:
            relation: The relation, such as ``next``, in lower case.
        """
        # With an anchor, it is a link of another resource than the one that was requested.
        return not self.parameters.get("anchor") and relation in self.parameters.get("rel", "").lower().split()


def parse_links(value: str) -> list[Link]:
    """Parse the value of a header ``Link``.

    Values of parameters may have quotation marks or not, and commas and semicolons may be part of URLs and of values
    with quotation marks. What is not a link is left out.

    Args:
        value: The value; those of several headers joined with commas.

    Returns:
        The links in their order.
    """
    links: list[Link] = []
    position = 0
    while position < len(value):
        position = _end(_SEPARATORS, value, position)
        if value[position : position + 1] == "<":
            start, position = position + 1, value.find(">", position) + 1
            if not position:
                break
            target, parameters = value[start : position - 1], dict[str, str]()
            while found := _PARAMETER.match(value, position):
                position = found.end()
                if found[1]:
                    parameters.setdefault(found[1].lower(), _unquoted(found[2] or ""))
            links.append(Link(target.strip(), parameters))
        position = _end(_REST, value, position)
    return links


def _end(pattern: re.Pattern[str], value: str, position: int) -> int:
    """Where what a pattern matches at a position ends."""
    found = pattern.match(value, position)
    return found.end() if found is not None else position


def next_link(values: Iterable[str]) -> str | None:
    """Find the URL of the next page.

    Args:
        values: The values of all headers ``Link`` of a reply.

    Returns:
        The URL as it was sent; None if there is none.
    """
    return next((link.target for link in parse_links(",".join(values)) if link.has_relation("next")), None)


def _unquoted(value: str) -> str:
    quoted = _VALUE.match(value)
    return re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL) if quoted is not None else value.strip()
