from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracking_script_available_versions_item import TrackingScriptAvailableVersionsItem
    from .tracking_script_release import TrackingScriptRelease


class SubAccountDetailsSettingsTrackingScript(Model):
    """Which version of the tracking script the account's projects load; null if nothing is set.

    Attributes:
        available_versions: Versions to choose from; sent only when `include` names
            `settings.tracking_script.available_versions`.
    """

    available_versions: list[TrackingScriptAvailableVersionsItem] | Unset = UNSET
    release: TrackingScriptRelease | Unset = UNSET
    _codecs = {
        "available_versions": Array(_ref("TrackingScriptAvailableVersionsItem")),
        "release": _ref("TrackingScriptRelease"),
    }
