"""The right names that are nearest to a wrong one, for errors."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(wrong: str, right: Iterable[object], most: int) -> list[str]:
    """Find the names that are most similar to a wrong one. Upper and lower case count as equal.

    Args:
        wrong: The wrong name.
        right: The names that would be right. Only strings are considered.
        most: How many to return.

    Returns:
        The names, the most similar one first; none if no name is similar.
    """
    by_letters = {each.casefold(): each for each in right if isinstance(each, str)}
    return [by_letters[each] for each in difflib.get_close_matches(wrong.casefold(), list(by_letters), most, 0.6)]


def did_you_mean(wrong: str, right: Iterable[object]) -> str:
    """Suggest one or two names in place of a wrong one.

    Args:
        wrong: The wrong name.
        right: The names that would be right. Only strings are considered.

    Returns:
        The end of an error message; empty if no name is similar.
    """
    names = " or ".join(map(repr, nearest(wrong, right, 2)))
    return f"; did you mean {names}?" if names else ""
