from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PIEAttributes(Model):
    """The marks of the PIE model, each from 1 to 5: potential, importance and ease.

    Attributes:
        potential: 1 or more, 5 or less.
        importance: 1 or more, 5 or less.
        ease: 1 or more, 5 or less.
    """

    potential: int | Unset = UNSET
    importance: int | Unset = UNSET
    ease: int | Unset = UNSET
