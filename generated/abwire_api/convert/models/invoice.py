from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class Invoice(Model):
    """Where the invoice can be opened.

    Attributes:
        invoice_url: Link to the invoice; null if there is none.
    """

    invoice_url: str | None | Unset = UNSET
