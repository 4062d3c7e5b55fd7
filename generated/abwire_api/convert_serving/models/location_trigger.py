from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .location_trigger_callback import LocationTriggerCallback
    from .location_trigger_dom_element import LocationTriggerDomElement
    from .location_trigger_manual import LocationTriggerManual
    from .location_trigger_upon_run import LocationTriggerUponRun

    LocationTrigger: TypeAlias = (
        LocationTriggerDomElement | LocationTriggerCallback | LocationTriggerManual | LocationTriggerUponRun | Unknown
    )
    """What activates a location; `type` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    LocationTrigger = Union(
        "LocationTrigger",
        _ref,
        ("LocationTriggerDomElement", "LocationTriggerCallback", "LocationTriggerManual", "LocationTriggerUponRun"),
        discriminator="type",
        mapping={
            "dom_element": "LocationTriggerDomElement",
            "callback": "LocationTriggerCallback",
            "manual": "LocationTriggerManual",
            "upon_run": "LocationTriggerUponRun",
        },
    )
