from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_rule_alternatives import AudienceRuleAlternatives


class AudienceRuleGroup(Model):
    """A group of rules: it holds if every part in `AND` holds.

    Attributes:
        and_: Parts of the group; all of them must hold.
    """

    and_: list[AudienceRuleAlternatives] | Unset = UNSET

    _wire = {"and_": "AND"}
    _codecs = {"and_": Array(_ref("AudienceRuleAlternatives"))}
