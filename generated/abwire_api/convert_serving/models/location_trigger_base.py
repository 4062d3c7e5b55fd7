from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_trigger_types import LocationTriggerTypes


class LocationTriggerBase(Model):
    """Field that triggers of every kind have.

    Attributes:
        type: Kind of trigger.
    """

    type: LocationTriggerTypes | str
    _codecs = {"type": _ref("LocationTriggerTypes")}
