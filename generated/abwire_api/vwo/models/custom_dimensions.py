from __future__ import annotations

from abwire_runtime.data.model import Model


class CustomDimensions(Model):
    """Custom dimensions.

    Attributes:
        dimensions: Value by key; a key and a value have at most 255 characters each
    """

    dimensions: dict[str, str]

    _wire = {"dimensions": "u"}
