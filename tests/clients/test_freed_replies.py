"""Replies are freed with their last reference, so that programs that make many calls need no garbage collector."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from abwire.testing import Sandbox
from support.calling import FORMS, method_of, settled, use_client
from support.clients import arguments


@pytest.mark.parametrize("form", FORMS)
def test_a_reply_is_freed_without_the_garbage_collector(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        reply = await settled(method_of(client, "goals.list_detailed")())
        content = reply.http_response.read() if form == "sync" else await reply.http_response.aread()
        assert content == reply.content  # a reply that is kept can still be read
        freed = weakref.ref(reply.http_response)
        gc.disable()
        try:
            del reply
            assert freed() is None
        finally:
            gc.enable()

    use_client("convert", form, use, **arguments(sandbox, "convert"))
