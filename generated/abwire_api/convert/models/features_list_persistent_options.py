from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .features_list_persistent_options_columns_item import FeaturesListPersistentOptionsColumnsItem
    from .features_list_persistent_options_sort_by import FeaturesListPersistentOptionsSortBy
    from .features_list_persistent_options_sort_direction import FeaturesListPersistentOptionsSortDirection


class FeaturesListPersistentOptions(Model):
    """How one user likes the table of features displayed in Convert's app: its filters, its order and its columns.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        search: Text to look for in id, name, key and description. (at most 100 characters)
        only: Ids of the features to return; all others are left out. (at most 100 items)
        except_: Ids of the features to leave out. (at most 100 items)
        sort_by: Field that orders the list; `id` unless sent.
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: FeaturesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    sort_by: FeaturesListPersistentOptionsSortBy | str | None | Unset = UNSET
    columns: list[FeaturesListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("FeaturesListPersistentOptionsSortDirection"),
        "sort_by": _ref("FeaturesListPersistentOptionsSortBy"),
        "columns": Array(_ref("FeaturesListPersistentOptionsColumnsItem")),
    }
