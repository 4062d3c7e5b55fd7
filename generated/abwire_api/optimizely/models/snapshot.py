from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .decision import Decision
    from .event import Event


class Snapshot(Model):
    """Events, and the decisions that were in force when they happened

    Attributes:
        events: What happened; the order does not matter
        decisions: Which variations the visitor was given in the session so far; with `enrich_decisions` only those of
            an impression. Events under other decisions belong into another snapshot.
    """

    events: list[Event]
    decisions: list[Decision] | Unset = UNSET
    _codecs = {"events": Array(_ref("Event")), "decisions": Array(_ref("Decision"))}
