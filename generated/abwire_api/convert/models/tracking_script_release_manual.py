from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class TrackingScriptReleaseManual(Model):
    """New versions of the tracking script are taken up only by hand."""

    type: str | Unset = UNSET
