from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses_expand_fields import AccountUserAccessesExpandFields


class AccountUserAccessesExpandParams(Model):
    """Chooses the references of accesses to return as full objects.

    Attributes:
        expand: References to return as full objects; any not named here comes back as an id.
    """

    expand: list[AccountUserAccessesExpandFields | str] | Unset = UNSET
    _codecs = {"expand": Array(_ref("AccountUserAccessesExpandFields"))}
