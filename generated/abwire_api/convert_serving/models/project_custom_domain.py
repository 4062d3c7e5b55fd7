from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectCustomDomain(Model):
    """A domain of the customer's own

    Attributes:
        domain: Host name
        version: Version of the custom domain's set-up
    """

    domain: str | Unset = UNSET
    version: str | Unset = UNSET
