from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .project_integration_ga3 import ProjectIntegrationGA3
    from .project_integration_ga4 import ProjectIntegrationGA4

    GASettings: TypeAlias = ProjectIntegrationGA3 | ProjectIntegrationGA4 | Unknown
    """A project's link to Google Analytics; `type` tells the version."""
else:
    from abwire_runtime.data.unions import Union

    GASettings = Union(
        "GASettings",
        _ref,
        ("ProjectIntegrationGA3", "ProjectIntegrationGA4"),
        discriminator="type",
        mapping={"ga3": "ProjectIntegrationGA3", "ga4": "ProjectIntegrationGA4"},
    )
