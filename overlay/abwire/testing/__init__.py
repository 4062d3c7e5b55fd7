"""Test code that uses abwire: the APIs without their vendors.

``FakeApi`` answers in process: no socket, no thread, no further package. pytest finds it as fixtures: ``abwire_convert``,
``abwire_vwo`` and so on. It checks requests by the spec, keeps what is created, and replies what a test sets::

    with FakeApi("convert") as api:
        api.reply("experiences.list", [{"id": 7, "name": "Headline", "status": "active"}])
        report = my_code()
    assert api.requests.last.operation == "experiences.list"

``Sandbox`` is the same as a server on loopback, for programs in any language, with faults of the connection. It needs the
extra ``abwire[testing]``, and ``python -m abwire.testing serve`` runs it by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime._lazy import no_other_names

if TYPE_CHECKING:
    from abwire.testing.engine.faults import Faults as Faults
    from abwire.testing.engine.operation_names import UnknownOperationError as UnknownOperationError
    from abwire.testing.engine.records import Credentials as Credentials
    from abwire.testing.engine.records import RecordedRequest as RecordedRequest
    from abwire.testing.engine.state import WebtrendsProject as WebtrendsProject
    from abwire.testing.in_process.fake import FakeApi as FakeApi
    from abwire.testing.in_process.interception import NotFakedError as NotFakedError
    from abwire.testing.in_process.set_replies import ReplyMismatchError as ReplyMismatchError
    from abwire.testing.server.sandbox import Sandbox as Sandbox
    from abwire.testing.vendors.convert_data import ShopData as ShopData

__all__ = [
    "Credentials",
    "FakeApi",
    "Faults",
    "NotFakedError",
    "RecordedRequest",
    "ReplyMismatchError",
    "Sandbox",
    "ShopData",
    "UnknownOperationError",
    "WebtrendsProject",
]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

    def __getattr__(name: str) -> object:
        if name == "Sandbox":  # it needs an extra
            try:
                from abwire.testing.server import sandbox
            except ModuleNotFoundError as error:
                raise ImportError(f"Sandbox needs {error.name}: pip install 'abwire[testing]'") from error

            return globals().setdefault(name, sandbox.Sandbox)
        if name not in __all__:
            return no_other_names(__name__, __all__)(name)
        from abwire.testing.engine import faults, operation_names, records, state
        from abwire.testing.in_process import fake, interception, set_replies
        from abwire.testing.vendors import convert_data

        globals().update(
            Credentials=records.Credentials,
            FakeApi=fake.FakeApi,
            Faults=faults.Faults,
            NotFakedError=interception.NotFakedError,
            RecordedRequest=records.RecordedRequest,
            ReplyMismatchError=set_replies.ReplyMismatchError,
            ShopData=convert_data.ShopData,
            UnknownOperationError=operation_names.UnknownOperationError,
            WebtrendsProject=state.WebtrendsProject,
        )
        return globals()[name]
