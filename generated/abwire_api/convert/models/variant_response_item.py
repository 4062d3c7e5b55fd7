from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class VariantResponseItem(Model):
    """One variant of a text.

    Attributes:
        content: The rewritten text.
    """

    content: str | Unset = UNSET
