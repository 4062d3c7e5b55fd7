from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class MainAccountBaseBillingContract(Model):
    """Period of the account's contract; null if it has none.

    Attributes:
        start_time: Start of the contract, in UNIX seconds.
        end_time: End of the contract, in UNIX seconds.
    """

    start_time: int | Unset = UNSET
    end_time: int | Unset = UNSET
