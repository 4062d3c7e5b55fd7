from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_update_metadata_last_invalidation import ProjectUpdateMetadataLastInvalidation
    from .project_update_metadata_next_invalidation import ProjectUpdateMetadataNextInvalidation
    from .project_update_metadata_pending_changes import ProjectUpdateMetadataPendingChanges


class ProjectUpdateMetadata(Model):
    """Which changes are still pending, and when the cached files are invalidated."""

    pending_changes: ProjectUpdateMetadataPendingChanges | Unset = UNSET
    last_invalidation: ProjectUpdateMetadataLastInvalidation | Unset = UNSET
    next_invalidation: ProjectUpdateMetadataNextInvalidation | Unset = UNSET

    _wire = {
        "pending_changes": "pendingChanges",
        "last_invalidation": "lastInvalidation",
        "next_invalidation": "nextInvalidation",
    }
    _codecs = {
        "pending_changes": _ref("ProjectUpdateMetadataPendingChanges"),
        "last_invalidation": _ref("ProjectUpdateMetadataLastInvalidation"),
        "next_invalidation": _ref("ProjectUpdateMetadataNextInvalidation"),
    }
