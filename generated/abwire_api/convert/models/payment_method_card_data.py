from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PaymentMethodCardData(Model):
    """Payment method card data.

    Attributes:
        stripe_card_token: Stripe's token for the card; it is sent and never read back. (at most 200 characters)
        name_on_card: At most 100 characters.
        time_added: When the card was added, in UNIX seconds.
        last_digits: Last digits of the card number.
    """

    stripe_card_token: str | Unset = UNSET
    name_on_card: str | None | Unset = UNSET
    time_added: float | None | Unset = UNSET
    last_digits: float | Unset = UNSET
    _secrets = frozenset(("stripe_card_token",))
