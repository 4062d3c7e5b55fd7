from __future__ import annotations

from abwire_runtime.data.model import Model


class LoginMoreData(Model):
    """What the next sign-in step has to send back.

    Attributes:
        session_token: Token to send with the next step.
    """

    session_token: str
    username: str

    _wire = {"session_token": "sessionToken"}
    _secrets = frozenset(("session_token",))
