from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .observation_image_data import ObservationImageData
    from .observation_statuses import ObservationStatuses
    from .project_expandable import ProjectExpandable
    from .tag_expandable import TagExpandable
    from .uploaded_file_data import UploadedFileData


class Observation(Model):
    """Something noticed about the site, with its files and tags.

    Attributes:
        name: At most 100 characters.
        description: Details beyond what the name tells. (at most 5000 characters)
        url: Page that the observation refers to. (at most 2048 characters)
        created_by: Name of the person who made the observation.
        created_at: When the observation was made, in UNIX seconds (UTC).
        updated_at: When the observation was last changed, in UNIX seconds (UTC).
        images: Pictures of what was observed; `files` takes their place.
        files: Files attached to the observation.
        tags: Tags on the observation, as ids or expanded.
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
    images: list[ObservationImageData] | None | Unset = UNSET
    files: list[UploadedFileData] | None | Unset = UNSET
    tags: list[TagExpandable] | None | Unset = UNSET
    _codecs = {
        "project": _ref("ProjectExpandable"),
        "status": _ref("ObservationStatuses"),
        "images": Array(_ref("ObservationImageData")),
        "files": Array(_ref("UploadedFileData")),
        "tags": Array(_ref("TagExpandable")),
    }
