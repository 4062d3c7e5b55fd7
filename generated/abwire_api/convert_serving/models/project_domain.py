from __future__ import annotations

from typing import Any

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectDomain(Model):
    """A domain that a project runs on

    Attributes:
        hosts: Host names of the domain; the form is open
        tld: The domain without a host before it
    """

    hosts: Any | Unset = UNSET
    tld: str | Unset = UNSET
