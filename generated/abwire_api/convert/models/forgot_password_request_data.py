from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ForgotPasswordRequestData(Model):
    """Whose password is to be reset; the reset link goes out by mail if the account exists.

    Attributes:
        username: Mail address that the user is registered with.
    """

    username: str | Unset = UNSET
