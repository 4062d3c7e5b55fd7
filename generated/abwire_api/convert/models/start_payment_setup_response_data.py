from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .start_payment_setup_paddle_response_data import StartPaymentSetupPaddleResponseData
    from .start_payment_setup_stripe_response_data import StartPaymentSetupStripeResponseData

    StartPaymentSetupResponseData: TypeAlias = (
        StartPaymentSetupStripeResponseData | StartPaymentSetupPaddleResponseData | Unknown
    )
    """Data to complete a payment setup with, Stripe's or Paddle's by `provider`."""
else:
    from abwire_runtime.data.unions import Union

    StartPaymentSetupResponseData = Union(
        "StartPaymentSetupResponseData",
        _ref,
        ("StartPaymentSetupStripeResponseData", "StartPaymentSetupPaddleResponseData"),
        discriminator="provider",
        mapping={"stripe": "StartPaymentSetupStripeResponseData", "paddle": "StartPaymentSetupPaddleResponseData"},
    )
