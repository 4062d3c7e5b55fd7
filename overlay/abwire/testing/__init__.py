"""Test code that uses abwire: the five APIs without their vendors.

``Sandbox`` is a server on loopback for programs in any language. It checks and records each request, keeps what is
created, and fails on demand. It needs the extra ``abwire[testing]``.

::

    with Sandbox() as sandbox:
        client = Convert(**sandbox.arguments("convert"))
        client.goals.create(name="Signed up", type="code_trigger")
        assert sandbox.requests[-1].accepted
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime._lazy import no_other_names

if TYPE_CHECKING:
    from abwire.testing.engine.faults import Faults as Faults
    from abwire.testing.engine.records import Credentials as Credentials
    from abwire.testing.engine.records import RecordedRequest as RecordedRequest
    from abwire.testing.engine.state import WebtrendsProject as WebtrendsProject
    from abwire.testing.server.sandbox import Sandbox as Sandbox

__all__ = ["Credentials", "Faults", "RecordedRequest", "Sandbox", "WebtrendsProject"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

    def __getattr__(name: str) -> object:
        if name == "Sandbox":  # it needs an extra
            from abwire.testing.server import sandbox

            return globals().setdefault(name, sandbox.Sandbox)
        if name in __all__:
            from abwire.testing.engine import faults, records, state

            globals().update(
                Credentials=records.Credentials,
                Faults=faults.Faults,
                RecordedRequest=records.RecordedRequest,
                WebtrendsProject=state.WebtrendsProject,
            )
            return globals()[name]
        return no_other_names(__name__, __all__)(name)
