from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .oauth_client_data import OAuthClientData


class OAuthClientsListResponseData(Model):
    """The registered OAuth clients."""

    data: list[OAuthClientData]
    _codecs = {"data": Array(_ref("OAuthClientData"))}
