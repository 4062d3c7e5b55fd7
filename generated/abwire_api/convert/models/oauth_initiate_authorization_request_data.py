from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_request import OAuthScopeRequest


class OAuthInitiateAuthorizationRequestData(Model):
    """Starts an OAuth authorization (authorization code with PKCE).

    Attributes:
        client_id: Id of the registered OAuth client.
        pkce_challenge: PKCE code challenge: the SHA-256 hash of the code verifier, base64url-encoded. (at least 43
            characters, at most 128 characters, matching ^[A-Za-z0-9\\-_]+$)
        pkce_challenge_method: How the challenge comes from the verifier; only `S256` is taken.
        state: Opaque value of the client's own, to recognise the answer by.
    """

    client_id: str
    pkce_challenge: str
    scope: OAuthScopeRequest
    pkce_challenge_method: str | Unset = UNSET
    state: str | Unset = UNSET
    _codecs = {"scope": _ref("OAuthScopeRequest")}
