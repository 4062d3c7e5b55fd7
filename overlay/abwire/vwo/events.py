"""The events of VWO's visitors: what they are made of, and the queries that report them one by one."""

from __future__ import annotations

import re
import uuid as uuids
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha1
from random import random
from time import time
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from abwire_runtime._version import __version__
from abwire_runtime.data.values import Amount, TimeInput, drop_none, header_text, number, unix_milliseconds

if TYPE_CHECKING:
    from abwire_api.vwo import models

    from ..errors import APIStatusError

SDK = {"sdk_name": "abwire", "sdk_version": __version__}
"""How this library names itself to VWO."""

_LONGEST_TAG = 255
is_uuid = re.compile(r"[0-9A-Z]{32}").fullmatch
"""Whether a text is a visitor's UUID; VWO's own examples have letters beyond F."""


class TrackUser(NamedTuple):
    """That a visitor was given a variation.

    Attributes:
        experiment_id: Campaign.
        variation_id: The variation that the visitor was given.
        user_id: The caller's id of the visitor, of which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, in place of ``user_id``.
        session_time: When it happened; now unless given.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    experiment_id: int | str
    variation_id: int | str
    user_id: str | int | None = None
    uuid: str | uuids.UUID | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


class TrackGoal(NamedTuple):
    """That a visitor reached a goal.

    Attributes:
        experiment_id: Campaign.
        variation_id: The variation that the visitor was given.
        goal_id: The goal, within the campaign.
        user_id: The caller's id of the visitor, of which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, in place of ``user_id``.
        revenue: Revenue of the conversion, for goals that track revenue.
        session_time: When it happened; now unless given.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    experiment_id: int | str
    variation_id: int | str
    goal_id: int | str
    user_id: str | int | None = None
    uuid: str | uuids.UUID | None = None
    revenue: Amount | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


class Push(NamedTuple):
    """A visitor's custom dimensions.

    Attributes:
        tags: Value by key, both at most 255 characters.
        user_id: The caller's id of the visitor, of which VWO's UUID is made.
        uuid: VWO's UUID of the visitor, in place of ``user_id``.
        session_time: When it happened; now unless given.
        user_agent: The visitor's own user agent.
        ip: The visitor's own IP address.
    """

    tags: Mapping[str, str]
    user_id: str | int | None = None
    uuid: str | uuids.UUID | None = None
    session_time: TimeInput | None = None
    user_agent: str | None = None
    ip: str | None = None


if TYPE_CHECKING:
    Event: TypeAlias = TrackUser | TrackGoal | Push | models.TrackUserEvent | models.TrackGoalEvent | models.PushEvent
    """What a batch takes: the events of this module, or the generated models."""


class BatchFailure(NamedTuple):
    """Events of a batch that did not arrive, or of which it is not known.

    Attributes:
        first: The place of the first of them among all events, from 0.
        events: The events.
        reason: Why.
        may_have_arrived: Whether it is unknown if they arrived; sending them again may count them twice.
        status: The HTTP status that the server answered; None where it did not answer or was not asked.
    """

    first: int
    events: tuple[Event, ...]
    reason: str
    may_have_arrived: bool = False
    status: int | None = None


@dataclass
class BatchResult:
    """What became of a batch. The events that arrived and those of the failures are all that were taken.

    Attributes:
        arrived: How many events arrived.
        failures: The others.
        taken: How many events were taken from the iterable.
        not_sent: How many were left in it because the server refuses the account or the key; None where there are
            some and the iterable does not tell its length. They were not taken: an iterator goes on with them.
        stopped: The error that stopped the batch; None where it went through.
    """

    arrived: int = 0
    failures: list[BatchFailure] = field(default_factory=list)
    taken: int = 0
    not_sent: int | None = 0
    stopped: APIStatusError | None = None

    @property
    def ok(self) -> bool:
        """Whether all events arrived."""
        return not self.failures and self.stopped is None


def visitor_uuid(account_id: int | str, user_id: str | int) -> str:
    """VWO's UUID of a visitor: the same for the same user id in every SDK of VWO.

    Args:
        account_id: VWO account.
        user_id: The caller's id of the visitor.

    Returns:
        32 upper-case hexadecimal digits without dashes.

    Raises:
        ValueError: The user id is empty.
    """
    name = str(user_id)
    if not name:
        raise ValueError("user_id can't be empty: all visitors without one would count as the same")
    # As uuid.uuid5 has it, without the object: it is made for every event of a batch.
    digest = bytearray(sha1(_namespace(str(account_id)) + name.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return digest.hex().upper()


@lru_cache(maxsize=64)
def _namespace(account_id: str) -> bytes:
    return uuids.uuid5(uuids.uuid5(uuids.NAMESPACE_URL, "https://vwo.com"), account_id).bytes


def visitor_of(user_id: str | int | None, uuid: str | uuids.UUID | None, account_id: int | str) -> str:
    """The UUID of an event's visitor.

    Raises:
        TypeError: Neither ``user_id`` nor ``uuid`` is there, or both are.
        ValueError: The user id is empty, or the UUID is none.
    """
    if uuid is None and user_id is not None:
        return visitor_uuid(account_id, user_id)
    if uuid is None or user_id is not None:
        raise TypeError("give either user_id or uuid")
    if not is_uuid(text := str(uuid).replace("-", "").upper()):
        raise ValueError(f"uuid takes 32 hexadecimal digits, not {uuid!r}")
    return text


def seconds_of(at: TimeInput | None) -> int:
    """The time of an event in UNIX seconds; now where it has none."""
    return int(time()) if at is None else unix_milliseconds(at) // 1000


def whole(value: int | str, name: str) -> int:
    """An id as an integer: settings files hold some of them as texts.

    Raises:
        TypeError: It is no integer.
    """
    if type(value) is int:
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise TypeError(f"{name} takes an integer, not {value!r}")


def dimensions(tags: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Custom dimensions as the API wants them.

    Raises:
        TypeError: A key or a value is no text.
        ValueError: There is none, or one is too long.
    """
    if not tags:
        raise ValueError("tags can't be empty")
    for key, value in tags.items():
        if not isinstance(key, str) or not isinstance(value, str):
            raise TypeError(f"tags takes texts, not {key!r}: {value!r}")
        if len(key) > _LONGEST_TAG or len(value) > _LONGEST_TAG:
            raise ValueError(f"a key and a value of tags have at most {_LONGEST_TAG} characters each: {key[:40]!r}")
    return {"u": dict(tags)}


def query(event: TrackUser | TrackGoal | Push, account_id: int | str) -> dict[str, Any]:
    """The arguments of the generated method that reports an event."""
    arguments = drop_none(
        visitor_uuid=visitor_of(event.user_id, event.uuid, account_id),
        session_time=seconds_of(event.session_time),
        random=random(),
        platform="server",
        **SDK,
        visitor_user_agent=event.user_agent,
        visitor_ip=event.ip,
        device_user_agent=header_text(event.user_agent),
        forwarded_for=header_text(event.ip),
    )
    if isinstance(event, Push):
        return {**arguments, "tags": dimensions(event.tags)}
    for name in ("experiment_id", "variation_id"):
        arguments[name] = whole(getattr(event, name), name)
    if isinstance(event, TrackUser):
        return {**arguments, "extra_data": {"p": "server"}}
    arguments["goal_id"] = whole(event.goal_id, "goal_id")
    return arguments if event.revenue is None else {**arguments, "revenue": number(event.revenue, "revenue")}
