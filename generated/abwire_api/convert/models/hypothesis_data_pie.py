from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import DATE, Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hypothesis_statuses import HypothesisStatuses
    from .pie_attributes import PIEAttributes
    from .project_expandable import ProjectExpandable
    from .tag_expandable import TagExpandable
    from .uploaded_file_data import UploadedFileData


class HypothesisDataPIE(Model):
    """A listed hypothesis scored by potential, importance and ease.

    Attributes:
        name: At most 100 characters.
        url: Page that the hypothesis refers to. (at most 2048 characters)
        prioritization_score: Priority computed from the attributes of the chosen scoring model.
        objective: At most 5000 characters.
        start_date: Date as YYYY-MM-DD when somebody had the idea; it may lie in the past. (at most 10 characters)
        end_date: Date as YYYY-MM-DD by which the hypothesis is expected to have become an experience. (at most 10
            characters)
        summary: At most 500 characters.
        description: At most 5000 characters.
        files: Files attached to the hypothesis.
        created_at: When the hypothesis was created, in UNIX seconds (UTC).
        updated_at: When the hypothesis was last changed, in UNIX seconds (UTC).
        created_by: Name of the person who wrote the hypothesis.
        experiences: Ids of the experiences tied to the hypothesis.
        tags: Tags on the hypothesis, as ids or expanded.
    """

    id: int = UNSET
    name: str | Unset = UNSET
    url: str | None | Unset = UNSET
    project: ProjectExpandable | Unset = UNSET
    prioritization_score: str | Unset = UNSET
    objective: str | Unset = UNSET
    status: HypothesisStatuses | str | Unset = UNSET
    start_date: datetime.date | str | None | Unset = UNSET
    end_date: datetime.date | str | None | Unset = UNSET
    summary: str | Unset = UNSET
    description: str | None | Unset = UNSET
    files: list[UploadedFileData] | None | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    created_by: str | None | Unset = UNSET
    prioritization_score_type: str | Unset = UNSET
    prioritization_score_attributes: PIEAttributes | Unset = UNSET
    experiences: list[int] | Unset = UNSET
    tags: list[TagExpandable] | None | Unset = UNSET
    _codecs = {
        "project": _ref("ProjectExpandable"),
        "status": _ref("HypothesisStatuses"),
        "start_date": DATE,
        "end_date": DATE,
        "files": Array(_ref("UploadedFileData")),
        "prioritization_score_attributes": _ref("PIEAttributes"),
        "tags": Array(_ref("TagExpandable")),
    }
