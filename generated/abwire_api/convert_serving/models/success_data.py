from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SuccessData(Model):
    """That the call succeeded

    Attributes:
        code: Number of the outcome
        message: The outcome in English
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
