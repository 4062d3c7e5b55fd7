from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DomainToCreate(Model):
    """A website to add to a project.

    Attributes:
        url: Homepage of the website, with `http://` or `https://`. (at most 150 characters, matching ^(http|https)://)
        code_installed: Whether a check has ever found the tracking code installed. (False unless given)
    """

    url: str
    id: int = UNSET
    code_installed: bool | Unset = UNSET
