"""The plan of a package: everything that the templates write, decided here, so that they hold no logic."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.lowering.operations import Operation
from codegen.source.loader import JSON


@dataclass(frozen=True)
class Field:
    """A field of a model, or a keyword argument."""

    name: str
    wire: str
    annotation: str
    default: str | None
    doc: str
    kinds: str = "*"
    limits: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelPlan:
    """A model's module."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    codecs: dict[str, str]
    wire: dict[str, str]
    secrets: list[str]
    extra: str | None
    names: list[str]

    @property
    def annotations(self) -> str:
        """All annotations in one text, to see what has to be imported."""
        return " ".join(item.annotation for item in self.fields)


@dataclass(frozen=True)
class EnumPlan:
    """An enum's module."""

    name: str
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
    names: list[str]


@dataclass(frozen=True)
class EndpointPlan:
    """An operation: its data for ``api`` and its methods for ``resources``."""

    operation: Operation
    constant: str
    result: str
    resource_result: str
    item: str | None
    positional: list[Field]
    keywords: list[Field]
    properties: list[Field] | None
    body_annotation: str | None
    body_required: bool
    body: dict[str, JSON] | None
    reply: str
    replies: dict[str, str]
    pagination: dict[str, str]
    paging: tuple[str, str]
    page_arguments: list[str]
    limit_name: str
    stream: str | None
    doc: str


@dataclass
class Plan:
    """A package."""

    api: str
    title: str
    version: str
    servers: list[str]
    models: list[ModelPlan] = field(default_factory=list)
    enums: list[EnumPlan] = field(default_factory=list)
    unions: list[UnionPlan] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[EndpointPlan]] = field(default_factory=dict)
    group_docs: dict[str, str] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, str]:
        """Every name of ``models`` with its module."""
        plans: list[ModelPlan | EnumPlan | UnionPlan] = [*self.models, *self.enums, *self.unions]
        found = {plan.name: plan.module for plan in plans}
        return dict(sorted(found.items()))
