from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .o_auth_scope_account_response import OAuthScopeAccountResponse
    from .o_auth_scope_mode import OAuthScopeMode


class OAuthScopeResponse(Model):
    """The access that an OAuth authorization covers."""

    mode: OAuthScopeMode | str
    accounts: list[OAuthScopeAccountResponse] | Unset = UNSET
    __codecs__ = {"mode": ref("OAuthScopeMode"), "accounts": Array(ref("OAuthScopeAccountResponse"))}
