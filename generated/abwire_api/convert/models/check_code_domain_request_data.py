from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CheckCodeDomainRequestData(Model):
    """The page to check for the tracking code.

    Attributes:
        url: URL of the page; one that is not under the domain in the path is an error. (at most 255 characters)
    """

    url: str | Unset = UNSET
