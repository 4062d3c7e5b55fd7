from __future__ import annotations

from abwire_runtime.data.model import Model


class BaseRule(Model):
    """What every rule has: its type, which decides the form of its value.

    Attributes:
        rule_type: What the rule tests.
    """

    rule_type: str
