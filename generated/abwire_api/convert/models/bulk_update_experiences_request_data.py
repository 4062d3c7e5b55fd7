from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .bulk_experience_statuses import BulkExperienceStatuses


class BulkUpdateExperiencesRequestData(Model):
    """Experiences to give one status.

    Attributes:
        id: Ids of the experiences that a bulk call acts on, 1 to 100.
    """

    id: list[int]
    status: BulkExperienceStatuses | str
    _codecs = {"status": _ref("BulkExperienceStatuses")}
