from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseProjectEnvironmentsValue(Model):
    """Base project environments value.

    Attributes:
        label: Name to show for the environment.
        is_default: True for the environment that holds where none is named.
        js: JavaScript that belongs to this environment; null for none.
    """

    label: str
    is_default: bool
    js: str | None | Unset = UNSET
