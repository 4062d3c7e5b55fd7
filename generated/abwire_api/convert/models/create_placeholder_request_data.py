from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreatePlaceholderRequestData(Model):
    """The placeholder to create.

    Attributes:
        placeholder: Name of the placeholder. (at most 128 characters)
        default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
        created_at: When the placeholder was created, in UNIX seconds (UTC).
    """

    placeholder: str
    id: int = UNSET
    default_value: str | Unset = UNSET
    created_at: int | Unset = UNSET
