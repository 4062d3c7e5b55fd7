from __future__ import annotations

from abwire_runtime.data.model import Model


class ObservationImage(Model):
    """A picture to attach to an observation; address and name are required.

    Attributes:
        url: Address of the picture. (at most 500 characters)
        name: At most 250 characters.
    """

    url: str
    name: str
