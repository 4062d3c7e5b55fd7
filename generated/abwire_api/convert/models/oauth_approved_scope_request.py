from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_account import OAuthScopeAccount
    from .oauth_scope_mode import OAuthScopeMode


class OAuthApprovedScopeRequest(Model):
    """The access that the user grants, account by account."""

    mode: OAuthScopeMode | str
    accounts: list[OAuthScopeAccount]
    _codecs = {"mode": _ref("OAuthScopeMode"), "accounts": Array(_ref("OAuthScopeAccount"))}
