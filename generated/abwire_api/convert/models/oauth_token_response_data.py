from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_response import OAuthScopeResponse


class OAuthTokenResponseData(Model):
    """A bearer session token got through OAuth.

    Attributes:
        access_token: Token to send in the `Authorization` header after `Bearer`.
        expires_at: When the token runs out, in UNIX seconds (UTC).
    """

    access_token: str
    expires_at: int
    scope: OAuthScopeResponse
    token_type: str = "Bearer"
    _codecs = {"scope": _ref("OAuthScopeResponse")}
    _secrets = frozenset(("access_token",))
