from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class Factor(Model):
    """One thing that a test varies

    Attributes:
        name: What is varied, for instance a CSS selector
        operation: Number of the operation to carry out
        value: The decision itself, the value of the flag whose key is the test's alias
    """

    name: str | Unset = UNSET
    operation: int | Unset = UNSET
    value: str | Unset = UNSET
