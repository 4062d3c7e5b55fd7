from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracking_script_release_automatic_apply_on import TrackingScriptReleaseAutomaticApplyOn


class TrackingScriptReleaseScheduled(Model):
    """New versions of the tracking script are taken up at a set day and time."""

    type: str | Unset = UNSET
    automatic_apply_on: TrackingScriptReleaseAutomaticApplyOn | Unset = UNSET
    _codecs = {"automatic_apply_on": _ref("TrackingScriptReleaseAutomaticApplyOn")}
