"""How users import the hand-written clients."""

from __future__ import annotations

from typing import NamedTuple


class Vendor(NamedTuple):
    """A hand-written client.

    Attributes:
        client: Its class in ``abwire``.
        variable: The variable that examples have it in.
        settings: The settings that examples pass.
    """

    client: str
    variable: str
    settings: str


VENDORS = {
    "convert": Vendor("Convert", "convert", 'application_id="...", secret="...", account_id=10012, project_id=10034'),
    "convert_serving": Vendor("ConvertServing", "serving", 'sdk_key="10012/10034", account_id=10012, project_id=10034'),
    "optimizely": Vendor("Optimizely", "optimizely", 'account_id="8471", project_id="21046"'),
    "vwo": Vendor("VWO", "vwo", 'account_id=60781, sdk_key="..."'),
    "webtrends": Vendor("Webtrends", "webtrends", 'domain_id=5530, key_token="..."'),
}
"""The hand-written clients, by the name of their API."""
