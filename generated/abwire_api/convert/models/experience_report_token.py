from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceReportToken(Model):
    """Token that opens an experience's reports for reading.

    Attributes:
        token: The token, sent in the `report_token` header in place of credentials.
        expiration: When the token lapses, in UNIX seconds.
    """

    id: int | Unset = UNSET
    token: str | Unset = UNSET
    expiration: int | Unset = UNSET
    _secrets = frozenset(("token",))
