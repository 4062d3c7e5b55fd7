from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceChangeDefaultRedirectDataAddData(Model):
    """Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it, other
    calls only when `include` names it.

    Attributes:
        original_pattern: Pattern of the original URL, from which visitors are redirected.
        variation_pattern: Pattern of the URL to which visitors are redirected.
        case_sensitive: Whether `original_pattern` is matched with regard to case.
    """

    original_pattern: str
    variation_pattern: str
    case_sensitive: bool | Unset = UNSET
