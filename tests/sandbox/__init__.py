"""A server on loopback that implements the five APIs. It checks and records each request, and fails on demand.

::

    with Sandbox() as sandbox:
        httpx.get(f"{sandbox.base_url('vwo')}/server-side/settings", params={...})
        assert sandbox.requests[-1].accepted
"""

from sandbox.apis import ENTRIES
from sandbox.faults import Faults, Kind
from sandbox.records import Credentials, RecordedRequest
from sandbox.reply_mutations import MUTATIONS, Mutation
from sandbox.sample import sample
from sandbox.server import Sandbox
from sandbox.specs import Api, Operation, api
from sandbox.state import State, WebtrendsProject

__all__ = [
    "ENTRIES",
    "MUTATIONS",
    "Api",
    "Credentials",
    "Faults",
    "Kind",
    "Mutation",
    "Operation",
    "RecordedRequest",
    "Sandbox",
    "State",
    "WebtrendsProject",
    "api",
    "sample",
]
