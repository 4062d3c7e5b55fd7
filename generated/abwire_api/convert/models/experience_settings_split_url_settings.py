from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceSettingsSplitUrlSettings(Model):
    """Settings of a split URL experience.

    Attributes:
        split_regex_support: Whether the URLs may be regular expressions.
        split_add_query_params: Whether query parameters are added to the URL that visitors are sent to.
    """

    split_regex_support: bool | Unset = UNSET
    split_add_query_params: bool | Unset = UNSET
    split_query_params_hide_regex: bool | Unset = UNSET
