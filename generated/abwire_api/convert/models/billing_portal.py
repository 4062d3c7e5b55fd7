from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BillingPortal(Model):
    """Where the account's billing portal can be opened.

    Attributes:
        url: Link to the billing portal; null if the account has none.
    """

    url: str | None | Unset = UNSET
    _secrets = frozenset(("url",))
