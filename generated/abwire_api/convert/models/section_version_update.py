from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .section_version_update_changes_item import SectionVersionUpdateChangesItem


class SectionVersionUpdate(Model):
    """New state of a section version.

    Attributes:
        id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
            unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
        name: At most 200 characters.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
        changes: Changes of the version: with an id a change is updated, without one it is created. An empty list
            removes all changes.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    changes: list[SectionVersionUpdateChangesItem] | Unset = UNSET
    _codecs = {"changes": Array(_ref("SectionVersionUpdateChangesItem"))}
