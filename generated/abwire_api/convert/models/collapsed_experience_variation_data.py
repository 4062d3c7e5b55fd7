from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change import ExperienceChange


class CollapsedExperienceVariationData(Model):
    """A variation by id, with its changes.

    Attributes:
        changes: Changes that the variation applies: ids, or the changes themselves where the request expands them.
    """

    id: int | Unset = UNSET
    changes: list[int | ExperienceChange] | Unset = UNSET
    _codecs = {"changes": Array(_ref("ExperienceChange"))}
