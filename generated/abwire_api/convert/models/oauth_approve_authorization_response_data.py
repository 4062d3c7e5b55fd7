from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_authorized_account_ref import OAuthAuthorizedAccountRef
    from .oauth_scope_summary import OAuthScopeSummary


class OAuthApproveAuthorizationResponseData(Model):
    """Where to send the user after approval, and what was approved.

    Attributes:
        callback_url: Address of the client to which the user is to be sent.
        accounts_linked: Accounts that the client can now reach.
    """

    callback_url: str
    accounts_linked: list[OAuthAuthorizedAccountRef]
    scope_summary: OAuthScopeSummary
    _codecs = {"accounts_linked": Array(_ref("OAuthAuthorizedAccountRef")), "scope_summary": _ref("OAuthScopeSummary")}
