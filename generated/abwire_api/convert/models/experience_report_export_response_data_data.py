from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExperienceReportExportResponseDataData(Model):
    """Experience report export response data data.

    Attributes:
        download_url: Address of the file.
        expire_at: When the address stops working, in UNIX seconds (UTC).
    """

    download_url: str | Unset = UNSET
    expire_at: float | Unset = UNSET
    _secrets = frozenset(("download_url",))
