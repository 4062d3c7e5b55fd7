from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array, OneOf
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .flag_variable import FlagVariable
    from .variation import Variation


class FeatureFlag(Model):
    """A feature flag, apart from the campaigns that use it

    Attributes:
        id: Flag id
        key: The flag's key
        status: State of the flag, for instance `RUNNING`
        percent_traffic: Share of the visitors that take part, in percent
        campaign_ids: Ids of the campaigns that use the flag
        variables: The flag's variables, or an empty object when there are none
        variations: The variations, or an empty object when there are none
    """

    id: int | str
    key: str
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    percent_traffic: float | Unset = UNSET
    campaign_ids: list[int | str] | Unset = UNSET
    variables: list[FlagVariable] | EmptyObject | Unset = UNSET
    variations: list[Variation] | EmptyObject | Unset = UNSET

    _wire = {"percent_traffic": "percentTraffic", "campaign_ids": "campaignIds"}
    _codecs = {
        "variables": OneOf(Array(_ref("FlagVariable")), _ref("EmptyObject")),
        "variations": OneOf(Array(_ref("Variation")), _ref("EmptyObject")),
    }
