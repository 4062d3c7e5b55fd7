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
    """A variation of an experience

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        changes: What it changes
        status: State of the variation
        traffic_allocation: Share of the traffic that it is given
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    changes: list[ExperienceChangeServing] | Unset = UNSET
    status: VariationStatuses | str | Unset = UNSET
    traffic_allocation: float | Unset = UNSET
    _codecs = {"changes": Array(_ref("ExperienceChangeServing")), "status": _ref("VariationStatuses")}
