from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .location_trigger_types import LocationTriggerTypes


class LocationTriggerCallback(Model):
    """Code that calls back

    Attributes:
        type: Kind of trigger
        js: JavaScript that is given the function to call
    """

    type: LocationTriggerTypes | str
    js: str
    _codecs = {"type": _ref("LocationTriggerTypes")}
