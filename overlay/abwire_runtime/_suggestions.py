"""Errors for arguments with a name that does not exist: they suggest the nearest one that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import unwrap
from typing import Any


def unexpected_argument(call: str, name: str, accepted: Iterable[str]) -> TypeError:
    """Create the error for a keyword argument that a call does not accept.

    Args:
        call: What was called, as in ``goals.create()``.
        name: The name of the argument.
        accepted: The names that the call accepts.

    Returns:
        The error, to be raised. Its message suggests the accepted name that is most like the argument's, if one is.
    """
    from difflib import get_close_matches  # needed only once somebody made a mistake

    nearest = get_close_matches(name, list(accepted), n=1)
    suggestion = f"; did you mean {nearest[0]!r}?" if nearest else ""
    return TypeError(f"{call} got an unexpected keyword argument {name!r}{suggestion}")


def check_names(call: str, names: Iterable[str], *functions: Callable[..., Any]) -> None:
    """Check the names of arguments that were collected in ``**options``.

    Args:
        call: What was called, as in ``Convert()``.
        names: The names.
        functions: Those whose keyword arguments with a default are accepted.

    Raises:
        TypeError: No function has an argument of one of the names.
    """
    accepted = [name for function in functions for name in unwrap(function).__kwdefaults__ or ()]
    if unexpected := set(names).difference(accepted):
        raise unexpected_argument(call, min(unexpected), accepted)
