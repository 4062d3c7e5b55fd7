from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_integration_ga3 import ExperienceIntegrationGA3
    from .experience_integration_ga4_base import ExperienceIntegrationGA4Base

    ExperienceIntegrationGAServing: TypeAlias = ExperienceIntegrationGA3 | ExperienceIntegrationGA4Base | Unknown
    """Google Analytics; `type` tells the version"""
else:
    from abwire_runtime.data.unions import Union

    ExperienceIntegrationGAServing = Union(
        "ExperienceIntegrationGAServing",
        _ref,
        ("ExperienceIntegrationGA3", "ExperienceIntegrationGA4Base"),
        discriminator="type",
        mapping={"ga3": "ExperienceIntegrationGA3", "ga4": "ExperienceIntegrationGA4Base"},
    )
