from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_variation_statuses import ExperienceVariationStatuses


class ExperienceVariationBaseExtended(Model):
    """A variation with its id and status, without its changes.

    Attributes:
        name: At most 200 characters.
        description: Memo on the variation, 2,000 characters at most.
        is_baseline: Whether this is the variation that the others are compared with.
        traffic_distribution: Percentage of the traffic that gets this variation, 0 to 100. Set it for all variations,
            or the server recalculates it. (a multiple of 0.0001)
        key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: int = UNSET
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    is_baseline: bool | Unset = UNSET
    traffic_distribution: float | Unset = UNSET
    key: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    status: ExperienceVariationStatuses | str | Unset = UNSET
    _codecs = {"status": _ref("ExperienceVariationStatuses")}
