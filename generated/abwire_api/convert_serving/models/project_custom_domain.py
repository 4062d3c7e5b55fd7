from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectCustomDomain(Model):
    """The customer's own domain that serves the tracking script; null if there is none.

    Attributes:
        domain: Host name. (at most 150 characters, matching ^.+\\..+)
        version: Version of the custom domain's configuration.
    """

    domain: str | Unset = UNSET
    version: str | Unset = UNSET
