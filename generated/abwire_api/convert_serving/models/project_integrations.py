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
    """Other systems that receive data about visitors.

    Attributes:
        google_analytics: Google Analytics.
        visitor_insights: Recording of visits.
        kissmetrics: Kissmetrics.
    """

    google_analytics: GASettings | Unset = UNSET
    visitor_insights: ProjectVisitorInsights | Unset = UNSET
    kissmetrics: KissmetricsSettings | Unset = UNSET
    _codecs = {
        "google_analytics": _ref("GASettings"),
        "visitor_insights": _ref("ProjectVisitorInsights"),
        "kissmetrics": _ref("KissmetricsSettings"),
    }
