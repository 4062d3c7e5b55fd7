from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackingScriptReleaseManual(Model):
    """New versions of the tracking script are taken up only by hand."""

    type: str | Unset = UNSET
