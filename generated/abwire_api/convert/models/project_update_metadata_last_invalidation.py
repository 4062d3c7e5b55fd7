from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectUpdateMetadataLastInvalidation(Model):
    """Project update metadata last invalidation.

    Attributes:
        js: When the cached script was last invalidated, in UNIX seconds (UTC).
        data: When the cached data were last invalidated, in UNIX seconds (UTC).
    """

    js: int | None | Unset = UNSET
    data: int | None | Unset = UNSET
