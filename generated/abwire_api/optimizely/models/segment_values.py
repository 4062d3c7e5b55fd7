from __future__ import annotations

from abwire_runtime.data.model import Model


class SegmentValues(Model):
    """Segment value by segment id"""
