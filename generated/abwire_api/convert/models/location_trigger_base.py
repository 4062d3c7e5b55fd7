from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from . import ref

if TYPE_CHECKING:
    from .location_trigger_types import LocationTriggerTypes


class LocationTriggerBase(Model):
    """The field shared by triggers of every type."""

    type: LocationTriggerTypes | str
    __codecs__ = {"type": ref("LocationTriggerTypes")}
