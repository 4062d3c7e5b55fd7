from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_full_stack_feature_update_no_id_data import ExperienceChangeFullStackFeatureUpdateNoIdData


class ExperienceChangeFullStackFeatureUpdateNoId(Model):
    """New state of a change that sets a feature's variables, in a full-stack experience; the path names the change.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    data: ExperienceChangeFullStackFeatureUpdateNoIdData
    type: str = "fullStackFeature"
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeFullStackFeatureUpdateNoIdData")}
