from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectUpdateMetadataNextInvalidation(Model):
    """Project update metadata next invalidation.

    Attributes:
        js: When the cached script is invalidated next, in UNIX seconds (UTC).
        data: When the cached data are invalidated next, in UNIX seconds (UTC).
    """

    js: int | None | Unset = UNSET
    data: int | None | Unset = UNSET
