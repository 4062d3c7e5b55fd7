from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .extra import Extra
    from .knowledge_base import KnowledgeBase


class KnowledgeBasesListResponseData(Model):
    """One page of a project's knowledge base entries, with pagination details in `extra`."""

    data: list[KnowledgeBase] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("KnowledgeBase")), "extra": _ref("Extra")}
