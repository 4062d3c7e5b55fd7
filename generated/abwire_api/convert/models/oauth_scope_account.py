from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_project import OAuthScopeProject


class OAuthScopeAccount(Model):
    """An account within an OAuth scope that is asked for.

    Attributes:
        account_id: 1 or more.
        projects: Projects of the account to which access is limited.
    """

    account_id: int
    projects: list[OAuthScopeProject] | Unset = UNSET
    _codecs = {"projects": Array(_ref("OAuthScopeProject"))}
