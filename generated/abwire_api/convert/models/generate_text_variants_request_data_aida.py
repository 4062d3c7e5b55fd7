from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .aida_principles import AIDAPrinciples
    from .generate_text_variants_request_data_aida_parameters import GenerateTextVariantsRequestDataAIDAParameters


class GenerateTextVariantsRequestDataAIDA(Model):
    """Request for text variants after one step of the AIDA model.

    Attributes:
        parameters: Settings of the generation.
        content: The text to rewrite.
        open_ai_key: Key of the caller's own OpenAI account. With it the model is of the GPT-4 line and the context may
            be as large as the model takes.
        context_content: Background for the model that makes its variants fit better; without `openAI_Key` only the
            first 200 words are used.
        previous_responses: Variants that earlier calls returned, so that this call writes different ones.
    """

    parameters: GenerateTextVariantsRequestDataAIDAParameters
    content: str
    open_ai_key: str | Unset = UNSET
    context_content: str | Unset = UNSET
    previous_responses: list[str] | Unset = UNSET
    principle_class: str | Unset = UNSET
    principle: AIDAPrinciples | str | Unset = UNSET

    _wire = {"open_ai_key": "openAI_Key", "previous_responses": "previousResponses"}
    _codecs = {"parameters": _ref("GenerateTextVariantsRequestDataAIDAParameters"), "principle": _ref("AIDAPrinciples")}
    _secrets = frozenset(("open_ai_key",))
