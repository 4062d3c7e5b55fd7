from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .knowledge_base_statuses import KnowledgeBaseStatuses
    from .knowledge_bases_list_persistent_options_columns_item import KnowledgeBasesListPersistentOptionsColumnsItem
    from .knowledge_bases_list_persistent_options_sort_by import KnowledgeBasesListPersistentOptionsSortBy
    from .knowledge_bases_list_persistent_options_sort_direction import KnowledgeBasesListPersistentOptionsSortDirection


class KnowledgeBasesListPersistentOptions(Model):
    """How one user likes the table of knowledge base entries displayed in Convert's app: its filters, its order and its
    columns.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `name` unless sent.
        search: Text to look for in the name. (at most 200 characters)
        status: Return only entries in one of these states.
        tags: Ids of tags; only entries that bear them are returned.
        only: Ids of the entries to return; all others are left out. (at most 100 items)
        except_: Ids of the entries to leave out. (at most 100 items)
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: KnowledgeBasesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    sort_by: KnowledgeBasesListPersistentOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[KnowledgeBaseStatuses | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    columns: list[KnowledgeBasesListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("KnowledgeBasesListPersistentOptionsSortDirection"),
        "sort_by": _ref("KnowledgeBasesListPersistentOptionsSortBy"),
        "status": Array(_ref("KnowledgeBaseStatuses")),
        "columns": Array(_ref("KnowledgeBasesListPersistentOptionsColumnsItem")),
    }
