from __future__ import annotations

from abwire_runtime.data.model import Model


class UserCustomization(Model):
    """A variable that users define to customise Convert's app.

    Attributes:
        key: At most 20 characters.
    """

    key: str
    value: str | float | bool | None
