"""The resource group ``decisions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import decisions as api

if TYPE_CHECKING:
    from .. import models


class Decisions(Resource):
    """Which variation a visitor sees"""

    __slots__ = ()

    @overload
    def control(
        self,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    def control(
        self,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    def control(self, **arguments: Any) -> models.DecisionReplies:
        """Decide all tests of the domain. Decides every test that the URL, the data and the visitor match. One matching
        test answers with one object, several with an array of them. The call is a decision: with the visitor's
        cookies in the request, a repeat gives the same one. ``control``: POST /control/{domainId}.

        Args:
            url: Address that tests are looked up by; it may be made up. An address that no web test uses keeps the
                account's web tests out.
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view. Say `false` when the visitor may never see the
                variation, and report the view later.
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CONTROL, arguments)

    @overload
    def control_detailed(
        self,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    def control_detailed(
        self,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    def control_detailed(self, **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`control`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CONTROL, arguments)

    @overload
    def control_project(
        self,
        project_alias: str,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    def control_project(
        self,
        project_alias: str,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    def control_project(self, project_alias: str, **arguments: Any) -> models.DecisionReplies:
        """Decide one test. Decides the test with the given alias and no other. ``controlProject``: POST
        /control/{domainId}-{projectAlias}.

        Args:
            project_alias: Alias of the test, for instance `ta_Checkout`
            url: Address that tests are looked up by; it may be made up. An address that no web test uses keeps the
                account's web tests out.
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view. Say `false` when the visitor may never see the
                variation, and report the view later.
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(project_alias=project_alias)
        return self._client.call(api.CONTROL_PROJECT, arguments)

    @overload
    def control_project_detailed(
        self,
        project_alias: str,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    def control_project_detailed(
        self,
        project_alias: str,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    def control_project_detailed(self, project_alias: str, **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`control_project`, with the whole reply: status, headers, attempts."""
        arguments.update(project_alias=project_alias)
        return self._client.call_detailed(api.CONTROL_PROJECT, arguments)


class AsyncDecisions(AsyncResource):
    """Which variation a visitor sees"""

    __slots__ = ()

    @overload
    async def control(
        self,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    async def control(
        self,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    async def control(self, **arguments: Any) -> models.DecisionReplies:
        """Decide all tests of the domain. Decides every test that the URL, the data and the visitor match. One matching
        test answers with one object, several with an array of them. The call is a decision: with the visitor's
        cookies in the request, a repeat gives the same one. ``control``: POST /control/{domainId}.

        Args:
            url: Address that tests are looked up by; it may be made up. An address that no web test uses keeps the
                account's web tests out.
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view. Say `false` when the visitor may never see the
                variation, and report the view later.
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CONTROL, arguments)

    @overload
    async def control_detailed(
        self,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    async def control_detailed(
        self,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    async def control_detailed(self, **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`control`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CONTROL, arguments)

    @overload
    async def control_project(
        self,
        project_alias: str,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    async def control_project(
        self,
        project_alias: str,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    async def control_project(self, project_alias: str, **arguments: Any) -> models.DecisionReplies:
        """Decide one test. Decides the test with the given alias and no other. ``controlProject``: POST
        /control/{domainId}-{projectAlias}.

        Args:
            project_alias: Alias of the test, for instance `ta_Checkout`
            url: Address that tests are looked up by; it may be made up. An address that no web test uses keeps the
                account's web tests out.
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view. Say `false` when the visitor may never see the
                variation, and report the view later.
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(project_alias=project_alias)
        return await self._client.call(api.CONTROL_PROJECT, arguments)

    @overload
    async def control_project_detailed(
        self,
        project_alias: str,
        *,
        url: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    async def control_project_detailed(
        self,
        project_alias: str,
        *,
        body: models.ControlRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    async def control_project_detailed(self, project_alias: str, **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`control_project`, with the whole reply: status, headers, attempts."""
        arguments.update(project_alias=project_alias)
        return await self._client.call_detailed(api.CONTROL_PROJECT, arguments)
