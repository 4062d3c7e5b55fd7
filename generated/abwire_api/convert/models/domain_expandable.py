from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .domain import Domain

    DomainExpandable: TypeAlias = int | Domain
    """A domain's id, or the domain itself where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    DomainExpandable = Union("DomainExpandable", _ref, ("Domain",))
