from __future__ import annotations

from abwire_runtime.data.model import Model


class LocationTriggerManual(Model):
    """Code activates the location by its key.

    Attributes:
        type: Kind of trigger. ('upon_run' unless given)
    """

    type: str = "manual"
