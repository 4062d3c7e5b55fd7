from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class FullStackFeatureData(Model):
    """Feature and the values of its variables.

    Attributes:
        feature_id: Id of the feature that the variation sets.
        variables_data: Values of the feature's variables in this variation.
    """

    feature_id: int | str | Unset = UNSET
    variables_data: dict[str, Any] | Unset = UNSET
