from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MultipageExperiencePage(Model):
    """One page that a multipage experience changes.

    Attributes:
        id: One or two characters of `0-9a-z`. Send back the id read before; for a new page make up a two-character one
            that is unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
        name: At most 200 characters.
        url: Address of the page, 2,048 characters at most.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
