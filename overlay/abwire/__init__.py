"""Typed clients for the HTTP APIs of Convert, VWO, Webtrends Optimize and Optimizely.

The clients are ``Convert``, ``ConvertServing``, ``VWO``, ``Webtrends`` and ``Optimizely``, and for asyncio or trio the
same names with ``Async`` before them. Names are imported when they are first used: ``from abwire import Convert`` loads
neither models nor operations.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime import __version__ as __version__
from abwire_runtime._lazy import no_other_names

if TYPE_CHECKING:
    from abwire_runtime.batches.checkpoints import Checkpoint as Checkpoint
    from abwire_runtime.batches.result import BatchFailure as BatchFailure
    from abwire_runtime.batches.result import BatchProgress as BatchProgress
    from abwire_runtime.batches.result import BatchResult as BatchResult
    from abwire_runtime.calls.downloads import FileTarget as FileTarget
    from abwire_runtime.calls.downloads import Progress as Progress
    from abwire_runtime.calls.files import File as File
    from abwire_runtime.calls.files import FileInput as FileInput
    from abwire_runtime.calls.paging import AsyncPage as AsyncPage
    from abwire_runtime.calls.paging import Page as Page
    from abwire_runtime.calls.response import Response as Response
    from abwire_runtime.calls.sse import AsyncEventStream as AsyncEventStream
    from abwire_runtime.calls.sse import EventStream as EventStream
    from abwire_runtime.calls.sse import ServerSentEvent as ServerSentEvent
    from abwire_runtime.client.common_options import CommonOptions as CommonOptions
    from abwire_runtime.client.config import ClientConfig as ClientConfig
    from abwire_runtime.client.pacing import Pace as Pace
    from abwire_runtime.data.model import Model as Model
    from abwire_runtime.data.rows import to_dicts as to_dicts
    from abwire_runtime.data.rows import to_rows as to_rows
    from abwire_runtime.data.unions import Unknown as Unknown
    from abwire_runtime.data.unset import UNSET as UNSET
    from abwire_runtime.data.unset import Unset as Unset

    from .convert import AsyncConvert as AsyncConvert
    from .convert import Convert as Convert
    from .convert_serving import AsyncConvertServing as AsyncConvertServing
    from .convert_serving import ConvertServing as ConvertServing
    from .errors import AbwireError as AbwireError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import DecodeError as DecodeError
    from .errors import EventsDiscardedError as EventsDiscardedError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import NotFoundError as NotFoundError
    from .errors import PayloadTooLargeError as PayloadTooLargeError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebtrendsError as WebtrendsError
    from .optimizely import AsyncOptimizely as AsyncOptimizely
    from .optimizely import Optimizely as Optimizely
    from .retries import Budget as Budget
    from .retries import Retries as Retries
    from .vwo import VWO as VWO
    from .vwo import AsyncVWO as AsyncVWO
    from .webtrends import AsyncWebtrends as AsyncWebtrends
    from .webtrends import Webtrends as Webtrends

_NAMES_BY_MODULE = {
    "abwire_runtime.batches.checkpoints": "Checkpoint",
    "abwire_runtime.batches.result": "BatchFailure BatchProgress BatchResult",
    "abwire_runtime.calls.downloads": "FileTarget Progress",
    "abwire_runtime.calls.files": "File FileInput",
    "abwire_runtime.calls.paging": "AsyncPage Page",
    "abwire_runtime.calls.response": "Response",
    "abwire_runtime.calls.sse": "AsyncEventStream EventStream ServerSentEvent",
    "abwire_runtime.client.common_options": "CommonOptions",
    "abwire_runtime.client.config": "ClientConfig",
    "abwire_runtime.client.pacing": "Pace",
    "abwire_runtime.data.model": "Model",
    "abwire_runtime.data.rows": "to_dicts to_rows",
    "abwire_runtime.data.unions": "Unknown",
    "abwire_runtime.data.unset": "UNSET Unset",
    ".convert": "AsyncConvert Convert",
    ".convert_serving": "AsyncConvertServing ConvertServing",
    ".errors": (
        "APIConnectionError APIStatusError APITimeoutError AbwireError AuthenticationError BadRequestError"
        " ConfigurationError ConflictError DeadlineExceededError DecodeError EventsDiscardedError InternalServerError InvalidRequestError NotFoundError"
        " PayloadTooLargeError PermissionDeniedError RateLimitError UnprocessableEntityError WebtrendsError"
    ),
    ".optimizely": "AsyncOptimizely Optimizely",
    ".retries": "Budget Retries",
    ".vwo": "AsyncVWO VWO",
    ".webtrends": "AsyncWebtrends Webtrends",
}
_SUBMODULES = ("auth", "convert", "convert_serving", "errors", "optimizely", "retries", "vwo", "webtrends")
_MODULES = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names.split()}


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

    def __getattr__(name: str) -> object:
        if name == "__all__":
            return __dir__()
        if name in _SUBMODULES:  # whether or not something has imported it before
            return import_module(f".{name}", __name__)
        module = _MODULES.get(name)
        if module is None:
            return no_other_names(__name__, __dir__())(name)
        value: object = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*_MODULES, "__version__"})
