from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SessionsListResponseDataExtra(Model):
    """Sessions list response data extra."""

    tk: str | None | Unset = UNSET
    _secrets = frozenset(("tk",))
