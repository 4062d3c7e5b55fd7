from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackingScriptReleaseLatest(Model):
    """The project always uses the latest version of the tracking script."""

    type: str | Unset = UNSET
