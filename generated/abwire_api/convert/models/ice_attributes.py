from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ICEAttributes(Model):
    """The marks of the ICE model, each from 1 to 5: impact, confidence and ease.

    Attributes:
        impact: 1 or more, 5 or less.
        confidence: 1 or more, 5 or less.
        ease: 1 or more, 5 or less.
    """

    impact: int | Unset = UNSET
    confidence: int | Unset = UNSET
    ease: int | Unset = UNSET
