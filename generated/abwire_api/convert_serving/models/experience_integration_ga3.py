from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA3(Model):
    """Google Analytics 3

    Attributes:
        provider: The other system
        type: Version of Google Analytics
        custom_dimension: Custom dimension that holds the variation
        enabled: Whether it is switched on
        property_ua: Id of the Google Analytics property, null where none is set
    """

    provider: IntegrationProvider | str
    type: str | Unset = UNSET
    custom_dimension: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    property_ua: str | None | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
    _codecs = {"provider": _ref("IntegrationProvider")}
