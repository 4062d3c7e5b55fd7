"""Strings for the regular expressions of documents."""

from __future__ import annotations

import re
from functools import cache


def compiled(pattern: str) -> re.Pattern[str] | None:
    """A document's regular expression; None if Python can't read it, as documents mean those of JavaScript."""
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
    from hypothesis import Phase, find, settings  # which takes a moment to load, and few patterns need it
    from hypothesis import strategies as st
    from hypothesis.errors import InvalidArgument, NoSuchExample, Unsatisfiable

    found = compiled(pattern)
    if found is None:
        return None
    alphabet = st.characters(min_codepoint=33, max_codepoint=126)
    options = settings(max_examples=500, phases=[Phase.generate], derandomize=True, database=None, deadline=None)

    def fits(text: str) -> bool:
        return low <= len(text) <= high and text.isprintable() and found.search(text) is not None

    try:
        return find(st.from_regex(found, alphabet=alphabet), fits, settings=options)
    except (InvalidArgument, NoSuchExample, Unsatisfiable):
        return None
