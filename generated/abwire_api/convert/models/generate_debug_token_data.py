from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GenerateDebugTokenData(Model):
    """A token that lets the serving API return drafts and paused experiences too; it holds for 24 hours.

    Attributes:
        value: The token, to be sent to the serving API as `convert-debug-token`.
        ttl: How long the token stays valid.
    """

    value: str | Unset = UNSET
    ttl: int | Unset = UNSET
    _secrets = frozenset(("value",))
