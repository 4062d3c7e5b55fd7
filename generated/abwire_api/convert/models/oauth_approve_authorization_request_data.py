from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import UUID
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_approved_scope_request import OAuthApprovedScopeRequest


class OAuthApproveAuthorizationRequestData(Model):
    """The user's approval of an OAuth authorization request.

    Attributes:
        request_id: Id of the authorization request to approve.
        state: The state value of the authorization request.
    """

    request_id: uuid.UUID | str
    state: str
    scope: OAuthApprovedScopeRequest
    _codecs = {"request_id": UUID, "scope": _ref("OAuthApprovedScopeRequest")}
