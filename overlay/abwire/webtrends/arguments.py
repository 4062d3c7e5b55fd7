"""The arguments of the generated methods that decide tests and record conversions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, TypedDict

from abwire_api.webtrends import models
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import header_text

from .visitor import Visitor

Data: TypeAlias = Mapping[str, str | int | float | bool | None]
"""Values to match tests on or to record, by name, one level deep."""

_MIN_DEBUG_LENGTH = 3  # characters, as specs/webtrends.yaml says


class DecisionArguments(TypedDict):
    """The arguments that ``control``, ``control_project`` and ``track`` share."""

    url: str
    encrypted: bool
    track: str
    mode: str
    cookies: models.Cookies | Unset
    data: models.Data | Unset
    debug: str | Unset
    user_agent: str | Unset
    forwarded_for: str | Unset


def decision_arguments(
    url: str,
    visitor: Visitor,
    data: Data | None,
    *,
    track: bool,
    mode: Literal["normal", "staging"],
    user_agent: str | None,
    ip: str | None,
    debug: bool | str | None,
) -> DecisionArguments:
    """Make the arguments that ``control``, ``control_project`` and ``track`` share.

    Raises:
        TypeError: ``data`` is more than one level deep.
        ValueError: ``mode`` is not one of the accepted values, or ``debug`` is too short.
    """
    if mode not in {"normal", "staging"}:
        raise ValueError(f"mode must be 'normal' or 'staging', not {mode!r}")
    if isinstance(debug, str) and len(debug) < _MIN_DEBUG_LENGTH:
        raise ValueError(f"debug must be True, or a string of {_MIN_DEBUG_LENGTH} or more characters")
    for name, value in (data or {}).items():
        if value is not None and not isinstance(value, (str, int, float)):
            raise TypeError(
                f"data must hold strings, numbers, booleans or None, but {name!r} is {type(value).__name__}"
            )
    cookies = {name: {"value": cookie.value} for name, cookie in visitor.current().items()}
    return {
        "url": url,
        "encrypted": True,
        "track": "true" if track else "false",
        "mode": mode,
        "cookies": models.Cookies.from_dict(cookies) if cookies else UNSET,
        "data": UNSET if data is None else models.Data.from_dict(dict(data)),
        "debug": ("true" if debug is True else debug) or UNSET,
        "user_agent": header_text(user_agent),
        "forwarded_for": header_text(ip),
    }


def split_aliases(projects: str | Sequence[str]) -> tuple[str, ...]:
    """The aliases of tests, each once, from strings that may hold several with commas between them.

    Raises:
        ValueError: There is no alias, or one is empty.
    """
    parts = [projects] if isinstance(projects, str) else projects
    aliases = tuple(each.strip() for part in parts for each in part.split(","))
    if not aliases or not all(aliases):
        raise ValueError(f"projects must be the alias of a test, or several, not {projects!r}")
    return tuple(dict.fromkeys(aliases))
