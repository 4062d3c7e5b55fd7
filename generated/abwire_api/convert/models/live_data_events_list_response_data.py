from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event import LiveDataEvent


class LiveDataEventsListResponseData(Model):
    """The latest tracking events, 100 at most."""

    data: list[LiveDataEvent] | Unset = UNSET
    _codecs = {"data": Array(_ref("LiveDataEvent"))}
