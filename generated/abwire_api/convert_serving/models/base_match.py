from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseMatch(Model):
    """How a rule compares, whatever the type of its value.

    Attributes:
        negated: True inverts the rule: it holds when the comparison fails.
    """

    negated: bool | Unset = UNSET
