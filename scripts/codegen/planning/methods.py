"""The classes of a resource group: which methods an operation has, with their signatures, docstrings and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from codegen.lowering import identifiers
from codegen.lowering.method_names import paging_names
from codegen.planning import docs
from codegen.planning.package_plan import Argument, EndpointPlan, Field, MethodPlan, PagingPlan, ResourcePlan, Signature

_FILE = [
    Argument(
        "to", "FileTarget", doc="A path, where the file is then complete or absent, or a binary file open for writing."
    ),
    Argument(
        "progress",
        "Progress | None",
        "None",
        "Called with the number of bytes received so far and the total, None if the server does not say.",
    ),
]


def resource(group: str, doc: str, endpoints: list[EndpointPlan], *, asynchronous: bool) -> ResourcePlan:
    """The class of a resource group.

    Args:
        group: The group's name.
        doc: What it is about.
        endpoints: Its operations.
        asynchronous: Whether the class is for asynchronous clients.
    """
    prefix = "Async" if asynchronous else ""
    methods = [method for endpoint in endpoints for method in _with_deprecated(endpoint, asynchronous)]
    return ResourcePlan(f"{prefix}{identifiers.group_class(group)}", f"{prefix}Resource", doc, methods)


def expressions_of(plan: ResourcePlan) -> Iterator[str]:
    """Every expression in a class, to find out what has to be imported."""
    yield plan.base
    for method in plan.methods:
        yield from (method.returns, method.function)
        if method.overloads:
            yield "overload"
        if method.has_secrets:
            yield "forgets_arguments"
        if method.deprecated:
            yield "deprecated"
        for signature in [method.signature, *method.overloads]:
            yield "Any" if signature.collects else "Unpack[Extra]"
            for argument in [*signature.positional, *signature.keywords]:
                yield argument.annotation
                if argument.default is not None:
                    yield argument.default


def _with_deprecated(endpoint: EndpointPlan, asynchronous: bool) -> list[MethodPlan]:
    """The methods of an operation, and the same under the names that it had before."""
    operation = endpoint.operation
    methods = list(_Methods(endpoint, asynchronous).all())
    if operation.deprecated:
        methods = [
            _deprecated(method, f"deprecated by the vendor: {operation.group}.{operation.name}") for method in methods
        ]
    for name in operation.former_names:
        former = replace(operation, name=name)
        iterate, count = paging_names(former)
        paging = endpoint.paging and replace(endpoint.paging, iterate=iterate, count=count)
        old = _Methods(replace(endpoint, operation=former, paging=paging), asynchronous).all()
        methods += list(map(partial(_former, operation.group), old, methods))
    return methods


def _former(group: str, method: MethodPlan, current: MethodPlan) -> MethodPlan:
    """A method under a name that it had before."""
    return _deprecated(method, f"deprecated: {group}.{method.name} is {group}.{current.name} now")


def _deprecated(method: MethodPlan, message: str) -> MethodPlan:
    """A method that is deprecated, which its docstring says first."""
    text = f"{message[0].upper()}{message[1:]}. {method.doc.text}"
    return replace(method, deprecated=message, doc=replace(method.doc, text=text))


class _Methods:
    """Makes the methods of one operation in one class."""

    def __init__(self, endpoint: EndpointPlan, asynchronous: bool) -> None:
        self._endpoint = endpoint
        self._asynchronous = asynchronous
        self._paging = "paging.async_" if asynchronous else "paging."
        self._class_prefix = "Async" if asynchronous else ""
        # An argument that the method sets by itself, such as the one that requests an event stream, is not offered.
        self._streamed = [endpoint.stream] if endpoint.stream else []

    def all(self) -> Iterator[MethodPlan]:
        """The methods, in the order in which they are written."""
        endpoint, name = self._endpoint, self._endpoint.operation.name
        result = endpoint.resource_result
        if endpoint.paging:
            yield from self._paged(endpoint.paging)
        else:
            yield self._call(name, "_call", result, docs.call_text(endpoint), endpoint.returns)
        yield self._call(
            f"{name}_detailed",
            "_call_detailed",
            f"Response[{result}]",
            f"Call :meth:`{name}`, and return the whole reply.",
            f"The reply, with its status and headers. `parsed` is what `{name}` returns.",
        )
        if endpoint.stream:
            yield self._call(
                f"{name}_stream",
                "_call_events",
                f"{self._class_prefix}EventStream",
                f"Call :meth:`{name}`, and return the reply as a stream of events.",
                "The events, as they arrive. Close the stream, or use it in a `with` block.",
            )
        if endpoint.operation.download:
            yield self._method(
                f"{name}_to_file",
                "int",
                f"Call :meth:`{name}`, and write the file as it arrives, without holding it in memory.",
                "The file's size in bytes.",
                raises=["OSError: The file can't be written."],
                function="self._client._call_to_file",
                first=_FILE,
                after=["to", "progress"],
            )

    def _paged(self, paging: PagingPlan) -> Iterator[MethodPlan]:
        endpoint, prefix, client, item = self._endpoint, self._class_prefix, ["self._client"], paging.item
        name = endpoint.operation.name
        limit = Argument(
            endpoint.limit_name, "int | None", "None", "The greatest number of items to return; all by default."
        )
        yield self._method(
            name,
            f"paging.{prefix}Page[{item}]",
            docs.call_text(endpoint),
            f"A page of the list: a sequence of `{item}`."
            if paging.iterate
            else f"The list, as its only page: a sequence of `{item}`.",
            function=f"{self._paging}page",
            before=client,
        )
        if paging.iterate:
            yield self._method(
                paging.iterate,
                f"{prefix}Iterator[{item}]",
                f"Iterate over the items of :meth:`{name}` on all pages. A page is requested when its first item is needed. "
                "If items are deleted or added meanwhile, the others change pages, so that some are skipped or come twice. "
                "To change or delete items, make a ``list`` of them first.",
                f"The items, each a `{item}`. The exceptions below are raised during the iteration.",
                function=f"{self._paging}iterate",
                before=client,
                without=paging.set_by_iterate,
                last=[limit],
                coroutine=False,
            )
        if paging.count:
            yield self._method(
                paging.count,
                "int",
                f"Count the items of :meth:`{name}` on all pages, without fetching them.",
                "The number of items.",
                function=f"{self._paging}count",
                before=client,
                without=paging.set_by_count,
            )

    def _call(self, name: str, function: str, returns: str, text: str, returned: str) -> MethodPlan:
        return self._method(name, returns, text, returned, function=f"self._client.{function}", without=self._streamed)

    def _method(
        self,
        name: str,
        returns: str,
        text: str,
        returned: str,
        *,
        raises: list[str] | None = None,
        function: str,
        before: list[str] | None = None,
        after: list[str] | None = None,
        without: list[str] | None = None,
        first: list[Argument] | None = None,
        last: list[Argument] | None = None,
        coroutine: bool | None = None,
    ) -> MethodPlan:
        """A method.

        Args:
            name: Its name.
            returns: What it returns.
            text: What it does.
            returned: What it returns, in words.
            raises: What else it raises than other methods.
            function: The function that it calls.
            before: The function's arguments before the operation.
            after: Its arguments after the mapping.
            without: The arguments of the operation that the method does not have.
            first: Keyword arguments of its own, before the operation's.
            last: One after them, which limits how many items are returned.
            coroutine: Whether it is an ``async def``; by default, if the class is asynchronous.
        """
        endpoint, first, last = self._endpoint, first or [], last or []
        positional = [_argument(field) for field in endpoint.positional]
        keywords = [field for field in endpoint.keywords if field.name not in (without or [])]
        constant = f"api.{endpoint.constant}"
        overloads: list[Signature] = []
        packed: list[str] | None = None
        popped: str | None = None
        after = after or []
        if endpoint.properties is not None:
            bodies = [variant.fields for variant in endpoint.variants] or [endpoint.properties]
            for fields in bodies:
                properties = [field for field in fields if field.name not in (without or [])]
                overloads.append(Signature(positional, [*first, *_required_first(properties, keywords), *last]))
            overloads.append(Signature(positional, [*first, self._body(), *_required_first(keywords), *last]))
            signature = Signature(positional, first, collects=True)
            if last:
                popped, after = last[0].name, [*after, "limit"]
        else:
            arguments = _required_first(keywords)
            packed = [*(field.name for field in [*endpoint.positional, *keywords])]
            if endpoint.body is not None:
                required = [argument for argument in arguments if argument.default is None]
                optional = [argument for argument in arguments if argument.default is not None]
                body = [self._body()]
                arguments = [*body, *required, *optional] if endpoint.body_required else [*required, *body, *optional]
                packed.append("body")
            signature = Signature(positional, [*first, *arguments, *last])
            after = [*after, *(argument.name for argument in last)]
        return MethodPlan(
            name=name,
            coroutine=self._asynchronous if coroutine is None else coroutine,
            signature=signature,
            overloads=overloads,
            returns=returns,
            doc=docs.method_doc(text, self._entries(signature, overloads), returned, raises or ()),
            function=function,
            before=[*(before or []), constant],
            after=after,
            packed=packed,
            popped=popped,
        )

    def _body(self) -> Argument:
        """The argument for a whole body."""
        endpoint = self._endpoint
        assert endpoint.body is not None, "only calls with a body have this argument"
        assert endpoint.body_annotation is not None, "every body has a type"
        annotation, default = endpoint.body_annotation, None
        if not endpoint.body_required and endpoint.properties is None:
            annotation, default = f"{annotation} | Unset", "UNSET"
        return Argument("body", annotation, default, docs.whole_body(endpoint), "secrets" in endpoint.body.keywords)

    def _entries(self, signature: Signature, overloads: list[Signature]) -> list[str]:
        """The docstring's entries of all arguments. Those that only some overloads have follow the others."""
        needs = {field.name: docs.need_of(field, self._endpoint.variants) for field in self._endpoint.properties or ()}
        found: dict[str, str] = {}
        for each in overloads or [signature]:
            for argument in [*each.positional, *each.keywords]:
                required = argument.default is None and not (overloads and argument.name == "body")
                need = needs.get(argument.name, "Required. " if required else "")
                found.setdefault(argument.name, f"{argument.name}: {need}{argument.doc}")
        return list(found.values())


def _argument(field: Field) -> Argument:
    return Argument(field.name, field.annotation, field.default, field.doc, field.secret)


def _required_first(*groups: list[Field]) -> list[Argument]:
    """The arguments of several groups: first all that are required, then all others."""
    required = [_argument(field) for group in groups for field in group if field.default is None]
    return required + [_argument(field) for group in groups for field in group if field.default is not None]
