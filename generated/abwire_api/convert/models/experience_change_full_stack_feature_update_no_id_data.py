from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceChangeFullStackFeatureUpdateNoIdData(Model):
    """Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it, other
    calls only when `include` names it.

    Attributes:
        feature_id: Id of the feature that the variation sets.
        variables_data: Values of the feature's variables in this variation.
    """

    feature_id: int | Unset = UNSET
    variables_data: dict[str, Any] | Unset = UNSET
