from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class TrackingScriptReleaseBase(Model):
    """The field shared by the ways of taking up new script versions."""

    type: str | Unset = UNSET
