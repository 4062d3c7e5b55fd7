from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .convert_experience_variation_request_data_experience_type import (
        ConvertExperienceVariationRequestDataExperienceType,
    )


class ConvertExperienceVariationRequestData(Model):
    """What kind of experience to make of a variation.

    Attributes:
        experience_type: Type of the experience that comes of it: `a/b` or `deploy`.
    """

    experience_type: ConvertExperienceVariationRequestDataExperienceType | str | Unset = UNSET
    _codecs = {"experience_type": _ref("ConvertExperienceVariationRequestDataExperienceType")}
