from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .main_account import MainAccount
    from .sub_account import SubAccount

    Account: TypeAlias = MainAccount | SubAccount | Unknown
    """A tenant of Convert: the entity that users belong to and that holds the projects; main account or sub-account by
    `accountType`.
    """
else:
    from abwire_runtime.data.unions import Union

    Account = Union(
        "Account",
        _ref,
        ("MainAccount", "SubAccount"),
        discriminator="accountType",
        mapping={"main": "MainAccount", "sub": "SubAccount"},
    )
