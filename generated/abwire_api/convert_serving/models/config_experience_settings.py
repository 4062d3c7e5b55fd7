from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_matching_options import ExperienceMatchingOptions
    from .outlier_settings import OutlierSettings
    from .split_url_settings import SplitUrlSettings


class ConfigExperienceSettings(Model):
    """Settings of the experience.

    Attributes:
        min_order_value: Orders below this value are outliers, in the project's currency. (0 or more)
        max_order_value: Orders above this value are outliers, in the project's currency. (0 or more)
        outliers: How outliers among orders are detected.
        placeholders: Names of the placeholders in the experience's code.
        split_url_settings: How a split URL experience matches URLs.
        matching_options: Whether one audience or location is enough.
    """

    min_order_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    outliers: OutlierSettings | Unset = UNSET
    placeholders: list[str] | Unset = UNSET
    split_url_settings: SplitUrlSettings | Unset = UNSET
    matching_options: ExperienceMatchingOptions | Unset = UNSET
    _codecs = {
        "outliers": _ref("OutlierSettings"),
        "split_url_settings": _ref("SplitUrlSettings"),
        "matching_options": _ref("ExperienceMatchingOptions"),
    }
