from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_statuses import LocationStatuses


class BulkUpdateLocationsRequestData(Model):
    """Gives several locations the same status in one call.

    Attributes:
        id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
    status: LocationStatuses | str
    _codecs = {"status": _ref("LocationStatuses")}
