"""The events of VWO's visitors, and the arguments of the generated methods that report them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha1
from random import random
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypedDict
from uuid import NAMESPACE_URL, UUID, uuid5

from abwire_api.vwo import models
from abwire_runtime import __version__
from abwire_runtime._public import public_in
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import (
    Amount,
    TimeInput,
    encodable,
    header_text,
    identifier,
    mapping,
    string,
    unix_seconds,
)

SDK_NAME: str = "abwire"
SDK_VERSION: str = __version__

_MAX_TAG_LENGTH = 255  # characters, as specs/vwo.yaml says

is_uuid: Callable[[str], re.Match[str] | None] = re.compile(r"[0-9A-Z]{32}").fullmatch
"""Matches a visitor's UUID. Not only hexadecimal digits: the UUIDs in VWO's own examples have letters beyond F."""


@public_in("abwire.vwo")
class TrackUser(NamedTuple):
    """Reports that a visitor was given a variation.

    Attributes:
        experiment_id: Id of the campaign: an integer, or a string of digits.
        variation_id: Id of the variation that the visitor was given, likewise.
        user_id: Your own id of the visitor, from which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, instead of ``user_id``.
        session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. None
            for now.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    experiment_id: int | str
    variation_id: int | str
    user_id: str | int | None = None
    uuid: str | UUID | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


@public_in("abwire.vwo")
class TrackGoal(NamedTuple):
    """Reports that a visitor reached a goal.

    Attributes:
        experiment_id: Id of the campaign: an integer, or a string of digits.
        variation_id: Id of the variation that the visitor was given, likewise.
        goal_id: Id of the goal within the campaign, likewise.
        user_id: Your own id of the visitor, from which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, instead of ``user_id``.
        revenue: Revenue of the conversion, for goals that track revenue: a finite number.
        session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. None
            for now.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    experiment_id: int | str
    variation_id: int | str
    goal_id: int | str
    user_id: str | int | None = None
    uuid: str | UUID | None = None
    revenue: Amount | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


@public_in("abwire.vwo")
class Push(NamedTuple):
    """Sets custom dimensions of a visitor.

    Attributes:
        tags: Value by key, at most 255 characters each.
        user_id: Your own id of the visitor, from which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, instead of ``user_id``.
        session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. None
            for now.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    tags: Mapping[str, str]
    user_id: str | int | None = None
    uuid: str | UUID | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


if TYPE_CHECKING:
    Event: TypeAlias = TrackUser | TrackGoal | Push | models.TrackUserEvent | models.TrackGoalEvent | models.PushEvent
    """An event that a batch accepts: one of this module, or a generated model."""
else:

    def __getattr__(name: str) -> object:
        if name == "Event":  # annotations name it, and evaluating it imports the models
            return TrackUser | TrackGoal | Push | models.TrackUserEvent | models.TrackGoalEvent | models.PushEvent
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)


@public_in("abwire.vwo")
def visitor_uuid(account_id: int | str, user_id: str | int) -> str:
    """Compute VWO's UUID of a visitor. VWO's own SDKs make the same one from the same ids.

    Args:
        account_id: Id of the VWO account.
        user_id: Your own id of the visitor; not empty.

    Returns:
        32 upper-case hexadecimal digits without dashes.

    Raises:
        TypeError: The user id is neither a string nor an integer.
        ValueError: The user id is empty.
    """
    name = user_id if type(user_id) is str and user_id.isascii() else identifier(user_id, "user_id")
    if not name:
        raise ValueError("user_id must not be empty: all visitors without one would count as the same visitor")
    # The same as uuid.uuid5, but without making a UUID object for each event of a batch.
    digest = bytearray(
        sha1(
            _namespace(account_id if type(account_id) is str else identifier(account_id, "account_id")) + name.encode(),
            usedforsecurity=False,
        ).digest()[:16]
    )
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return digest.hex().upper()


@lru_cache(maxsize=64)
def _namespace(account_id: str) -> bytes:
    return uuid5(uuid5(NAMESPACE_URL, "https://vwo.com"), account_id).bytes


def resolve_uuid(user_id: str | int | None, uuid: str | UUID | None, account_id: int | str) -> str:
    """The UUID of an event's visitor, as it is sent.

    Raises:
        TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or one has the wrong type.
        ValueError: The user id is empty, or the UUID is malformed.
    """
    if uuid is None and user_id is not None:
        return visitor_uuid(account_id, user_id)
    if uuid is None or user_id is not None:
        raise TypeError("pass either user_id or uuid, not both or neither")
    plain = uuid.hex.upper() if isinstance(uuid, UUID) else string(uuid, "uuid").replace("-", "").upper()
    if not is_uuid(plain):
        raise ValueError(f"uuid must be 32 hexadecimal digits, not {plain[:40]!r}")
    return plain


def checked_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """Custom dimensions, once they are known to be ones that VWO accepts.

    Raises:
        TypeError: A key or a value is not a string.
        ValueError: There are no tags, or a key or value is too long.
    """
    checked: dict[str, str] = {}
    for key, value in mapping(tags, "tags").items():
        plain = encodable(string(key, "a key of tags"), "a key of tags")
        name = f"tags[{plain[:40]!r}]"
        checked[plain] = encodable(string(value, name), name)
        if len(plain) > _MAX_TAG_LENGTH or len(checked[plain]) > _MAX_TAG_LENGTH:
            raise ValueError(
                f"keys and values of tags must have at most {_MAX_TAG_LENGTH} characters, unlike {plain[:40]!r}"
            )
    if not checked:
        raise ValueError("tags must not be empty")
    return checked


class EventArguments(TypedDict):
    """The arguments that all generated methods for a single event share."""

    visitor_uuid: str
    session_time: int
    random: float
    platform: str
    sdk_name: str
    sdk_version: str
    visitor_user_agent: str | Unset
    visitor_ip: str | Unset
    device_user_agent: str | Unset
    forwarded_for: str | Unset


def event_arguments(
    account_id: int | str,
    user_id: str | int | None,
    uuid: str | UUID | None,
    session_time: TimeInput | None,
    user_agent: str | None,
    ip: str | None,
) -> EventArguments:
    """Make the arguments that all generated methods for a single event share.

    Raises:
        TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or ``session_time`` has the wrong type.
        ValueError: The user id is empty, or the UUID or the time is malformed.
    """
    return {
        "visitor_uuid": resolve_uuid(user_id, uuid, account_id),
        "session_time": unix_seconds(session_time, "session_time"),
        "random": random(),
        "platform": "server",
        "sdk_name": SDK_NAME,
        "sdk_version": SDK_VERSION,
        "visitor_user_agent": UNSET if user_agent is None else string(user_agent, "user_agent"),
        "visitor_ip": UNSET if ip is None else string(ip, "ip"),
        "device_user_agent": header_text(user_agent, "user_agent"),
        "forwarded_for": header_text(ip, "ip"),
    }
