from __future__ import annotations

from abwire_runtime.data.model import Model


class EventTags(Model):
    """Further values that go with the event, by key"""
