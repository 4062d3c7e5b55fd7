from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ErrorData(Model):
    """An error

    Attributes:
        code: Number of the error
        fields: Names of the fields that are wrong, as one text or several
        message: What is wrong, as one text or several
    """

    code: int | Unset = UNSET
    fields: str | list[str] | Unset = UNSET
    message: str | list[str] | Unset = UNSET
