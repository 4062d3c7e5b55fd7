from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_customization_capability import AccountCustomizationCapability
    from .account_customization_limit_entry import AccountCustomizationLimitEntry


class AccountCustomizations(Model):
    """Limits and capabilities of one account that differ from those of its billing plan.

    Attributes:
        expiration: When the customizations lapse as a whole, in UNIX seconds; null if no end is set.
        limits: Limits by name.
    """

    expiration: int | None | Unset = UNSET
    limits: dict[str, AccountCustomizationLimitEntry] | Unset = UNSET
    capabilities: list[AccountCustomizationCapability] | Unset = UNSET
    _codecs = {
        "limits": Map(_ref("AccountCustomizationLimitEntry")),
        "capabilities": Array(_ref("AccountCustomizationCapability")),
    }
