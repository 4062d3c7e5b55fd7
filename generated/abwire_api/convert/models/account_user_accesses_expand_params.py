from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
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
