from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectUpdateMetadataLastInvalidation(Model):
    """Project update metadata last invalidation.

    Attributes:
        js: When the cached script was last invalidated, in UNIX seconds (UTC).
        data: When the cached data were last invalidated, in UNIX seconds (UTC).
    """

    js: int | None | Unset = UNSET
    data: int | None | Unset = UNSET
