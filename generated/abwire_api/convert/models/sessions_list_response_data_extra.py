from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SessionsListResponseDataExtra(Model):
    """Sessions list response data extra."""

    tk: str | None | Unset = UNSET
    _secrets = frozenset(("tk",))
