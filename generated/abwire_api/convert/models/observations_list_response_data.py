from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .extra import Extra
    from .observation import Observation


class ObservationsListResponseData(Model):
    """One page of a project's observations, with pagination details in `extra`."""

    data: list[Observation] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Observation")), "extra": _ref("Extra")}
