from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .bulk_entity_error import BulkEntityError


class BulkSuccessData(Model):
    """Outcome of a bulk call, with the objects it failed for.

    Attributes:
        errors: One entry for each object that could not be changed.
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
    errors: list[BulkEntityError] | Unset = UNSET
    _codecs = {"errors": Array(_ref("BulkEntityError"))}
