from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .ga_settings import GASettings
    from .kissmetrics_settings import KissmetricsSettings
    from .project_visitor_insights import ProjectVisitorInsights


class ProjectIntegrations(Model):
    """Other systems that a project tells of its visitors

    Attributes:
        google_analytics: Google Analytics
        kissmetrics: Kissmetrics
        visitor_insights: Recording of visits
    """

    google_analytics: GASettings | Unset = UNSET
    kissmetrics: KissmetricsSettings | Unset = UNSET
    visitor_insights: ProjectVisitorInsights | Unset = UNSET
    _codecs = {
        "google_analytics": _ref("GASettings"),
        "kissmetrics": _ref("KissmetricsSettings"),
        "visitor_insights": _ref("ProjectVisitorInsights"),
    }
