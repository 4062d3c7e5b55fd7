from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackingScriptAvailableVersionsItem(Model):
    """Tracking script available versions item.

    Attributes:
        changelog: What the version changed; null if nothing is noted.
        released_date: When the version came out, as a UNIX timestamp.
        apply_date: When the project is to take up the version, as a UNIX timestamp; null if no date is set.
    """

    version: str | Unset = UNSET
    changelog: str | None | Unset = UNSET
    released_date: int | Unset = UNSET
    apply_date: int | None | Unset = UNSET
