from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectDomain(Model):
    """A domain that a project runs on

    Attributes:
        hosts: Host names of the domain; the form is open
        tld: The domain without a host before it
    """

    hosts: Any | Unset = UNSET
    tld: str | Unset = UNSET
