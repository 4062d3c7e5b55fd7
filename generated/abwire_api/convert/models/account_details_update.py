from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .main_account_details_update import MainAccountDetailsUpdate
    from .sub_account_details_update import SubAccountDetailsUpdate

    AccountDetailsUpdate: TypeAlias = MainAccountDetailsUpdate | SubAccountDetailsUpdate | Unknown
    """New details of a main account or of a sub-account, by `accountType`."""
else:
    from abwire_runtime.data.unions import Union

    AccountDetailsUpdate = Union(
        "AccountDetailsUpdate",
        _ref,
        ("MainAccountDetailsUpdate", "SubAccountDetailsUpdate"),
        discriminator="accountType",
        mapping={"main": "MainAccountDetailsUpdate", "sub": "SubAccountDetailsUpdate"},
    )
