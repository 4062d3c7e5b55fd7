from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
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
