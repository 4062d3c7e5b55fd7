"""The interface between generated resource groups and the clients that carry out their calls."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from inspect import CO_VARKEYWORDS
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

import httpx

from .._lazy import LazyModule
from .._tracebacks import forgets_arguments

if TYPE_CHECKING:
    from . import downloads, sse, streaming
    from . import endpoint as endpoints
    from . import operation as operations
    from . import response as responses
else:  # annotations name what is in them, and importing them takes long
    downloads = LazyModule("abwire_runtime.calls.downloads")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    operations = LazyModule("abwire_runtime.calls.operation")
    responses = LazyModule("abwire_runtime.calls.response")
    sse = LazyModule("abwire_runtime.calls.sse")
    streaming = LazyModule("abwire_runtime.calls.streaming")

T = TypeVar("T")
ResourceT = TypeVar("ResourceT", covariant=True)  # so that a client may have a group with further methods


EXTRA = "_extra"
"""The parameter of every generated method that collects what the document does not know."""


class Caller:
    """What synchronous and asynchronous callers share."""

    @abstractmethod
    def _bad_reply(self, endpoint: endpoints.Endpoint[Any], response: httpx.Response, what: str) -> Exception:
        """Create the error for a successful reply that is not what the operation promises.

        Args:
            endpoint: The operation.
            response: The reply.
            what: What is wrong. It continues the words "the reply of goals.list()", as in ``has no count of items``.

        Returns:
            A DecodeError, to be raised.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    @abstractmethod
    def _next_url(self, link: object, response: httpx.Response) -> str:
        """Check the URL of the next page of a list, which is requested with the client's credentials.

        Args:
            link: What the reply has as the URL. It may be relative to that of the reply.
            response: The reply.

        Returns:
            The absolute URL.

        Raises:
            ValueError: It is not a URL, or leads to another host. The message continues a sentence about the URL.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    def _file_url(self, link: str, response: httpx.Response) -> str:
        """Check a URL from a reply that a file is downloaded from, without credentials.

        Args:
            link: The URL.
            response: The reply.

        Returns:
            The URL.

        Raises:
            ValueError: It is not an absolute http(s) URL, or a server may not lead there. The message continues a sentence
                about the URL.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    def _download_link(
        self, endpoint: endpoints.Endpoint[Any], download: operations.Download, reply: responses.Response[Any]
    ) -> str:
        link = download.link(reply.parsed)
        if link is None:
            raise self._bad_reply(endpoint, reply.http_response, f"has no link at {download.at}")
        try:
            return self._file_url(link, reply.http_response)
        except ValueError as error:
            raise self._bad_reply(endpoint, reply.http_response, f"has a link at {download.at} {error}") from error

    def _stream_arguments(self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any]) -> dict[str, Any]:
        """Add the argument that requests an event stream."""
        from .arguments import replace_arguments  # few programs need it

        assert endpoint.stream is not None, "the operation has no event stream"
        return replace_arguments(endpoint, arguments, {endpoint.stream: True})


class SyncCaller(Caller):
    """The interface of synchronous clients for generated methods."""

    @abstractmethod
    def _call_detailed(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> responses.Response[T]:
        """Call an operation.

        Args:
            endpoint: The operation.
            arguments: The arguments of the call by name.

        Returns:
            The reply with its decoded body.

        Raises:
            ConfigurationError: A credential or a client-wide setting is missing.
            TypeError: An argument is missing, unknown or of a type that the spec does not allow.
            ValueError: An argument has a value that can't be sent.
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
            DecodeError: The reply can't be decoded.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    @abstractmethod
    def _open_reply(
        self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any], accept: str
    ) -> streaming.StreamedResponse:
        """Call an operation without reading the body of its reply.

        Args:
            endpoint: The operation.
            arguments: The arguments of the call by name.
            accept: The ``Accept`` header.

        Returns:
            The reply, which the caller must close.

        Raises:
            ConfigurationError: A credential or a client-wide setting is missing.
            TypeError: An argument is missing, unknown or of a type that the spec does not allow.
            ValueError: An argument has a value that can't be sent.
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    @abstractmethod
    def _open_link(self, link: str, operation: str) -> streaming.StreamedResponse:
        """Request a link from a reply. Credentials are not sent, since the link may be on any host.

        Args:
            link: An absolute http(s) URL.
            operation: The operation whose reply held the link, for errors and the log.

        Returns:
            The reply, whose body is not read yet. The caller must close it.

        Raises:
            ConfigurationError: The link is not an absolute http(s) URL.
            APIStatusError: The reply is not successful.
            APIConnectionError: There was no reply.
        """
        raise NotImplementedError  # abstract: SyncClient and AsyncClient implement it

    def _call(self, endpoint: endpoints.Endpoint[T], arguments: dict[str, Any]) -> T:
        """Call an operation, and return the decoded body of its reply.

        Args:
            endpoint: The operation.
            arguments: The arguments of the call by name.

        Returns:
            The decoded body.

        Raises:
            AbwireError: The call failed; see :meth:`_call_detailed`.
            TypeError: An argument is missing, unknown or of a type that the spec does not allow.
            ValueError: An argument has a value that can't be sent.
        """
        return self._call_detailed(endpoint, arguments).parsed

    @forgets_arguments
    def _call_events(self, endpoint: endpoints.Endpoint[Any], arguments: dict[str, Any]) -> sse.EventStream:
        """Call an operation that can reply with an event stream.

        Args:
            endpoint: The operation.
            arguments: The arguments of the call by name.

        Returns:
            The events, as they arrive.

        Raises:
            AbwireError: The call failed, or the reply is not an event stream.
            TypeError: An argument is missing, unknown or of a type that the spec does not allow.
            ValueError: An argument has a value that can't be sent.
        """
        return self._open_reply(endpoint, self._stream_arguments(endpoint, arguments), "text/event-stream").events()

    @forgets_arguments
    def _call_to_file(
        self,
        endpoint: endpoints.Endpoint[Any],
        arguments: dict[str, Any],
        to: downloads.FileTarget,
        progress: downloads.Progress | None,
    ) -> int:
        """Call an operation whose reply holds a file, and write the file.

        Args:
            endpoint: The operation.
            arguments: The arguments of the call by name.
            to: The path, or a binary file open for writing.
            progress: Called after each piece with the bytes received and their total.

        Returns:
            The size of the file in bytes.

        Raises:
            AbwireError: The call failed, or the reply does not hold the complete file.
            OSError: The file can't be written.
            TypeError: An argument is missing, unknown or of a type that the spec does not allow.
            ValueError: An argument has a value that can't be sent.
        """
        download = endpoint.download
        assert download is not None, "the operation has no download"
        if download.source != "url":
            return self._open_reply(endpoint, arguments, "*/*").save(to, progress, download)
        link = self._download_link(endpoint, download, self._call_detailed(endpoint, arguments))
        return self._open_link(link, endpoint.operation.label).save(to, progress)


class ResourceBase:
    """What the base classes of resource groups share."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for function in vars(cls).values():
            if not isinstance(function, FunctionType) or not function.__code__.co_flags & CO_VARKEYWORDS:
                continue
            if EXTRA not in function.__code__.co_varnames:  # it may have overloads
                from .signatures import show_parameters  # needed once a group is used

                show_parameters(function, EXTRA)

    if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

        def __getattr__(self, name: str) -> object:
            from .._suggestions import missing_attribute  # needed only once somebody made a mistake

            raise missing_attribute(f"{type(self).__name__!r} object", name, dir(type(self)))


class Resource(ResourceBase):
    """The base class of the resource groups of synchronous clients.

    Args:
        client: The client that carries out the calls.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncCaller) -> None:
        self._client: SyncCaller = client  # pyright: ignore[reportIncompatibleVariableOverride] - it is never replaced

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _TargetDoc:
    """The docstring of a resource group's attribute: that of the group's class, which is imported for it."""

    def __init__(self, own: str | None) -> None:
        self._own = own

    def __get__(self, instance: Any, owner: type[Any]) -> str | None:
        return self._own if instance is None else instance.resolve().__doc__


class resource_group(Generic[ResourceT]):  # noqa: N801 - it is an attribute, like a property
    """An attribute of a client that holds a resource group. The group is imported and created on first access.

    Accessed on the class, the attribute is the class of the group. So ``unittest.mock.create_autospec`` knows the
    methods of all groups.

    Args:
        module: The module of the group's class, a :class:`~abwire_runtime._lazy.LazyModule` unless types are checked.
        name: The name of the class.
    """

    __slots__ = ("_attribute", "_class_name", "_module")

    def __init__(self, module: ModuleType, name: str) -> None:
        self._module = module
        self._class_name = name

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._attribute = name

    def resolve(self) -> type[ResourceT]:
        """Import the class of the group.

        Returns:
            The class.
        """
        found: type[ResourceT] = getattr(self._module, self._class_name)
        return found

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> type[ResourceT]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> ResourceT: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> ResourceT | type[ResourceT]:
        if instance is None:
            return self.resolve()
        create = cast("Callable[[object], ResourceT]", self.resolve())
        group = create(instance)
        vars(instance)[self._attribute] = group  # which is found first from now on
        return group


# In the class body, it would take the place of the docstring of the class.
resource_group.__doc__ = _TargetDoc(resource_group.__doc__)  # type: ignore[assignment]  # pyright: ignore
