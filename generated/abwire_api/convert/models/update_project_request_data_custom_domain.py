from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .custom_domain_ownership_verification_item import CustomDomainOwnershipVerificationItem
    from .update_project_request_data_custom_domain_status import UpdateProjectRequestDataCustomDomainStatus


class UpdateProjectRequestDataCustomDomain(Model):
    """Domain of your own from which tracking scripts are loaded and to which tracking requests go in place of
    Convert's; null for none.

    Attributes:
        domain: At most 150 characters, matching ^.+\\..+.
        status: `pending` until the ownership is proven, then `active`.
        ownership_verification: DNS records to create as proof that the domain is yours.
    """

    domain: str
    status: UpdateProjectRequestDataCustomDomainStatus | str | Unset = UNSET
    ownership_verification: list[CustomDomainOwnershipVerificationItem] | None | Unset = UNSET
    version: str | Unset = UNSET
    _codecs = {
        "status": _ref("UpdateProjectRequestDataCustomDomainStatus"),
        "ownership_verification": Array(_ref("CustomDomainOwnershipVerificationItem")),
    }
