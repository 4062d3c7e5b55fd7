from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackingScriptReleaseBase(Model):
    """The field shared by the ways of taking up new script versions."""

    type: str | Unset = UNSET
