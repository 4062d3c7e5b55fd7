"""From a patched document to the plan of its package."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.lowering.canonical_refs import one_style
from codegen.lowering.extension_check import check_extensions
from codegen.lowering.operations import Operation, Operations
from codegen.lowering.schemas import Schemas
from codegen.planning.package_plan import Plan
from codegen.planning.planner import Planner
from codegen.source.loader import JSON
from codegen.source.openapi_check import Fault


@dataclass(frozen=True)
class Lowered:
    """A lowered document and the plan of its package.

    Attributes:
        schemas: Its schemas.
        operations: Its operations.
        plan: The plan.
        faults: What looks like a mistake in the document and does no harm.
    """

    schemas: Schemas
    operations: list[Operation]
    plan: Plan
    faults: list[Fault]


def lower(api: str, document: dict[str, JSON]) -> Lowered:
    """Lower a document and plan its package.

    Args:
        api: The package's name.
        document: The patched document.

    Raises:
        SpecError: The document can't be turned into a client.
    """
    name = f"specs/{api}.yaml"
    faults = check_extensions(document, name)
    document = one_style(document, name)
    schemas = Schemas(document, name)
    schemas.lower_all()
    lowering = Operations(document, schemas, name)
    operations = lowering.lower_all()
    plan = Planner(api, document, schemas, operations, lowering.security, lowering.servers).plan()
    return Lowered(schemas, operations, plan, [*faults, *lowering.security.faults])
