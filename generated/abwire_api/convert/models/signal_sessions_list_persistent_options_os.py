from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionsListPersistentOptionsOs(Model):
    """Signal sessions list persistent options os.

    Attributes:
        is_: Operating systems that sessions must have used.
        is_not: Operating systems that sessions must not have used.
    """

    is_: list[str] | Unset = UNSET
    is_not: list[str] | Unset = UNSET

    _wire = {"is_": "is", "is_not": "isNot"}
