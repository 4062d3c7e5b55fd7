from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class TrackingScriptReleaseLatest(Model):
    """The project always uses the latest version of the tracking script."""

    type: str | Unset = UNSET
