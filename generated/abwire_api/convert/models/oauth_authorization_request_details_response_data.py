from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import UUID
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_authorization_request_details_response_data_status import (
        OAuthAuthorizationRequestDetailsResponseDataStatus,
    )
    from .oauth_scope_response import OAuthScopeResponse


class OAuthAuthorizationRequestDetailsResponseData(Model):
    """The state of an OAuth authorization request and the access that it asks for.

    Attributes:
        request_id: Id of the authorization request.
        status: `pending` until the user approves, `approved` after that, and `exchanged` once the code was traded for a
            token.
        callback_url: Address registered for the client, to which the user is sent back.
        client_name: Name of the client to show to the user.
    """

    request_id: uuid.UUID | str
    client_id: str
    status: OAuthAuthorizationRequestDetailsResponseDataStatus | str
    scope: OAuthScopeResponse
    callback_url: str
    client_name: str | Unset = UNSET
    _codecs = {
        "request_id": UUID,
        "status": _ref("OAuthAuthorizationRequestDetailsResponseDataStatus"),
        "scope": _ref("OAuthScopeResponse"),
    }
