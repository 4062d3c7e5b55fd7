"""From a patched document to the plan of its package."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.lowering.canonical_refs import one_style
from codegen.lowering.operations import Operation, Operations
from codegen.lowering.schemas import Schemas
from codegen.planning.package_plan import Plan
from codegen.planning.planner import Planner
from codegen.source.loader import JSON


@dataclass(frozen=True)
class Lowered:
    """A lowered document and the plan of its package."""

    schemas: Schemas
    operations: list[Operation]
    planner: Planner
    plan: Plan


def lower(api: str, document: dict[str, JSON]) -> Lowered:
    """Lower a document and plan its package.

    Args:
        api: The package's name.
        document: The patched document.

    Raises:
        SpecError: It can't be turned into a client.
    """
    name = f"specs/{api}.yaml"
    document = one_style(document, name)
    schemas = Schemas(document, name)
    schemas.lower_all()
    operations = Operations(document, schemas, name).lower_all()
    planner = Planner(api, document, schemas, operations)
    return Lowered(schemas, operations, planner, planner.plan())
