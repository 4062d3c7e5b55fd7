from __future__ import annotations

from ..._runtime.model import Model


class EventTags(Model):
    """Further values that go with the event, by key"""
