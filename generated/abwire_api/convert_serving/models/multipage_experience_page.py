from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MultipageExperiencePage(Model):
    """One page of a multipage experience.

    Attributes:
        id: Id of the page, one or two lower-case letters or digits. (at least 1 characters, at most 2 characters,
            matching ^[0-9a-z]{1,2}$)
        name: Display name. (at most 200 characters)
        url: URL of the page. (at most 2048 characters)
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
