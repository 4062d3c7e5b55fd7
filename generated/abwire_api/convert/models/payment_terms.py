from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .payment_terms_interval import PaymentTermsInterval


class PaymentTerms(Model):
    """How long the customer has to pay: `frequency` times `interval`, 30 days unless sent otherwise.

    Attributes:
        interval: Unit that `frequency` counts; `day` unless sent.
        frequency: How many intervals; 30 unless sent. (1 or more)
    """

    interval: PaymentTermsInterval | str | Unset = UNSET
    frequency: int | Unset = UNSET
    _codecs = {"interval": _ref("PaymentTermsInterval")}
