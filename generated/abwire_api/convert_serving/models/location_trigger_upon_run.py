from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_trigger_types import LocationTriggerTypes


class LocationTriggerUponRun(Model):
    """The start of the tracking script

    Attributes:
        type: Kind of trigger
    """

    type: LocationTriggerTypes | str
    _codecs = {"type": _ref("LocationTriggerTypes")}
