from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SDKKeyData(Model):
    """Holds an SDK key, which identifies a project to the SDKs."""

    sdk_key: str | Unset = UNSET
