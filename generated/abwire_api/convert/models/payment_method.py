from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .payment_method_apple_pay import PaymentMethodApplePay
    from .payment_method_card import PaymentMethodCard
    from .payment_method_invoice import PaymentMethodInvoice
    from .payment_method_paypal import PaymentMethodPaypal
    from .payment_method_voucher import PaymentMethodVoucher
    from .payment_method_wire_transfer import PaymentMethodWireTransfer

    PaymentMethod: TypeAlias = (
        PaymentMethodCard
        | PaymentMethodPaypal
        | PaymentMethodApplePay
        | PaymentMethodWireTransfer
        | PaymentMethodVoucher
        | PaymentMethodInvoice
        | Unknown
    )
    """Means of payment, told apart by `method`."""
else:
    from abwire_runtime.data.unions import Union

    PaymentMethod = Union(
        "PaymentMethod",
        _ref,
        (
            "PaymentMethodCard",
            "PaymentMethodPaypal",
            "PaymentMethodApplePay",
            "PaymentMethodWireTransfer",
            "PaymentMethodVoucher",
            "PaymentMethodInvoice",
        ),
        discriminator="method",
        mapping={
            "card": "PaymentMethodCard",
            "paypal": "PaymentMethodPaypal",
            "apple_pay": "PaymentMethodApplePay",
            "wire_transfer": "PaymentMethodWireTransfer",
            "voucher": "PaymentMethodVoucher",
            "invoice": "PaymentMethodInvoice",
        },
    )
