from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .knowledge_base_statuses import KnowledgeBaseStatuses
    from .knowledge_bases_list_filtering_options_sort_by import KnowledgeBasesListFilteringOptionsSortBy
    from .knowledge_bases_list_filtering_options_sort_direction import KnowledgeBasesListFilteringOptionsSortDirection


class KnowledgeBasesListFilteringOptions(Model):
    """Filters and order of a list of knowledge base entries.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `name` unless sent.
        search: Text to look for in the name. (at most 200 characters)
        status: Return only entries in one of these states.
        tags: Ids of tags; only entries that bear them are returned.
        only: Ids of the entries to return; all others are left out. (at most 100 items)
        except_: Ids of the entries to leave out. (at most 100 items)
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: KnowledgeBasesListFilteringOptionsSortDirection | str | None | Unset = UNSET
    sort_by: KnowledgeBasesListFilteringOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[KnowledgeBaseStatuses | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("KnowledgeBasesListFilteringOptionsSortDirection"),
        "sort_by": _ref("KnowledgeBasesListFilteringOptionsSortBy"),
        "status": Array(_ref("KnowledgeBaseStatuses")),
    }
