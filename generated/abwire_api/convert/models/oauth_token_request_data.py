from __future__ import annotations

from abwire_runtime.data.model import Model


class OAuthTokenRequestData(Model):
    """Trades an authorization code for a session token.

    Attributes:
        code: Authorization code from the approved request. (at least 1 characters)
        client_id: Id of the OAuth client that began the authorization.
        code_verifier: PKCE code verifier whose hash was sent as the challenge. (at least 43 characters, at most 128
            characters, matching ^[A-Za-z0-9\\-._~]+$)
        grant_type: 'authorization_code' unless given.
    """

    code: str
    client_id: str
    code_verifier: str
    grant_type: str = "authorization_code"
    _secrets = frozenset(("code", "code_verifier"))
