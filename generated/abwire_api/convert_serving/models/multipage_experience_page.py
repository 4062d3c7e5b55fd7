from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MultipageExperiencePage(Model):
    """One page of an experience over several pages

    Attributes:
        id: Id, as text
        name: Name, for people
        url: Address of the page
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
