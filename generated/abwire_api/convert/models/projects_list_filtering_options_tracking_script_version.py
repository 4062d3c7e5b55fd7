from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectsListFilteringOptionsTrackingScriptVersion(Model):
    """Return only projects whose tracking script has, or has not, a given version.

    Attributes:
        is_: Version that the project must use.
        is_not: Version that the project must not use.
    """

    is_: str | Unset = UNSET
    is_not: str | Unset = UNSET

    _wire = {"is_": "is", "is_not": "isNot"}
