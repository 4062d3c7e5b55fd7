"""The right name that is nearest to a wrong one, for errors."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(wrong: str, right: Iterable[object]) -> str:
    """Suggest the names, two at most, that are nearest to a wrong one, whatever the capitals.

    Args:
        wrong: The wrong name.
        right: The names that would be right. Only strings are considered.

    Returns:
        The end of an error message; empty if no name is near.
    """
    by_letters = {each.casefold(): each for each in right if isinstance(each, str)}
    found = difflib.get_close_matches(wrong.casefold(), list(by_letters), n=2, cutoff=0.6)
    names = " or ".join(repr(by_letters[each]) for each in found)
    return f"; did you mean {names}?" if found else ""
