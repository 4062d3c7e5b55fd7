from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_integration_baidu import ExperienceIntegrationBaidu
    from .experience_integration_base import ExperienceIntegrationBase
    from .experience_integration_cnzz import ExperienceIntegrationCnzz
    from .experience_integration_ga_serving import ExperienceIntegrationGAServing
    from .experience_integration_piwik import ExperienceIntegrationPiwik
    from .experience_integration_sitecatalyst import ExperienceIntegrationSitecatalyst
    from .experience_integration_ysance import ExperienceIntegrationYsance

    ExperienceIntegration: TypeAlias = (
        ExperienceIntegrationBaidu
        | ExperienceIntegrationBase
        | ExperienceIntegrationCnzz
        | ExperienceIntegrationGAServing
        | ExperienceIntegrationPiwik
        | ExperienceIntegrationSitecatalyst
        | ExperienceIntegrationYsance
        | Unknown
    )
    """Another system that receives the experience's data; `provider` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceIntegration = Union(
        "ExperienceIntegration",
        _ref,
        (
            "ExperienceIntegrationBaidu",
            "ExperienceIntegrationBase",
            "ExperienceIntegrationCnzz",
            "ExperienceIntegrationGAServing",
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
            "google_analytics": "ExperienceIntegrationGAServing",
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
