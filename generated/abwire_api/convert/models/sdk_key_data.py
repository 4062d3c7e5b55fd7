from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SDKKeyData(Model):
    """Holds an SDK key, which identifies a project to the SDKs."""

    sdk_key: str | Unset = UNSET
