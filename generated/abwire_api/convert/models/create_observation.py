from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .observation_file import ObservationFile
    from .observation_image import ObservationImage
    from .observation_statuses import ObservationStatuses
    from .project_expandable import ProjectExpandable
    from .tag_expandable_request import TagExpandableRequest


class CreateObservation(Model):
    """An observation to create; a name is required.

    Attributes:
        name: At most 100 characters.
        description: Details beyond what the name tells. (at most 5000 characters)
        url: Page that the observation refers to. (at most 2048 characters)
        created_by: Name of the person who made the observation.
        created_at: When the observation was made, in UNIX seconds (UTC).
        updated_at: When the observation was last changed, in UNIX seconds (UTC).
        images: Pictures of what was observed. (at most 3 items)
        files: Uploaded files to attach to the observation. (at most 3 items)
        tags: Tags for the observation: ids of existing ones, or new ones to create.
    """

    name: str
    id: int = UNSET
    description: str | None | Unset = UNSET
    project: ProjectExpandable | Unset = UNSET
    status: ObservationStatuses | str | Unset = UNSET
    url: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    images: list[ObservationImage] | None | Unset = UNSET
    files: list[ObservationFile] | None | Unset = UNSET
    tags: list[TagExpandableRequest] | None | Unset = UNSET
    _codecs = {
        "project": _ref("ProjectExpandable"),
        "status": _ref("ObservationStatuses"),
        "images": Array(_ref("ObservationImage")),
        "files": Array(_ref("ObservationFile")),
        "tags": Array(_ref("TagExpandableRequest")),
    }
