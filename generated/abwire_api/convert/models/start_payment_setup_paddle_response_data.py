from __future__ import annotations

from abwire_runtime.data.model import Model


class StartPaymentSetupPaddleResponseData(Model):
    """What a browser needs to authorize a payment with Paddle.

    Attributes:
        transaction_id: Paddle's id of the transaction to complete in the browser.
    """

    transaction_id: str
    provider: str = "paddle"
