"""The plan of a package: everything that the templates write, as plain data. Templates only lay it out."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.lowering.operations import Operation
from codegen.source.loader import JSON


@dataclass(frozen=True)
class Imports:
    """The imports of a generated module.

    Attributes:
        modules: What is imported as a module: ``import datetime``.
        names: The names that are imported from each module: ``from typing import Any``.
        for_checkers: The same for names that only annotations use; they are imported under ``TYPE_CHECKING``.
    """

    modules: list[str]
    names: dict[str, list[str]]
    for_checkers: dict[str, list[str]]


@dataclass(frozen=True)
class Field:
    """A field of a model, or an argument of a method.

    Attributes:
        name: Its name in Python.
        wire_name: Its name in JSON or in the request.
        annotation: Its type.
        default: The expression of its default, None if it is required.
        doc: What it is, in one paragraph.
        json_types: The JSON types that it may have, in the notation of the run time.
        limits: The limits that the document sets, in words.
        secret: Whether its value must never be shown.
    """

    name: str
    wire_name: str
    annotation: str
    default: str | None
    doc: str
    json_types: str = "*"
    limits: tuple[str, ...] = ()
    secret: bool = False


@dataclass(frozen=True)
class ModelPlan:
    """A model's module."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    codecs: dict[str, str]
    wire_names: dict[str, str]
    secrets: list[str]
    extra: str | None
    imports: Imports


@dataclass(frozen=True)
class EnumPlan:
    """An enum's module.

    Attributes:
        name: The enum.
        like: The alias for what is accepted where a value of the enum is expected.
        accepted: What that alias stands for: the listed values, the enum, and any other value of their type.
    """

    name: str
    like: str
    accepted: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str | int, str]]
    answers: list[str]


@dataclass(frozen=True)
class UnionPlan:
    """A union's module."""

    name: str
    module: str
    doc: str
    annotation: str
    variants: list[str]
    others: list[str]
    discriminator: str | None
    mapping: dict[str, str]
    imports: Imports


@dataclass(frozen=True)
class UnlistedPlan:
    """What type checkers see of an ``Unknown``: a class for all unions with one discriminator, or for a nested union.

    Attributes:
        name: The class.
        base: Its base class.
        doc: What it stands for.
        fields: The discriminators of the unions that decode it: the field's name in Python, and its type.
    """

    name: str
    base: str
    doc: str
    fields: dict[str, str]


@dataclass(frozen=True)
class Call:
    """The arguments of a constructor call, as values."""

    positional: list[JSON]
    keywords: dict[str, JSON]


@dataclass(frozen=True)
class BodyVariant:
    """One variant of a body that is a union.

    Attributes:
        name: The name of its model; empty if it has none.
        tags: The values of discriminators that select it, by argument; empty if the union has no discriminator.
        fields: The arguments for its properties.
    """

    name: str
    tags: dict[str, list[str | int]]
    fields: list[Field]


@dataclass(frozen=True)
class PagingPlan:
    """The list that an operation returns.

    Attributes:
        call: The arguments of ``Pagination``.
        item: The annotation of an item.
        iterate: The method that iterates over all items; None if the list has one page.
        count: The method that counts them; None if replies have no total.
        set_by_iterate: The arguments that ``iterate`` sets itself.
        set_by_count: Those that ``count`` sets itself, or does not need.
    """

    call: Call
    item: str
    iterate: str | None
    count: str | None
    set_by_iterate: list[str]
    set_by_count: list[str]


@dataclass(frozen=True)
class EndpointPlan:
    """An operation: the expressions that describe it as data, and what its methods are made from.

    ``properties`` are the arguments for a body's properties, those of all variants if it is a union; ``variants`` tells
    which of them each variant has, with its own types.
    """

    operation: Operation
    constant: str
    result: str
    resource_result: str
    item: str | None
    positional: list[Field]
    keywords: list[Field]
    properties: list[Field] | None
    variants: list[BodyVariant]
    parameters: list[Call]
    body_annotation: str | None
    body_required: bool
    body: Call | None
    response: str
    responses: dict[str, str]
    paging: PagingPlan | None
    limit_name: str
    stream: str | None
    returns: str
    body_doc: str
    doc: str


@dataclass(frozen=True)
class Doc:
    """A docstring: a paragraph, then sections such as ``Args`` with an entry for each line."""

    text: str
    sections: tuple[tuple[str, list[str]], ...] = ()


@dataclass(frozen=True)
class Argument:
    """An argument of a method; one without a default is required, and one that is secret must never be shown."""

    name: str
    annotation: str
    default: str | None = None
    doc: str = ""
    secret: bool = False


@dataclass(frozen=True)
class Signature:
    """The arguments of a method after ``self``.

    Attributes:
        positional: Those that may be passed by position.
        keywords: Those that are passed by name, in the order in which they are written.
        collects: Whether all others are collected in ``**arguments``. Otherwise there is ``**_extra``, for what the
            document does not know; no name of a document begins with an underscore.
    """

    positional: list[Argument]
    keywords: list[Argument]
    collects: bool = False


@dataclass(frozen=True)
class MethodPlan:
    """A method of a resource group. It passes its arguments, packed into one mapping, to a function.

    Attributes:
        name: Its name.
        coroutine: Whether it is an ``async def``; then it awaits the function.
        signature: The arguments of its implementation.
        overloads: The signatures that type checkers see instead of that one.
        returns: What it returns.
        doc: Its docstring.
        function: The function that it calls.
        before: The function's arguments before the mapping.
        after: Those after it.
        packed: The arguments that make up the mapping, None if it is ``arguments`` itself.
        popped: The argument that is taken out of ``arguments`` under the name ``limit``.
        deprecated: What to use instead; empty if it is not deprecated.
    """

    name: str
    coroutine: bool
    signature: Signature
    overloads: list[Signature]
    returns: str
    doc: Doc
    function: str
    before: list[str]
    after: list[str]
    packed: list[str] | None
    popped: str | None = None
    deprecated: str = ""

    @property
    def has_secrets(self) -> bool:
        """Whether a secret is a local variable of its implementation, which the traceback of an error would show."""
        return any(argument.secret for argument in [*self.signature.positional, *self.signature.keywords])


@dataclass(frozen=True)
class ResourcePlan:
    """The class of a resource group, for synchronous or for asynchronous clients."""

    name: str
    base: str
    doc: str
    methods: list[MethodPlan]


@dataclass(frozen=True)
class GroupPlan:
    """A resource group: a module with its operations as data, and one with its classes."""

    name: str
    doc: str
    endpoints: list[EndpointPlan]
    sync: ResourcePlan
    asynchronous: ResourcePlan
    api_imports: Imports
    resource_imports: Imports


@dataclass(frozen=True)
class ClientPlan:
    """The clients of a package.

    Attributes:
        prefix: How the environment variables of its settings begin.
        arguments: The arguments of the constructor, without the options that all clients have.
        doc: The constructor's docstring.
        settings: The settings, each with the argument that holds it.
        base_url: The setting that holds the base URL.
        schemes: The security schemes, each as an expression.
        setting_names: The settings of each security scheme.
        usual: What most operations require: alternatives, each of them the schemes that are needed together.
        server_names: The names of the servers, if one of them can be chosen.
        server_setting: The argument that chooses one.
        choices: The accepted values of settings that are variables of servers.
        defaults: The values of such settings without a value of the user's.
        needed: The settings without which the servers have no URL.
        is_relative: Whether the usual server has no host.
        uses_auth: Whether an argument has a type of ``auths``.
        uses_models: Whether an argument has a type of ``models``.
    """

    prefix: str
    arguments: list[Argument]
    doc: Doc
    settings: dict[str, str]
    base_url: str
    schemes: dict[str, str]
    setting_names: dict[str, tuple[str, ...]]
    usual: tuple[tuple[str, ...], ...]
    server_names: tuple[str, ...]
    server_setting: str
    choices: dict[str, tuple[str, ...]]
    defaults: dict[str, str]
    needed: list[str]
    is_relative: bool
    uses_auth: bool
    uses_models: bool

    @property
    def has_credentials(self) -> bool:
        """Whether operations require credentials."""
        return bool(self.schemes)


@dataclass
class Plan:
    """A package."""

    api: str
    title: str
    version: str
    servers: list[str]
    pace: tuple[int, float] | None = None
    models: list[ModelPlan] = field(default_factory=list)
    enums: list[EnumPlan] = field(default_factory=list)
    unions: list[UnionPlan] = field(default_factory=list)
    unlisted: list[UnlistedPlan] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    groups: dict[str, GroupPlan] = field(default_factory=dict)
    client: ClientPlan | None = None
    client_parameters: list[str] = field(default_factory=list)

    @property
    def modules(self) -> dict[str, str]:
        """Every class of ``models`` with its module, in alphabetical order."""
        plans: list[ModelPlan | EnumPlan | UnionPlan] = [*self.models, *self.enums, *self.unions]
        found = {plan.name: plan.module for plan in plans}
        return dict(sorted(found.items()))

    @property
    def endpoints(self) -> list[EndpointPlan]:
        """All operations."""
        return [endpoint for group in self.groups.values() for endpoint in group.endpoints]

    def emptied(self) -> Plan:
        """The same package with nothing in it, which one that is new or removed is compared with."""
        return Plan(self.api, self.title, self.version, self.servers, self.pace)
