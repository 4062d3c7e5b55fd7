from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ErrorData(Model):
    """Why a call failed.

    Attributes:
        message: What went wrong, as one text or several.
        fields: The parameter or parameters at fault.
    """

    code: int | Unset = UNSET
    message: str | list[str] | Unset = UNSET
    fields: str | list[str] | Unset = UNSET
