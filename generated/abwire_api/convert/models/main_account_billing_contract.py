from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountBillingContract(Model):
    """Period of the account's contract; null if it has none.

    Attributes:
        start_time: Start of the contract, in UNIX seconds.
        end_time: End of the contract, in UNIX seconds.
    """

    start_time: int | Unset = UNSET
    end_time: int | Unset = UNSET
