from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AccountContract(Model):
    """Period of the account's contract.

    Attributes:
        start_date: First moment of the contract, in UNIX seconds.
        end_date: Last moment of the contract, in UNIX seconds.
    """

    start_date: int | None | Unset = UNSET
    end_date: int | None | Unset = UNSET
