from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseMatch(Model):
    """How a rule compares, whatever the type of its value.

    Attributes:
        negated: True inverts the rule: it holds when the comparison fails.
    """

    negated: bool | Unset = UNSET
