from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DefaultRedirectData(Model):
    """URLs of the redirect.

    Attributes:
        case_sensitive: Whether `original_pattern` is matched with regard to case.
        original_pattern: Pattern of the original URL, from which visitors are redirected.
        variation_pattern: Pattern of the URL to which visitors are redirected.
    """

    case_sensitive: bool | Unset = UNSET
    original_pattern: str | Unset = UNSET
    variation_pattern: str | Unset = UNSET
