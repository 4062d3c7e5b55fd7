from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_insights_data import VisitorInsightsData


class ConfigOptionalResponseData(Model):
    """Settings of optional features.

    Attributes:
        account_id: Id of the account, as a string.
        project_id: Id of the project, as a string.
        visitor_insights: Recording of visits.
    """

    account_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    visitor_insights: VisitorInsightsData | Unset = UNSET
    _codecs = {"visitor_insights": _ref("VisitorInsightsData")}
