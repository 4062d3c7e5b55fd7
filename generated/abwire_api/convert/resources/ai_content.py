"""The resource group ``ai_content``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.calls.sse import AsyncEventStream, EventStream
from abwire_runtime.data.unset import UNSET, Unset

from ..api import ai_content as api

if TYPE_CHECKING:
    from .. import models


class AiContent(Resource):
    """Text and code written by a language model."""

    __slots__ = ()

    @overload
    def generate_text(
        self,
        *,
        parameters: models.GenerateTextVariantsRequestDataNoneParameters
        | models.GenerateTextVariantsRequestDataCialdiniParameters
        | models.GenerateTextVariantsRequestDataFoggParameters
        | models.GenerateTextVariantsRequestDataAIDAParameters
        | models.GenerateTextVariantsRequestDataPASParameters
        | models.GenerateTextVariantsRequestDataFABParameters,
        content: str,
        open_ai_key: str | Unset = UNSET,
        context_content: str | Unset = UNSET,
        previous_responses: Sequence[str] | Unset = UNSET,
        principle_class: str | Unset = UNSET,
        principle: models.CialdiniPrinciples
        | str
        | models.FoggBehaviorPrinciples
        | models.AIDAPrinciples
        | models.PASPrinciples
        | models.FABPrinciples
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.GenerateTextVariantsResponseData: ...
    @overload
    def generate_text(
        self, *, body: models.GenerateTextVariantsRequestData, account_id: int | Unset = UNSET
    ) -> models.GenerateTextVariantsResponseData: ...
    def generate_text(self, **arguments: Any) -> models.GenerateTextVariantsResponseData:
        """Generate variants of a text. Rewrites `content` into 1 to 5 variants, after a persuasion model such as
        Cialdini, Fogg, AIDA, PAS or FAB if one is chosen. Without an OpenAI key of your own, the context is cut to
        its first 200 words. Pass earlier results in `previousResponses` to get different ones. Takes the session of
        a cookie alone, neither a signature nor a secret key. ``generateTextVariants``: POST
        /accounts/{account_id}/ai/text.

        Args:
            parameters: Settings of the generation.
            content: The text to rewrite.
            open_ai_key: Key of the caller's own OpenAI account. With it the model is of the GPT-4 line and the context
                may be as large as the model takes.
            context_content: Background for the model that makes its variants fit better; without `openAI_Key` only the
                first 200 words are used.
            previous_responses: Variants that earlier calls returned, so that this call writes different ones.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.GENERATE_TEXT, arguments)

    @overload
    def generate_text_detailed(
        self,
        *,
        parameters: models.GenerateTextVariantsRequestDataNoneParameters
        | models.GenerateTextVariantsRequestDataCialdiniParameters
        | models.GenerateTextVariantsRequestDataFoggParameters
        | models.GenerateTextVariantsRequestDataAIDAParameters
        | models.GenerateTextVariantsRequestDataPASParameters
        | models.GenerateTextVariantsRequestDataFABParameters,
        content: str,
        open_ai_key: str | Unset = UNSET,
        context_content: str | Unset = UNSET,
        previous_responses: Sequence[str] | Unset = UNSET,
        principle_class: str | Unset = UNSET,
        principle: models.CialdiniPrinciples
        | str
        | models.FoggBehaviorPrinciples
        | models.AIDAPrinciples
        | models.PASPrinciples
        | models.FABPrinciples
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.GenerateTextVariantsResponseData]: ...
    @overload
    def generate_text_detailed(
        self, *, body: models.GenerateTextVariantsRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateTextVariantsResponseData]: ...
    def generate_text_detailed(self, **arguments: Any) -> Response[models.GenerateTextVariantsResponseData]:
        """Like :meth:`generate_text`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GENERATE_TEXT, arguments)

    @overload
    def generate_code(
        self, *, content: str, account_id: int | Unset = UNSET
    ) -> models.GenerateCodeVariantResponseData: ...
    @overload
    def generate_code(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> models.GenerateCodeVariantResponseData: ...
    def generate_code(self, **arguments: Any) -> models.GenerateCodeVariantResponseData:
        """Generate variation code from a prompt. With `stream` set to true the reply arrives as `text/event-stream`,
        otherwise as one JSON object. ``generateCodeVariant``: POST /accounts/{account_id}/ai/code.

        Args:
            content: What the code variant is generated from.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.GENERATE_CODE, arguments)

    @overload
    def generate_code_detailed(
        self, *, content: str, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateCodeVariantResponseData]: ...
    @overload
    def generate_code_detailed(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateCodeVariantResponseData]: ...
    def generate_code_detailed(self, **arguments: Any) -> Response[models.GenerateCodeVariantResponseData]:
        """Like :meth:`generate_code`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GENERATE_CODE, arguments)

    @overload
    def generate_code_stream(self, *, content: str, account_id: int | Unset = UNSET) -> EventStream: ...
    @overload
    def generate_code_stream(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> EventStream: ...
    def generate_code_stream(self, **arguments: Any) -> EventStream:
        """Like :meth:`generate_code`, with the reply as a stream of events as they arrive."""
        return self._client.call_events(api.GENERATE_CODE, arguments)


class AsyncAiContent(AsyncResource):
    """Text and code written by a language model."""

    __slots__ = ()

    @overload
    async def generate_text(
        self,
        *,
        parameters: models.GenerateTextVariantsRequestDataNoneParameters
        | models.GenerateTextVariantsRequestDataCialdiniParameters
        | models.GenerateTextVariantsRequestDataFoggParameters
        | models.GenerateTextVariantsRequestDataAIDAParameters
        | models.GenerateTextVariantsRequestDataPASParameters
        | models.GenerateTextVariantsRequestDataFABParameters,
        content: str,
        open_ai_key: str | Unset = UNSET,
        context_content: str | Unset = UNSET,
        previous_responses: Sequence[str] | Unset = UNSET,
        principle_class: str | Unset = UNSET,
        principle: models.CialdiniPrinciples
        | str
        | models.FoggBehaviorPrinciples
        | models.AIDAPrinciples
        | models.PASPrinciples
        | models.FABPrinciples
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.GenerateTextVariantsResponseData: ...
    @overload
    async def generate_text(
        self, *, body: models.GenerateTextVariantsRequestData, account_id: int | Unset = UNSET
    ) -> models.GenerateTextVariantsResponseData: ...
    async def generate_text(self, **arguments: Any) -> models.GenerateTextVariantsResponseData:
        """Generate variants of a text. Rewrites `content` into 1 to 5 variants, after a persuasion model such as
        Cialdini, Fogg, AIDA, PAS or FAB if one is chosen. Without an OpenAI key of your own, the context is cut to
        its first 200 words. Pass earlier results in `previousResponses` to get different ones. Takes the session of
        a cookie alone, neither a signature nor a secret key. ``generateTextVariants``: POST
        /accounts/{account_id}/ai/text.

        Args:
            parameters: Settings of the generation.
            content: The text to rewrite.
            open_ai_key: Key of the caller's own OpenAI account. With it the model is of the GPT-4 line and the context
                may be as large as the model takes.
            context_content: Background for the model that makes its variants fit better; without `openAI_Key` only the
                first 200 words are used.
            previous_responses: Variants that earlier calls returned, so that this call writes different ones.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.GENERATE_TEXT, arguments)

    @overload
    async def generate_text_detailed(
        self,
        *,
        parameters: models.GenerateTextVariantsRequestDataNoneParameters
        | models.GenerateTextVariantsRequestDataCialdiniParameters
        | models.GenerateTextVariantsRequestDataFoggParameters
        | models.GenerateTextVariantsRequestDataAIDAParameters
        | models.GenerateTextVariantsRequestDataPASParameters
        | models.GenerateTextVariantsRequestDataFABParameters,
        content: str,
        open_ai_key: str | Unset = UNSET,
        context_content: str | Unset = UNSET,
        previous_responses: Sequence[str] | Unset = UNSET,
        principle_class: str | Unset = UNSET,
        principle: models.CialdiniPrinciples
        | str
        | models.FoggBehaviorPrinciples
        | models.AIDAPrinciples
        | models.PASPrinciples
        | models.FABPrinciples
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.GenerateTextVariantsResponseData]: ...
    @overload
    async def generate_text_detailed(
        self, *, body: models.GenerateTextVariantsRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateTextVariantsResponseData]: ...
    async def generate_text_detailed(self, **arguments: Any) -> Response[models.GenerateTextVariantsResponseData]:
        """Like :meth:`generate_text`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GENERATE_TEXT, arguments)

    @overload
    async def generate_code(
        self, *, content: str, account_id: int | Unset = UNSET
    ) -> models.GenerateCodeVariantResponseData: ...
    @overload
    async def generate_code(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> models.GenerateCodeVariantResponseData: ...
    async def generate_code(self, **arguments: Any) -> models.GenerateCodeVariantResponseData:
        """Generate variation code from a prompt. With `stream` set to true the reply arrives as `text/event-stream`,
        otherwise as one JSON object. ``generateCodeVariant``: POST /accounts/{account_id}/ai/code.

        Args:
            content: What the code variant is generated from.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.GENERATE_CODE, arguments)

    @overload
    async def generate_code_detailed(
        self, *, content: str, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateCodeVariantResponseData]: ...
    @overload
    async def generate_code_detailed(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.GenerateCodeVariantResponseData]: ...
    async def generate_code_detailed(self, **arguments: Any) -> Response[models.GenerateCodeVariantResponseData]:
        """Like :meth:`generate_code`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GENERATE_CODE, arguments)

    @overload
    async def generate_code_stream(self, *, content: str, account_id: int | Unset = UNSET) -> AsyncEventStream: ...
    @overload
    async def generate_code_stream(
        self, *, body: models.GenerateCodeVariantRequestData, account_id: int | Unset = UNSET
    ) -> AsyncEventStream: ...
    async def generate_code_stream(self, **arguments: Any) -> AsyncEventStream:
        """Like :meth:`generate_code`, with the reply as a stream of events as they arrive."""
        return await self._client.call_events(api.GENERATE_CODE, arguments)
