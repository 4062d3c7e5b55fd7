from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .batch_event import BatchEvent


class BatchEvents(Model):
    """Batch events.

    Attributes:
        events: The events, 1 to 5000 of them
    """

    events: list[BatchEvent]

    _wire = {"events": "ev"}
    _codecs = {"events": Array(_ref("BatchEvent"))}
