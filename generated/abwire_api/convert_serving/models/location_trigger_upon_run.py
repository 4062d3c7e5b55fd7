from __future__ import annotations

from abwire_runtime.data.model import Model


class LocationTriggerUponRun(Model):
    """The location is active as soon as the tracking script runs.

    Attributes:
        type: Kind of trigger. ('upon_run' unless given)
    """

    type: str = "upon_run"
