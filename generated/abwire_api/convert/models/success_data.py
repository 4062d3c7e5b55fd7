from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SuccessData(Model):
    """Confirmation that a call did what was asked."""

    code: int | Unset = UNSET
    message: str | Unset = UNSET
