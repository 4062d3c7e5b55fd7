from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectCustomDomain(Model):
    """A domain of the customer's own

    Attributes:
        domain: Host name
        version: Version of the custom domain's set-up
    """

    domain: str | Unset = UNSET
    version: str | Unset = UNSET
