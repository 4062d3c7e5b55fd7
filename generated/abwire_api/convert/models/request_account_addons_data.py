from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_addons_types import AccountAddonsTypes


class RequestAccountAddonsData(Model):
    """An add-on to order for the account or for one of its collaborators.

    Attributes:
        collaborator_email: Address of the collaborator, if the add-on is for one. (at most 100 characters)
        collaborator_name: Name of the collaborator, if the add-on is for one. (at most 200 characters)
    """

    addon: AccountAddonsTypes | str
    collaborator_email: str | Unset = UNSET
    collaborator_name: str | Unset = UNSET
    _codecs = {"addon": _ref("AccountAddonsTypes")}
