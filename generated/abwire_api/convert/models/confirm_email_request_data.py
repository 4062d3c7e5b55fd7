from __future__ import annotations

from abwire_runtime.data.model import Model


class ConfirmEmailRequestData(Model):
    """Completes a change of the user's email address.

    Attributes:
        code: Security code that was sent to the new address.
    """

    code: str
    _secrets = frozenset(("code",))
