from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_login_providers import UserLoginProviders


class UserDataProfileData(Model):
    """Who the user is.

    Attributes:
        intercom_user_jwt: Signed token that identifies the user to Intercom.
        reditus_user_jwt: Signed token that identifies the user to Reditus.
        canny_user_jwt: Signed token that identifies the user to Canny.
        can_sudo: Whether the user may operate in sudo mode.
        only_collaborator: True if the user collaborates in accounts but owns none.
    """

    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    login_provider: UserLoginProviders | str | Unset = UNSET
    user_id: str | Unset = UNSET
    intercom_user_jwt: str | Unset = UNSET
    reditus_user_jwt: str | Unset = UNSET
    canny_user_jwt: str | Unset = UNSET
    can_sudo: bool | Unset = UNSET
    only_collaborator: bool | Unset = UNSET
    persona: str | Unset = UNSET
    tech_person: bool | Unset = UNSET

    _wire = {
        "first_name": "firstName",
        "last_name": "lastName",
        "can_sudo": "canSudo",
        "only_collaborator": "onlyCollaborator",
        "tech_person": "techPerson",
    }
    _codecs = {"login_provider": _ref("UserLoginProviders")}
    _secrets = frozenset(("intercom_user_jwt", "reditus_user_jwt", "canny_user_jwt"))
