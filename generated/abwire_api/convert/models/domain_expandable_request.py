from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .domain_to_create import DomainToCreate

    DomainExpandableRequest: TypeAlias = int | DomainToCreate
    """The id of a domain to keep, or a domain to create."""
else:
    from abwire_runtime.data.unions import Union

    DomainExpandableRequest = Union("DomainExpandableRequest", _ref, ("DomainToCreate",))
