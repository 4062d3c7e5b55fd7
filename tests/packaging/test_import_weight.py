"""What the import of a client loads beyond httpx: what defines the client, and nothing that only calls need."""

from __future__ import annotations

import json
import sys

import pytest

from support.checkout import ROOT
from support.programs import run

# What defines the clients of any API. Calls, values, models, replies and errors of calls are loaded with the first one.
RUNTIME = {
    "abwire",
    "abwire_api",
    "abwire_runtime",
    "abwire_runtime._forks",
    "abwire_runtime._lazy",
    "abwire_runtime._public",
    "abwire_runtime._tracebacks",
    "abwire_runtime.calls",
    "abwire_runtime.calls.resource",
    "abwire_runtime.client",
    "abwire_runtime.client.base",
    "abwire_runtime.client.client",
    "abwire_runtime.client.errors",
    "abwire_runtime.client.options",
    "abwire_runtime.client.retries",
    "abwire_runtime.data",
    "abwire_runtime.data.unset",
}
PROGRAM = """
import json, sys
import httpx
before = set(sys.modules)
from abwire import {name}
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def loaded_by(name: str) -> set[str]:
    done = run(sys.executable, "-c", PROGRAM.format(name=name), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


ASYNCHRONOUS = {
    "abwire.convert.async_client",
    "abwire_api.convert.async_client",
    "abwire_runtime.calls.async_resource",
    "abwire_runtime.client.async_client",
}


@pytest.mark.parametrize(("name", "more"), [("Convert", set()), ("AsyncConvert", ASYNCHRONOUS)])
def test_the_import_of_a_client_loads_only_what_defines_it(name: str, more: set[str]) -> None:
    own = {"abwire.convert", "abwire.convert.client", "abwire_api.convert", "abwire_api.convert.client"}
    assert loaded_by(name) - RUNTIME - own - more == set()
