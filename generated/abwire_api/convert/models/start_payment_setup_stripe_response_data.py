from __future__ import annotations

from abwire_runtime.data.model import Model


class StartPaymentSetupStripeResponseData(Model):
    """What a browser needs to authorize a payment with Stripe.

    Attributes:
        client_secret: Stripe's secret of the setup session, handed to Stripe's code in the browser.
    """

    client_secret: str
    provider: str = "stripe"
    _secrets = frozenset(("client_secret",))
