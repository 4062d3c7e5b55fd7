from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .error_code import ErrorCode


class Message(Model):
    """Why there is no decision or conversion

    Attributes:
        error_message: The same in English, with the ids it is about
    """

    error_code: ErrorCode | int
    error_message: str | Unset = UNSET

    _wire = {"error_code": "errorCode", "error_message": "errorMessage"}
    _codecs = {"error_code": _ref("ErrorCode")}
