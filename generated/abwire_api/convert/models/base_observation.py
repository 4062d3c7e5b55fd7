from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .observation_statuses import ObservationStatuses
    from .project_expandable import ProjectExpandable


class BaseObservation(Model):
    """Fields of an observation other than its files and tags.

    Attributes:
        name: At most 100 characters.
        description: Details beyond what the name tells. (at most 5000 characters)
        url: Page that the observation refers to. (at most 2048 characters)
        created_by: Name of the person who made the observation.
        created_at: When the observation was made, in UNIX seconds (UTC).
        updated_at: When the observation was last changed, in UNIX seconds (UTC).
    """

    id: int = UNSET
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    project: ProjectExpandable | Unset = UNSET
    status: ObservationStatuses | str | Unset = UNSET
    url: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    _codecs = {"project": _ref("ProjectExpandable"), "status": _ref("ObservationStatuses")}
