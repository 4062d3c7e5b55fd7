from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseSectionVersion(Model):
    """Id and name of a section version.

    Attributes:
        id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
            unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
        name: At most 200 characters.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
