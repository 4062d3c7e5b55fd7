from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracking_script_available_versions_item import TrackingScriptAvailableVersionsItem
    from .tracking_script_release import TrackingScriptRelease


class UpdateProjectRequestDataSettingsTrackingScript(Model):
    """Which version of the tracking script the project uses, and how newer ones are taken up.

    Attributes:
        current_version: Version in use.
        previous_version: Version used before; null if there was none.
        available_versions: Versions of the tracking script that a project can choose from.
    """

    current_version: str | Unset = UNSET
    previous_version: str | None | Unset = UNSET
    available_versions: list[TrackingScriptAvailableVersionsItem] | Unset = UNSET
    release: TrackingScriptRelease | Unset = UNSET
    _codecs = {
        "available_versions": Array(_ref("TrackingScriptAvailableVersionsItem")),
        "release": _ref("TrackingScriptRelease"),
    }
