"""A server on loopback that speaks the five APIs, checks what it is sent, remembers it, and misbehaves on demand.

::

    with Sandbox() as sandbox:
        httpx.get(f"{sandbox.base_url('vwo')}/server-side/settings", params={...})
        assert sandbox.requests[-1].accepted
"""

from sandbox.faults import Faults, Kind
from sandbox.odd import HOWS, How
from sandbox.records import Credentials, RecordedRequest
from sandbox.registry import REGISTRY
from sandbox.sample import sample
from sandbox.server import Sandbox
from sandbox.specs import Api, Operation, api
from sandbox.state import State, WebtrendsProject

__all__ = [
    "HOWS",
    "REGISTRY",
    "Api",
    "Credentials",
    "Faults",
    "How",
    "Kind",
    "Operation",
    "RecordedRequest",
    "Sandbox",
    "State",
    "WebtrendsProject",
    "api",
    "sample",
]
