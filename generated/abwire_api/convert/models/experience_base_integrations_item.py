from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

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
        | Unknown
    )
    """Experience base integrations item."""
else:
    from abwire_runtime.data.unions import Union

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
        discriminator="provider",
        mapping={
            "baidu": "ExperienceIntegrationBaidu",
            "clicktale": "ExperienceIntegrationBase",
            "clicky": "ExperienceIntegrationBase",
            "cnzz": "ExperienceIntegrationCnzz",
            "crazyegg": "ExperienceIntegrationBase",
            "econda": "ExperienceIntegrationBase",
            "eulerian": "ExperienceIntegrationBase",
            "google_analytics": "ExperienceIntegrationGoogleAnalytics",
            "gosquared": "ExperienceIntegrationBase",
            "heapanalytics": "ExperienceIntegrationBase",
            "hotjar": "ExperienceIntegrationBase",
            "microsoft_clarity": "ExperienceIntegrationBase",
            "mixpanel": "ExperienceIntegrationBase",
            "mouseflow": "ExperienceIntegrationBase",
            "piwik": "ExperienceIntegrationPiwik",
            "segmentio": "ExperienceIntegrationBase",
            "sitecatalyst": "ExperienceIntegrationSitecatalyst",
            "woopra": "ExperienceIntegrationBase",
            "ysance": "ExperienceIntegrationYsance",
        },
    )
