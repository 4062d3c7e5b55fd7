from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceChangeDefaultRedirectDataBaseData(Model):
    """Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it, other
    calls only when `include` names it.

    Attributes:
        case_sensitive: Whether `original_pattern` is matched with regard to case.
        original_pattern: Pattern of the original URL, from which visitors are redirected.
        variation_pattern: Pattern of the URL to which visitors are redirected.
    """

    case_sensitive: bool | Unset = UNSET
    original_pattern: str | Unset = UNSET
    variation_pattern: str | Unset = UNSET
