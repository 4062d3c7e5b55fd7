"""The operations of ``ai_content`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

GENERATE_TEXT: Endpoint[models.GenerateTextVariantsResponseData] = Endpoint(
    OPERATIONS["generateTextVariants"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "parameters": "o",
            "content": "s",
            "open_ai_key": "s",
            "context_content": "s",
            "previous_responses": "a",
            "principle_class": "s",
            "principle": "s",
        },
        wire_names={"open_ai_key": "openAI_Key", "previous_responses": "previousResponses"},
        required=("content", "parameters"),
        secrets=("openAI_Key",),
    ),
    reply=ResponseSpec("json", _ref("GenerateTextVariantsResponseData")),
    schemes=("cookieAuthentication",),
)

GENERATE_CODE: Endpoint[models.GenerateCodeVariantResponseData] = Endpoint(
    OPERATIONS["generateCodeVariant"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"content": "s", "stream": "b"}, required=("content",)),
    reply=ResponseSpec("json", _ref("GenerateCodeVariantResponseData")),
    stream="stream",
)
