from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import UUID
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_response import OAuthScopeResponse


class OAuthInitiateAuthorizationResponseData(Model):
    """An OAuth authorization request that waits for the user's approval.

    Attributes:
        request_id: Id of the authorization request, needed to approve it.
        client_name: Name of the client to show to the user.
        callback_url: Address registered for the client, to which the user is sent back.
        state: The state that the client sent.
    """

    request_id: uuid.UUID | str
    client_id: str
    client_name: str
    scope: OAuthScopeResponse
    callback_url: str
    status: str = "pending"
    state: str | Unset = UNSET
    _codecs = {"request_id": UUID, "scope": _ref("OAuthScopeResponse")}
