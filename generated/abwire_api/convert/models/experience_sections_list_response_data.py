from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_section import ExperienceSection


class ExperienceSectionsListResponseData(Model):
    """All sections of a multivariate experience.

    Attributes:
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    data: list[ExperienceSection] | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"data": Array(_ref("ExperienceSection"))}
