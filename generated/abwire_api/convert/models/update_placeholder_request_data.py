from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UpdatePlaceholderRequestData(Model):
    """The fields of a placeholder to change.

    Attributes:
        default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
        placeholder: Name of the placeholder. (at most 128 characters)
    """

    default_value: str | Unset = UNSET
    placeholder: str | Unset = UNSET
