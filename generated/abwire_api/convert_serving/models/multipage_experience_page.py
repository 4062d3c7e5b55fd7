from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


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
