"""Every hand-written method of every client, with all arguments and with the required ones: the sandbox accepts it.

``scripts/regenerate`` runs these tests with a new document, before it replaces anything.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from abwire.testing import Sandbox
from support.calling import method_of, settled, use_client
from support.clients import APIS, arguments
from support.vendor_methods import arguments_for, vendor_methods

CALLS = [
    pytest.param(api, name, form, id=f"{api}-{name}-{form}")
    for api in APIS
    for form in ("sync", "async")
    for name in vendor_methods(api, form)
]


@pytest.mark.parametrize(("api", "name", "form"), CALLS)
def test_a_vendor_method_sends_what_the_document_describes(
    sandbox: Sandbox, api: str, name: str, form: str, tmp_path: Path
) -> None:
    method = vendor_methods(api, form)[name]
    for everything in (False, True):
        sandbox.reset()
        given = arguments_for(sandbox, api, name, method, everything, tmp_path)
        before = len(sandbox.requests)
        # A client that is not strict sends batches that are encoded by hand, and not from the models.
        failed: Exception | None = None
        try:
            call(sandbox, api, name, form, everything, given)
        except Exception as error:
            failed = error
        sent = list(sandbox.requests)[before:]
        for request in sent:
            if request.violation:  # which says more than the error that it led to
                raise AssertionError(f"{request.operation_id} is called wrongly: {request.violation}") from failed
        if failed is not None:
            raise failed
        assert sent, "nothing was sent"


def call(sandbox: Sandbox, api: str, name: str, form: str, strict: bool, given: dict[str, Any]) -> None:
    """Call a method, and consume what it iterates over. No part of a batch or an export may fail."""

    async def use(client: Any) -> None:
        result = method_of(client, name)(**given)
        if isinstance(result, AsyncIterator):
            found = [each async for each in result]
        elif isinstance(result, Iterator):
            found = list(result)
        else:
            found = list(getattr(await settled(result), "failures", ()))
            assert found == []

    use_client(api, form, use, **arguments(sandbox, api, strict=strict))
