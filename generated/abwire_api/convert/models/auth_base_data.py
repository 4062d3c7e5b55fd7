from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class AuthBaseData(Model):
    """The field that every sign-in step sends."""

    username: str | Unset = UNSET
