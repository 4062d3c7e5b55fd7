from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .experience_integration_ga import ExperienceIntegrationGA
    from .experience_integration_ga3 import ExperienceIntegrationGA3
    from .experience_integration_ga4_base import ExperienceIntegrationGA4Base

    ExperienceIntegrationGAServing: TypeAlias = (
        ExperienceIntegrationGA3 | ExperienceIntegrationGA4Base | ExperienceIntegrationGA
    )
    """Sending an experience's data to Google Analytics; without `type` where it is not set up."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceIntegrationGAServing = Union(
        "ExperienceIntegrationGAServing",
        _ref,
        ("ExperienceIntegrationGA3", "ExperienceIntegrationGA4Base", "ExperienceIntegrationGA"),
    )
