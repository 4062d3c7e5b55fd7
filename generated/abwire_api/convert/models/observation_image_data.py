from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ObservationImageData(Model):
    """A picture that shows what was observed.

    Attributes:
        url: Address of the picture. (at most 500 characters)
        name: At most 250 characters.
    """

    url: str | Unset = UNSET
    name: str | Unset = UNSET
