from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_optional_fields import FeatureOptionalFields
    from .get_features_list_request_data_sort_by import GetFeaturesListRequestDataSortBy
    from .get_features_list_request_data_sort_direction import GetFeaturesListRequestDataSortDirection


class GetFeaturesListRequestData(Model):
    """Filters, order and page for a list of features.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        search: Text to look for in id, name, key and description. (at most 100 characters)
        only: Ids of the features to return; all others are left out. (at most 100 items)
        except_: Ids of the features to leave out. (at most 100 items)
        sort_by: Field that orders the list; `id` unless sent.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to add to each of the returned features; a field not named here is left out.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    sort_by: GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[FeatureOptionalFields | str] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetFeaturesListRequestDataSortDirection"),
        "sort_by": _ref("GetFeaturesListRequestDataSortBy"),
        "include": Array(_ref("FeatureOptionalFields")),
    }
