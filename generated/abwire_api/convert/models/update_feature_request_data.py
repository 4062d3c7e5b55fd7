from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_stats import FeatureStats
    from .feature_statuses import FeatureStatuses
    from .feature_variable import FeatureVariable


class UpdateFeatureRequestData(Model):
    """The fields of a feature to change.

    Attributes:
        name: At most 100 characters.
        key: Identifier unique within the project; made from the name unless given. (at most 32 characters)
        description: At most 200 characters.
        variables: Variables that the feature defines, chosen freely by the user.
    """

    id: int = UNSET
    name: str | Unset = UNSET
    status: FeatureStatuses | str | Unset = UNSET
    key: str | Unset = UNSET
    stats: FeatureStats | Unset = UNSET
    description: str | Unset = UNSET
    variables: list[FeatureVariable] | Unset = UNSET
    _codecs = {
        "status": _ref("FeatureStatuses"),
        "stats": _ref("FeatureStats"),
        "variables": Array(_ref("FeatureVariable")),
    }
