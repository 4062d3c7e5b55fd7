from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .section_version import SectionVersion


class ExperienceSection(Model):
    """A part of a multivariate experience that is varied on its own. Every combination of one version from each section
    makes a variation; experiences of other types have a single section.

    Attributes:
        id: One or two characters of `0-9a-z`. Send back the id read before; for a new section make up one that is
            unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
        name: At most 200 characters.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
        versions: Versions of the section: ids, or the versions themselves where the request expands them.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    versions: list[str | SectionVersion] | Unset = UNSET
    _codecs = {"versions": Array(_ref("SectionVersion"))}
