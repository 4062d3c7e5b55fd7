"""Strings that try to change a request in another location than their own, and what a request must look like afterwards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote, unquote_plus

STRINGS = [
    "\r\nX-Injected: 1",
    "\n\nGET /injected HTTP/1.1\r\n",
    "\0",
    "a\0b",
    "../../injected",
    "..\\..\\injected",
    "..;/injected",
    "...",
    ". .",
    "a/../b",
    "/",
    "//evil.example/",
    "\\\\evil.example\\",
    "https://evil.example/",
    "user:password@evil.example",
    "@evil.example",
    ":443",
    "?injected=1",
    "a?b#c",
    "#injected",
    "&injected=1",
    ";injected=1",
    "a=b&c=d;e=f",
    "%2f..%2f",
    "%2e%2e",
    "%2e%2e%2f",
    "%252e%252e",
    "%00",
    "%0d%0aX-Injected: 1",
    "%",
    "%zz",
    "+",
    " ",
    "\t",
    "{account_id}",
    "{goal_id}",
    "{}",
    "%s",
    "\u2024\u2024/injected",  # one dot leaders, which compatibility forms turn into dots
    "\uff0e\uff0e\uff0finjected",  # the same in full width
    "\u2215",  # a division slash
    "\uff0f\uff1f\uff03\uff05",  # a slash, a question mark, a number sign and a per cent sign in full width
    "\u0130stanbul",
    "\u202egnp.exe",
    "\U0001f600",
    "\x7f\x80\x85\u2028",
    "'\"<script>`",
    "x" * 3000,
]
"""Line ends, path steps, delimiters, percent-encoding, look-alikes and a long value."""

REFUSED = {"", ".", ".."}
"""The strings that no path can hold, encoded or not: browsers and servers remove them from paths."""


def path_segments(target: str) -> list[str]:
    """The segments of the path of a request target, as they were sent."""
    return target.partition("?")[0].split("/")


def expected_segments(template: str, values: Mapping[str, str]) -> list[str]:
    """The decoded segments of a path template with values."""
    return [re.sub(r"{([^{}]+)}", lambda match: values[match[1]], each) for each in template.split("/")]


def check_path(target: str, template: str, values: Mapping[str, str], keeps_slashes: bool = False) -> None:
    """Check that a request has the segments of its path template, with the values exactly.

    Args:
        target: The request target as it was sent.
        template: The path template.
        values: The values by the names in the template.
        keeps_slashes: Whether a value may be several segments, as SDK keys of Convert are.
    """
    path, _, query = target.partition("?")
    assert path.isascii()
    assert path.isprintable()
    assert "#" not in target
    received, expected = [unquote(each) for each in path_segments(target)], expected_segments(template, values)
    assert "/".join(received) == "/".join(expected)
    assert keeps_slashes or received == expected
    assert REFUSED.isdisjoint(received[1:])
    assert "injected" not in {name for name, _ in parse_qsl(query, keep_blank_values=True)}


def query_of(target: str) -> list[tuple[str, str]]:
    """The names and values of a query, without a library that forgives."""
    query = target.partition("?")[2]
    assert query.isascii()
    pairs = [each.partition("=") for each in query.split("&")] if query else []
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]
