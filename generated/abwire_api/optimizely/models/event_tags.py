from __future__ import annotations

from abwire_runtime.data.model import Model


class EventTags(Model):
    """Further values that go with the event, by key: strings, numbers and booleans. The SDKs put `revenue` and `value`
    here as well as into the event's own fields. A number or a boolean may also be sent as a string that begins with
    the character U+E000.
    """
