from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ForgotPasswordRequestData(Model):
    """Whose password is to be reset; the reset link goes out by mail if the account exists.

    Attributes:
        username: Mail address that the user is registered with.
    """

    username: str | Unset = UNSET
