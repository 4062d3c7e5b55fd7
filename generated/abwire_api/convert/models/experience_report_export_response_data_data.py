from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceReportExportResponseDataData(Model):
    """Experience report export response data data.

    Attributes:
        download_url: Address of the file.
        expire_at: When the address stops working, in UNIX seconds (UTC).
    """

    download_url: str | Unset = UNSET
    expire_at: float | Unset = UNSET
    _secrets = frozenset(("download_url",))
