from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectCustomDomain(Model):
    """The customer's own domain that serves the tracking script; null if there is none.

    Attributes:
        domain: Host name. (at most 150 characters, matching ^.+\\..+)
        version: Version of the custom domain's configuration.
    """

    domain: str | Unset = UNSET
    version: str | Unset = UNSET
