from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectDomain(Model):
    """A domain that the project runs on.

    Attributes:
        tld: The domain itself, without subdomain; false if it is not known.
        hosts: Host names of the domain; the vendor does not define the form.
    """

    tld: str | bool | Unset = UNSET
    hosts: Any | Unset = UNSET
