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
    """Settings of an experience

    Attributes:
        matching_options: Whether one or all of the audiences and locations must hold
        max_order_value: Orders above this value count as outliers, in the project's currency
        min_order_value: Orders below this value count as outliers, in the project's currency
        outliers: How outliers are told from other orders
        placeholders: Placeholders in the code
        split_url_settings: How addresses are split
    """

    matching_options: ExperienceMatchingOptions | Unset = UNSET
    max_order_value: float | Unset = UNSET
    min_order_value: float | Unset = UNSET
    outliers: OutlierSettings | Unset = UNSET
    placeholders: list[str] | Unset = UNSET
    split_url_settings: SplitUrlSettings | Unset = UNSET
    _codecs = {
        "matching_options": _ref("ExperienceMatchingOptions"),
        "outliers": _ref("OutlierSettings"),
        "split_url_settings": _ref("SplitUrlSettings"),
    }
