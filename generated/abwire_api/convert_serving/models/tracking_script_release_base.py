from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackingScriptReleaseBase(Model):
    """Versions of the tracking script.

    Attributes:
        current_version: Version in use.
        latest_version: Newest version; null if it is not known.
    """

    current_version: str | Unset = UNSET
    latest_version: str | None | Unset = UNSET
