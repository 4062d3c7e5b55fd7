from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_reply import DecisionReply

    DecisionReplies: TypeAlias = DecisionReply | list[DecisionReply]
    """One reply by itself, or an array of replies when there are several"""
else:
    from abwire_runtime.data.unions import Union

    DecisionReplies = Union("DecisionReplies", _ref, ("DecisionReply",), others=(Array(_ref("DecisionReply")),))
