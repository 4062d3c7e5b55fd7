from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .experience_integration_baidu import ExperienceIntegrationBaidu
    from .experience_integration_base import ExperienceIntegrationBase
    from .experience_integration_cnzz import ExperienceIntegrationCnzz
    from .experience_integration_google_analytics import ExperienceIntegrationGoogleAnalytics
    from .experience_integration_piwik import ExperienceIntegrationPiwik
    from .experience_integration_sitecatalyst import ExperienceIntegrationSitecatalyst
    from .experience_integration_ysance import ExperienceIntegrationYsance

    ExperienceBaseIntegrationsItem: TypeAlias = (
        ExperienceIntegrationBaidu
        | ExperienceIntegrationBase
        | ExperienceIntegrationCnzz
        | ExperienceIntegrationGoogleAnalytics
        | ExperienceIntegrationPiwik
        | ExperienceIntegrationSitecatalyst
        | ExperienceIntegrationYsance
    )
    """Experience base integrations item."""
else:
    from ..._runtime.codecs import Union

    ExperienceBaseIntegrationsItem = Union(
        "ExperienceBaseIntegrationsItem",
        _ref,
        (
            "ExperienceIntegrationBaidu",
            "ExperienceIntegrationBase",
            "ExperienceIntegrationCnzz",
            "ExperienceIntegrationGoogleAnalytics",
            "ExperienceIntegrationPiwik",
            "ExperienceIntegrationSitecatalyst",
            "ExperienceIntegrationYsance",
        ),
    )
