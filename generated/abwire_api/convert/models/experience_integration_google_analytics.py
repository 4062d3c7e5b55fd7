from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_integration_ga3 import ExperienceIntegrationGA3
    from .experience_integration_ga4 import ExperienceIntegrationGA4

    ExperienceIntegrationGoogleAnalytics: TypeAlias = ExperienceIntegrationGA3 | ExperienceIntegrationGA4 | Unknown
    """Sending an experience's data to Google Analytics, version 3 or 4."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceIntegrationGoogleAnalytics = Union(
        "ExperienceIntegrationGoogleAnalytics",
        _ref,
        ("ExperienceIntegrationGA3", "ExperienceIntegrationGA4"),
        discriminator="type",
        mapping={"ga3": "ExperienceIntegrationGA3", "ga4": "ExperienceIntegrationGA4"},
    )
