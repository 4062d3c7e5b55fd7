from __future__ import annotations

from abwire_runtime.data.model import Model


class LocationTriggerCallback(Model):
    """A function that code calls activates the location.

    Attributes:
        js: JavaScript that receives the function to call.
        type: Kind of trigger. ('upon_run' unless given)
    """

    js: str
    type: str = "callback"
