from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .dns_record_types import DNSRecordTypes


class CustomDomainOwnershipVerificationItem(Model):
    """A DNS record to create as proof of owning a custom domain.

    Attributes:
        name: Host name of the record.
        value: Content of the record.
    """

    name: str | Unset = UNSET
    type: DNSRecordTypes | str | Unset = UNSET
    value: str | Unset = UNSET
    _codecs = {"type": _ref("DNSRecordTypes")}
