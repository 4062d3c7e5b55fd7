from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_scope_mode import OAuthScopeMode


class OAuthScopeSummary(Model):
    """Counts of what an approved OAuth scope covers.

    Attributes:
        accounts_count: Number of accounts covered. (0 or more)
        project_limited_accounts_count: Number of accounts in which only chosen projects are covered. (0 or more)
        projects_count: Number of projects named. (0 or more)
    """

    mode: OAuthScopeMode | str
    accounts_count: int
    project_limited_accounts_count: int
    projects_count: int
    _codecs = {"mode": _ref("OAuthScopeMode")}
