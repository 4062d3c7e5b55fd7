from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_token_request_data_token_action import ExperienceReportTokenRequestDataTokenAction


class ExperienceReportTokenRequestData(Model):
    """What to do about the token that opens an experience's reports.

    Attributes:
        token_action: `regenerate` makes a new token and `delete` removes the existing one. Omitted, the existing token
            is returned, or a new one if there is none or it has lapsed.
        token_expiration: Life of the token in hours, 1 to 48; 24 unless sent.
    """

    token_action: ExperienceReportTokenRequestDataTokenAction | str | Unset = UNSET
    token_expiration: int | Unset = UNSET
    _codecs = {"token_action": _ref("ExperienceReportTokenRequestDataTokenAction")}
