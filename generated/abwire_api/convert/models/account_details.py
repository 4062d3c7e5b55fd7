from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .main_account_details import MainAccountDetails
    from .sub_account_details import SubAccountDetails

    AccountDetails: TypeAlias = MainAccountDetails | SubAccountDetails | Unknown
    """Details of a main account or of a sub-account, by `accountType`."""
else:
    from abwire_runtime.data.unions import Union

    AccountDetails = Union(
        "AccountDetails",
        _ref,
        ("MainAccountDetails", "SubAccountDetails"),
        discriminator="accountType",
        mapping={"main": "MainAccountDetails", "sub": "SubAccountDetails"},
    )
