from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ObservationImageData(Model):
    """A picture that shows what was observed.

    Attributes:
        url: Address of the picture. (at most 500 characters)
        name: At most 250 characters.
    """

    url: str | Unset = UNSET
    name: str | Unset = UNSET
