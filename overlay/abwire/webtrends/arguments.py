"""The arguments of the generated methods that decide tests and record conversions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias, TypedDict

from abwire_api.webtrends import models
from abwire_runtime.data.encoding import plain_scalar
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import boolean, header_text, identifier, mapping, string, text_or_number

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
        TypeError: ``data`` is more than one level deep, or a value has the wrong type.
        ValueError: ``mode`` is not one of the accepted values, ``debug`` is too short, or a number is not finite.
    """
    checked_mode = string(mode, "mode")
    if checked_mode not in {"normal", "staging"}:
        raise ValueError(f"mode must be 'normal' or 'staging', not {checked_mode!r}")
    cookies = {name: {"value": cookie.value} for name, cookie in visitor.current().items()}
    return {
        "url": string(url, "url"),
        "encrypted": True,
        "track": "true" if boolean(track, "track") else "false",
        "mode": checked_mode,
        "cookies": models.Cookies.from_dict(cookies) if cookies else UNSET,
        "data": UNSET if data is None else models.Data.from_dict(_checked_data(data)),
        "debug": _debug_text(debug) or UNSET,
        "user_agent": header_text(user_agent, "user_agent"),
        "forwarded_for": header_text(ip, "ip"),
    }


def _checked_data(data: Data) -> dict[str, str | float | bool | None]:
    checked: dict[str, str | float | bool | None] = {}
    for key, value in mapping(data, "data").items():
        name = identifier(key, "a key of data")
        plain = plain_scalar(value)
        is_text_or_number = plain is not None and not isinstance(plain, bool)
        checked[name] = text_or_number(plain, f"data[{name!r}]") if is_text_or_number else plain
    return checked


def _debug_text(debug: bool | str | None) -> str:
    """The value of ``debug`` in a request; empty for none."""
    plain: object = plain_scalar(debug)
    if plain is None or isinstance(plain, bool):
        return "true" if plain else ""
    text = string(plain, "debug")
    if 0 < len(text) < _MIN_DEBUG_LENGTH:
        raise ValueError(f"debug must be True, or a string of {_MIN_DEBUG_LENGTH} or more characters")
    return text


def split_aliases(projects: str | Sequence[str]) -> tuple[str, ...]:
    """The aliases of tests, each once, from strings that may hold several with commas between them.

    Raises:
        TypeError: An alias is not a string.
        ValueError: An alias is empty.
    """
    plain = plain_scalar(projects)
    if not isinstance(plain, (str, Iterable)) or isinstance(plain, (bytes, bytearray, Mapping)):
        raise TypeError(f"projects must be a string or a sequence of strings, not {type(projects).__name__}")
    parts = [plain] if isinstance(plain, str) else plain
    aliases = tuple(
        each.strip() for index, part in enumerate(parts) for each in string(part, f"projects[{index}]").split(",")
    )
    if not all(aliases):
        raise ValueError(f"projects must be the alias of a test, or several, not {aliases!r}")
    return tuple(dict.fromkeys(aliases))
