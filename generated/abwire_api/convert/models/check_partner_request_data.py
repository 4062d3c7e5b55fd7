from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CheckPartnerRequestData(Model):
    """The partner to check for extended API access.

    Attributes:
        email: Address of the partner. (at most 100 characters)
    """

    email: str | Unset = UNSET
