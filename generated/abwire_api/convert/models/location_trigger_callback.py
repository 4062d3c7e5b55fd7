from __future__ import annotations

from abwire_runtime.data.model import Model


class LocationTriggerCallback(Model):
    """Lets the location take effect when custom JavaScript says so.

    Attributes:
        js: JavaScript source of the callback.
        type: When a location takes effect: as the tracking script runs (`upon_run`), when the site's code asks for it
            (`manual`), on an event of a page element (`dom_element`), or when custom code says so (`callback`).
            ('upon_run' unless given)
    """

    js: str
    type: str = "callback"
