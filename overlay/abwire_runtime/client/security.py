"""Which credentials a client has, by the security schemes of its document, and which of them an operation gets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

import httpx

from .._lazy import LazyModule
from .._tracebacks import forgets_arguments
from .auth import NO_CREDENTIALS, BearerToken, Chain, HeaderToken, OriginAuth
from .errors import ConfigurationError
from .options import Settings

if TYPE_CHECKING:
    from . import credentials, oauth, token_flows
else:  # many programs never need them
    credentials = LazyModule("abwire_runtime.client.credentials")
    oauth = LazyModule("abwire_runtime.client.oauth")
    token_flows = LazyModule("abwire_runtime.client.token_flows")

Requirement: TypeAlias = tuple[tuple[str, ...], ...]
"""What an operation requires: alternatives, each of them the schemes that are needed together; an empty one needs none."""

_SHOWN_LENGTH = 8


class Scheme:
    """The base of security schemes.

    Args:
        names: The settings that hold its credentials.
    """

    def __init__(self, *names: str) -> None:
        self.names = names

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential. Called if all its settings have values.

        Args:
            settings: The settings.

        Raises:
            ConfigurationError: A value can't be sent.
        """
        raise NotImplementedError  # each kind has its own credential


class Bearer(Scheme):
    """A token: ``Authorization: Bearer <token>``."""

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        return BearerToken(settings.get(self.names[0]))


class Basic(Scheme):
    """A user name and a password."""

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        return credentials.BasicAuth(settings.get(self.names[0]), settings.get(self.names[1]))


class _Key(Scheme):
    def __init__(self, key: str, *names: str) -> None:
        super().__init__(*names)
        self.key = key


class Header(_Key):
    """A key in a header."""

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        return HeaderToken(self.key, settings.get(self.names[0]))


class Query(_Key):
    """A key as a query parameter."""

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        return credentials.QueryToken(self.key, settings.get(self.names[0]))


class Cookie(_Key):
    """A key as a cookie."""

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        return credentials.CookieToken(self.key, settings.get(self.names[0]))


class OAuth2(Scheme):
    """Tokens that are fetched with the id and the secret of a client.

    Args:
        client_id: The setting with the id.
        client_secret: The setting with the secret.
        token_url: The setting with another token URL.
        scope: The setting with other scopes.
        usual_url: The document's token URL. It may be relative to the base URL.
        usual_scope: The scopes to ask for by default.
    """

    def __init__(
        self, client_id: str, client_secret: str, token_url: str, scope: str, usual_url: str, usual_scope: str
    ) -> None:
        super().__init__(client_id, client_secret)
        self._token_url = token_url
        self._scope = scope
        self._usual_url = usual_url
        self._usual_scope = usual_scope

    def make(self, settings: Settings) -> OriginAuth:
        """Make the credential."""
        url, scope = settings.get(self._token_url), settings.get(self._scope)
        if url is None and "://" not in self._usual_url:
            settings.need(self._token_url, what="the URL to fetch tokens from")
        return oauth.ClientCredentials(
            settings.get(self.names[0]),
            settings.get(self.names[1]),
            self._usual_url if url is None else url,
            scope=self._usual_scope if scope is None else scope,
        )


class Certificate(Scheme):
    """A certificate of the client's. It belongs to the user's own httpx client, and nothing is sent in the request."""

    def make(self, settings: Settings) -> OriginAuth:
        """Return no credentials."""
        return NO_CREDENTIALS


class Other(Scheme):
    """A scheme that only the user's own ``auth`` can do."""


class Credentials:
    """The credentials of a client.

    Args:
        settings: The client's settings.
        schemes: The security schemes of its document.
        usual: What most operations require.
        auth: The user's own ``httpx.Auth`` in place of all these, or ``"none"``.

    Attributes:
        usual: The credential for operations with the usual requirement, and for requests that the document does not
            describe; None if there is none.

    Raises:
        ConfigurationError: A credential is missing or can't be sent, or ``auth`` is not one of the accepted values.
    """

    @forgets_arguments
    def __init__(
        self,
        settings: Settings,
        schemes: Mapping[str, Scheme],
        usual: Requirement,
        auth: httpx.Auth | Literal["none"] | None,
    ) -> None:
        self._settings = settings
        self._schemes = schemes
        self._required = usual
        self._auth = check_auth(auth)
        self._made: dict[str, OriginAuth] = {}
        self._found: dict[Requirement, httpx.Auth | None] = {}
        self.usual: httpx.Auth | None = None
        if auth is not None:
            self.usual = self._auth
            return
        for name, scheme in schemes.items():
            if not isinstance(scheme, Other) and all(settings.get(each) is not None for each in scheme.names):
                self._made[name] = scheme.make(settings)
        self.usual = self.auth_for(usual)
        if self.usual is None and usual and () not in usual:
            raise ConfigurationError(f"a credential is missing: pass {self._alternatives(usual)}")
        if not usual:
            self.usual = self.auth_for(tuple((name,) for name in schemes))
        self._check_started()

    def auth_for(self, required: Requirement) -> httpx.Auth | None:
        """Return the credential for operations with a requirement; None if there is none, or none is needed.

        Of several alternatives, those come first whose credentials were passed as arguments and not read from the
        environment, then the document's order decides.

        Args:
            required: The requirement.
        """
        if self._auth is not None:
            return self._auth
        if required not in self._found:
            complete = [each for each in required if each and self._made.keys() >= set(each)]
            complete.sort(key=lambda each: not any(self._was_passed(name) for name in each))
            auths = [self._made[name] for name in complete[0]] if complete else []
            self._found[required] = _combined(auths)
        return self._found[required]

    def check(self, operation: str, required: Requirement) -> None:
        """Check before a call that there are credentials for it.

        Args:
            operation: The operation as messages write it.
            required: What it requires; empty for the usual requirement.

        Raises:
            ConfigurationError: There are none. The message names the arguments and environment variables.
        """
        required = required or self._required
        if required and () not in required and self.auth_for(required) is None:
            raise ConfigurationError(
                f"{operation} needs credentials that this client was made without: pass {self._alternatives(required)}"
                " to the client"
            )

    def secrets(self) -> tuple[str, ...]:
        """Return all secrets as they were last used."""
        own: tuple[str, ...] = self._auth.secrets() if isinstance(self._auth, OriginAuth) else ()
        return (*own, *(secret for auth in self._made.values() for secret in auth.secrets()))

    def _was_passed(self, scheme: str) -> bool:
        return any(self._settings.was_passed(name) for name in self._schemes[scheme].names)

    def _check_started(self) -> None:
        """Refuse a part of a credential, such as a user name without a password, if it was passed as an argument.

        Raises:
            ConfigurationError: The rest is missing.
        """
        for name, scheme in self._schemes.items():
            if name not in self._made and not isinstance(scheme, Other) and self._was_passed(name):
                self._settings.need(*scheme.names)

    def _alternatives(self, required: Requirement) -> str:
        """The arguments of each alternative, with their environment variables."""
        found: list[str] = []
        for alternative in filter(None, required):
            schemes = [self._schemes[name] for name in alternative]
            if any(isinstance(scheme, Other) for scheme in schemes):
                found.append("auth=")
            else:
                names = dict.fromkeys(name for scheme in schemes for name in scheme.names)
                missing = [name for name in names if self._settings.get(name) is None]
                found.append(" and ".join(map(self._settings.described, missing)))
        return ", or ".join(dict.fromkeys(found))


def check_auth(auth: httpx.Auth | Literal["none"] | None) -> httpx.Auth | None:
    """Check the argument ``auth`` of a client. It is shown in an error only if it is too short for a credential.

    Returns:
        The auth; None for ``"none"``.

    Raises:
        ConfigurationError: It is something else.
    """
    if auth is None or isinstance(auth, httpx.Auth):
        return auth
    if auth != "none":  # pyright: ignore[reportUnnecessaryComparison]
        shown = repr(auth) if len(str(auth)) < _SHOWN_LENGTH else type(auth).__name__
        raise ConfigurationError(f"auth must be an httpx.Auth or 'none', not {shown}")
    return None


def _combined(auths: list[OriginAuth]) -> httpx.Auth | None:
    if len(auths) < 2:
        return auths[0] if auths else None
    return token_flows.TokenChain(*auths) if any(auth.fetches_tokens for auth in auths) else Chain(*auths)
