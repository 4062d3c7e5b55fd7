from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectUpdateMetadataNextInvalidation(Model):
    """Project update metadata next invalidation.

    Attributes:
        js: When the cached script is invalidated next, in UNIX seconds (UTC).
        data: When the cached data are invalidated next, in UNIX seconds (UTC).
    """

    js: int | None | Unset = UNSET
    data: int | None | Unset = UNSET
