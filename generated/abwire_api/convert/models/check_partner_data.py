from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CheckPartnerData(Model):
    """Whether a partner may use the extended API.

    Attributes:
        email: Address that was checked. (at most 100 characters)
        allowed: Whether the address belongs to a partner who may have extended access to the API.
        already_granted: Whether the partner has that access already.
    """

    email: str | Unset = UNSET
    allowed: bool | Unset = UNSET
    already_granted: bool | Unset = UNSET

    _wire = {"already_granted": "alreadyGranted"}
