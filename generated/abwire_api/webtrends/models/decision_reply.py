from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .decision_body import DecisionBody
    from .decision_params import DecisionParams
    from .operation_code import OperationCode


class DecisionReply(Model):
    """The outcome for one test

    Attributes:
        op_status: State of the operation. It is `success` also when there is no decision; the message in the body
            tells.
        guid: `NULL`, as text, when there is no decision
        log: Steps of the evaluation, one per line, when the request had `debug`
    """

    op_status: str
    body: DecisionBody | Unset = UNSET
    guid: str | Unset = UNSET
    opcode: OperationCode | str | Unset = UNSET
    params: DecisionParams | Unset = UNSET
    log: str | Unset = UNSET

    _wire = {"op_status": "opstatus"}
    _codecs = {"body": _ref("DecisionBody"), "opcode": _ref("OperationCode"), "params": _ref("DecisionParams")}
