from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SuccessData(Model):
    """That the call succeeded

    Attributes:
        code: Number of the outcome
        message: The outcome in English
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
