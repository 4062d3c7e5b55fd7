from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .update_section_request_data import UpdateSectionRequestData


class UpdateExperienceSectionsRequestData(Model):
    """The sections that a multivariate experience shall have. What the list leaves out is deleted, and its order
    counts.

    Attributes:
        sections: All sections, in order: ones not there yet are created, ones missing here are deleted.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    sections: list[UpdateSectionRequestData] | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"sections": Array(_ref("UpdateSectionRequestData"))}
