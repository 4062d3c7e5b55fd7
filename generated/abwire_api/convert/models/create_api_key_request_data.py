from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names_no_owner import AccessRoleNamesNoOwner
    from .api_key_auth_types import ApiKeyAuthTypes


class CreateApiKeyRequestData(Model):
    """API key to create.

    Attributes:
        name: Label to recognize the key by. (at most 100 characters)
        auth_type: How the key will authenticate; by request signing unless sent. ('requestSigning' unless given)
        projects: Ids of the projects that the key opens; without any it opens all projects of the account.
        key_id: Id that the server gives the key at creation; it is the application id in signed requests.
        key_secret: Secret that the server gives the key. Only the reply to its creation shows it whole, every later one
            masks it.
    """

    name: str
    auth_type: ApiKeyAuthTypes | str | Unset = UNSET
    projects: list[float] | None | Unset = UNSET
    key_id: str | Unset = UNSET
    key_secret: str | Unset = UNSET
    role: AccessRoleNamesNoOwner | str | Unset = UNSET
    _codecs = {"auth_type": _ref("ApiKeyAuthTypes"), "role": _ref("AccessRoleNamesNoOwner")}
    _secrets = frozenset(("key_secret",))
