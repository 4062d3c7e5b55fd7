from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_add import ExperienceChangeAdd


class SectionVersionCreate(Model):
    """Version to create in a section. The experience's variations are made anew, which in a running experiment can lose
    data or void its statistics.

    Attributes:
        id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
            unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
        name: At most 200 characters.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
        changes: Changes to create in the version.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    changes: list[ExperienceChangeAdd] | Unset = UNSET
    _codecs = {"changes": Array(_ref("ExperienceChangeAdd"))}
