from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .bulk_update_projects_request_data_settings import BulkUpdateProjectsRequestDataSettings


class BulkUpdateProjectsRequestData(Model):
    """Gives several projects the same settings in one call.

    Attributes:
        id: Ids of the projects that a bulk operation touches. (at least 1 items, at most 100 items)
    """

    id: list[int]
    settings: BulkUpdateProjectsRequestDataSettings | Unset = UNSET
    _codecs = {"settings": _ref("BulkUpdateProjectsRequestDataSettings")}
