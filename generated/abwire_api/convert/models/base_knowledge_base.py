from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from abwire_runtime.data.codecs import DATE, Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_experience_expandable import BaseExperienceExpandable
    from .knowledge_base_statuses import KnowledgeBaseStatuses
    from .project_expandable import ProjectExpandable
    from .uploaded_file_data import UploadedFileData


class BaseKnowledgeBase(Model):
    """Fields of a knowledge base entry, which keeps what was learned; a hypothesis can be converted into one.

    Attributes:
        name: At most 100 characters.
        summary: At most 500 characters.
        url: Page that the entry refers to. (at most 2048 characters)
        objective: At most 5000 characters.
        start_date: Date as YYYY-MM-DD. (at most 10 characters)
        end_date: Date as YYYY-MM-DD. (at most 10 characters)
        prioritization_score_type: Scoring model of the entry, such as `PIE` or `ICE`.
        prioritization_score_attributes: Marks of the chosen scoring model.
        experiences: Experiences tied to the entry, as ids or expanded.
        description: At most 5000 characters.
        files: Files attached to the entry.
        created_by: Name of the person who wrote the entry.
        updated_at: When the entry was last changed, in UNIX seconds (UTC).
    """

    id: int = UNSET
    name: str | Unset = UNSET
    project: ProjectExpandable | Unset = UNSET
    status: KnowledgeBaseStatuses | str | Unset = UNSET
    summary: str | Unset = UNSET
    url: str | None | Unset = UNSET
    objective: str | Unset = UNSET
    start_date: datetime.date | str | None | Unset = UNSET
    end_date: datetime.date | str | None | Unset = UNSET
    prioritization_score_type: str | None | Unset = UNSET
    prioritization_score_attributes: dict[str, Any] | None | Unset = UNSET
    experiences: list[BaseExperienceExpandable] | None | Unset = UNSET
    description: str | Unset = UNSET
    files: list[UploadedFileData] | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    updated_at: int | Unset = UNSET
    _codecs = {
        "project": _ref("ProjectExpandable"),
        "status": _ref("KnowledgeBaseStatuses"),
        "start_date": DATE,
        "end_date": DATE,
        "experiences": Array(_ref("BaseExperienceExpandable")),
        "files": Array(_ref("UploadedFileData")),
    }
