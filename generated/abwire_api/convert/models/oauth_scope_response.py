from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_account_response import OAuthScopeAccountResponse
    from .oauth_scope_mode import OAuthScopeMode


class OAuthScopeResponse(Model):
    """The access that an OAuth authorization covers."""

    mode: OAuthScopeMode | str
    accounts: list[OAuthScopeAccountResponse] | Unset = UNSET
    _codecs = {"mode": _ref("OAuthScopeMode"), "accounts": Array(_ref("OAuthScopeAccountResponse"))}
