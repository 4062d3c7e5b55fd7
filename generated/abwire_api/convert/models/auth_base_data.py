from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AuthBaseData(Model):
    """The field that every sign-in step sends."""

    username: str | Unset = UNSET
