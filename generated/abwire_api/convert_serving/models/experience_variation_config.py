from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_serving import ExperienceChangeServing
    from .variation_statuses import VariationStatuses


class ExperienceVariationConfig(Model):
    """A variation of an experience.

    Attributes:
        id: Id, as a string.
        name: Display name.
        key: Key that code refers to it by.
        traffic_allocation: Share of the traffic: percent, or hundredths of a percent up to 10000. (0 or more)
        status: State of the variation.
        changes: Changes that the variation makes.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    traffic_allocation: float | Unset = UNSET
    status: VariationStatuses | str | Unset = UNSET
    changes: list[ExperienceChangeServing] | Unset = UNSET
    _codecs = {"status": _ref("VariationStatuses"), "changes": Array(_ref("ExperienceChangeServing"))}
