from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SuccessData(Model):
    """Confirmation that a call did what was asked."""

    code: int | Unset = UNSET
    message: str | Unset = UNSET
