from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_account_response import OAuthScopeAccountResponse
    from .oauth_scope_mode import OAuthScopeMode


class OAuthScopeResponse(Model):
    """The access that an OAuth authorization covers."""

    mode: OAuthScopeMode | str
    accounts: list[OAuthScopeAccountResponse] | Unset = UNSET
    _codecs = {"mode": _ref("OAuthScopeMode"), "accounts": Array(_ref("OAuthScopeAccountResponse"))}
