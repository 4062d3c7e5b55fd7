from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionVisitedPagesItem(Model):
    """Signal session visited pages item.

    Attributes:
        duration: Time spent on the page.
    """

    url: str | Unset = UNSET
    duration: int | Unset = UNSET
    timestamp: int | Unset = UNSET
