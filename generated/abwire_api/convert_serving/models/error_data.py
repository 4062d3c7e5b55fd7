from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ErrorData(Model):
    """An error.

    Attributes:
        code: Number of the error.
        message: What is wrong.
        fields: Names of the invalid fields.
    """

    code: int | Unset = UNSET
    message: str | list[str] | Unset = UNSET
    fields: str | list[str] | Unset = UNSET
