from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class Invoice(Model):
    """Where the invoice can be opened.

    Attributes:
        invoice_url: Link to the invoice; null if there is none.
    """

    invoice_url: str | None | Unset = UNSET
