from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectDomain(Model):
    """A domain that the project runs on.

    Attributes:
        tld: The domain itself, without subdomain; false if it is not known.
        hosts: Host names of the domain; the vendor does not define the form.
    """

    tld: str | bool | Unset = UNSET
    hosts: Any | Unset = UNSET
