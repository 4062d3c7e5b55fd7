from __future__ import annotations

from ..._runtime.model import Model


class SegmentValues(Model):
    """Segment value by segment id"""
