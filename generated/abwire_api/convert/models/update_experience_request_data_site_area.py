from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_element import RuleElement


class UpdateExperienceRequestDataSiteArea(Model):
    """Rules for the pages that the experience runs on where it has no locations; only rules about the URL, the query
    string and page tags are allowed.

    Attributes:
        include: Rules for pages that the experience runs on.
        exclude: Rules for pages that the experience stays off.
    """

    include: list[RuleElement] | Unset = UNSET
    exclude: list[RuleElement] | Unset = UNSET
    _codecs = {"include": Array(_ref("RuleElement")), "exclude": Array(_ref("RuleElement"))}
