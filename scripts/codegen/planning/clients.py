"""The plan of a package's clients: the arguments of their constructor, from security schemes, servers and settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.errors import SpecError
from codegen.lowering import extensions
from codegen.lowering.body_properties import properties_of
from codegen.lowering.schemas import Schemas
from codegen.lowering.security import OPTIONS, Scheme, Security, setting_names
from codegen.lowering.servers import Servers, ServerVariable
from codegen.planning.docs import in_words, paragraph
from codegen.planning.package_plan import Argument, ClientPlan, Doc, EndpointPlan
from codegen.planning.python_types import PythonTypes, literal
from codegen.source.loader import JSON

_CREDENTIAL = "auths.Credential"
_FUNCTION = ", or a function that returns it"
_KINDS = {"header": "Header", "query": "Query", "cookie": "Cookie"}


@dataclass
class _Setting:
    """A setting that calls use: the types of the arguments that it stands for, and what they are."""

    types: list[str] = field(default_factory=list)
    description: str = ""
    secret: bool = False


class ClientPlanner:
    """Makes the plan of a package's clients.

    Args:
        api: The package's name.
        document: The patched document.
        schemas: Its lowered schemas.
        types: Their types in Python.
        security: Its security.
        servers: Its servers.
    """

    def __init__(
        self,
        api: str,
        document: dict[str, JSON],
        schemas: Schemas,
        types: PythonTypes,
        security: Security,
        servers: Servers,
    ) -> None:
        self._name = f"specs/{api}.yaml"
        self._schemas = schemas
        self._types = types
        self._security = security
        self._servers = servers
        prefix = extensions.ENVIRONMENT_PREFIX.read(document, self._name, "the document") or api
        if api != prefix and not api.startswith(f"{prefix}_"):
            what = f"{extensions.ENVIRONMENT_PREFIX.name} must be the first words of {api!r}, not {prefix!r}"
            raise SpecError(self._name, "the document", what)
        self._prefix = prefix.upper()
        self._base_url = f"{api}_base_url".removeprefix(f"{prefix}_")

    def plan(self, endpoints: Iterable[EndpointPlan]) -> ClientPlan:
        """Plan the clients.

        Args:
            endpoints: The plans of the operations.

        Raises:
            SpecError: A setting has the name of an option of every client.
        """
        endpoints = list(endpoints)
        settings = self._settings(endpoints)
        variables = {name: each for name, each in self._servers.variables.items() if name not in settings}
        if hidden := OPTIONS & {*settings, *variables}:
            what = f"{extensions.CLIENT_PARAMETER.name} {min(hidden)!r} is an option of every client"
            raise SpecError(self._name, "the document", f"{what}: choose another name")
        schemes = self._security.used([self._security.usual, *(each.operation.security for each in endpoints)])
        taken = {*settings, *variables, self._servers.setting, *OPTIONS}
        names = setting_names(schemes, taken, self._name)
        credentials = [argument for scheme in schemes for argument in self._credentials(scheme, names[scheme.name])]
        own = dict.fromkeys(argument.name for argument in credentials)
        arguments = list({argument.name: argument for argument in credentials}.values())
        if schemes:
            arguments.append(_AUTH)
        arguments += [self._setting(name, each) for name, each in settings.items() if name not in own]
        arguments += [self._variable(variable) for variable in variables.values()]
        kept = [*own, *settings, *variables]
        if self._servers.names:
            arguments.append(self._server())
        arguments += [self._base_url_argument(), _HTTP_CLIENT]
        return ClientPlan(
            prefix=self._prefix,
            arguments=arguments,
            doc=self._doc(arguments, schemes),
            settings={**{name: name for name in dict.fromkeys(kept)}, self._base_url: "base_url"},
            base_url=self._base_url,
            schemes={scheme.name: _expression(scheme, names[scheme.name], self._scopes(scheme)) for scheme in schemes},
            setting_names=names,
            usual=self._security.usual,
            server_names=self._servers.names,
            server_setting=self._servers.setting,
            choices={name: each.choices for name, each in variables.items() if each.choices},
            defaults={name: each.default for name, each in variables.items() if each.default is not None},
            needed=[name for name, each in variables.items() if each.default is None],
            is_relative=self._servers.is_relative,
            uses_auth=any("auths." in argument.annotation for argument in arguments),
            uses_models=any("models." in argument.annotation for argument in arguments),
        )

    def _settings(self, endpoints: Iterable[EndpointPlan]) -> dict[str, _Setting]:
        """The settings that parameters and properties of bodies refer to, in the order of their first use."""
        found: dict[str, _Setting] = {}
        for endpoint in endpoints:
            for name, annotation, description, secret in self._uses(endpoint):
                setting = found.setdefault(name, _Setting())
                setting.types += [each for each in _members(annotation) if each not in (*setting.types, "Unset")]
                setting.description = setting.description or paragraph(description)
                setting.secret = setting.secret or secret
        return found

    def _uses(self, endpoint: EndpointPlan) -> Iterator[tuple[str, str, str, bool]]:
        """The settings of one operation: name, annotation, description, and whether it is secret."""
        fields = {each.name: each for each in [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]}
        for parameter in endpoint.operation.parameters:
            if parameter.client is not None:
                annotation = self._types.annotation(parameter.schema, "models.", as_argument=True)
                yield parameter.client, annotation, parameter.description, parameter.secret
        body = endpoint.operation.body
        properties = properties_of(self._schemas, body.schema) if body is not None else None
        settings = endpoint.body.keywords.get("client", {}) if endpoint.body is not None else {}
        for name, setting in settings.items():
            assert properties is not None, "only an object has properties"
            argument = fields[name]
            secret = self._types.is_secret(properties[argument.wire_name])
            yield setting, argument.annotation, argument.doc, secret

    def _variable_name(self, setting: str) -> str:
        """The environment variable of a setting."""
        return f"{self._prefix}_{setting}".upper()

    def _entry(self, text: str, setting: str, default: str = "") -> str:
        usual = f"; {default} by default" if default else ""
        return f"{text.rstrip('.')}{usual} [{self._variable_name(setting)}]."

    def _credentials(self, scheme: Scheme, names: tuple[str, ...]) -> Iterator[Argument]:
        said = _first_sentence(scheme.description)
        texts = {
            "bearer": [said or "Bearer token"],
            "basic": ["User name", "Password"],
            "oauth2": [
                "Id of the OAuth client",
                "The client's secret, with which tokens are fetched",
                f"An https URL to fetch tokens from instead of {scheme.token_url or 'the one that is missing'}",
                "Scopes to ask for, with spaces between them",
            ],
        }.get(scheme.kind, [said or f"Key that is sent as the {scheme.kind} `{scheme.key}`"])
        for index, name in enumerate(names):
            part, text = scheme.parts[index], texts[index]
            if part == "token_url":
                yield Argument(name, "str | None", "None", self._entry(text, name))
            elif part == "scope":
                scopes = self._scopes(scheme)
                yield Argument(name, "str | None", "None", self._entry(text, name, f"``{scopes}``" if scopes else ""))
            else:
                doc = self._entry(text + _FUNCTION, name)
                yield Argument(name, f"{_CREDENTIAL} | None", "None", doc, secret=True)

    def _scopes(self, scheme: Scheme) -> str:
        """The scopes of OAuth that operations require, with spaces between them."""
        return " ".join(self._security.scopes[scheme.name])

    def _setting(self, name: str, setting: _Setting) -> Argument:
        types = [_CREDENTIAL if setting.secret and each == "str" else each for each in setting.types]
        if "str" in types and name.endswith("id") and not setting.secret:
            types.append("int")  # an id is often a number in one location and a string in another: calls accept both
        annotation = " | ".join([*(each for each in dict.fromkeys(types) if each != "None"), "None"])
        text = _first_sentence(setting.description) or in_words(name).removesuffix(".")
        text += _FUNCTION if setting.secret else ", for calls that pass no other"
        return Argument(name, annotation, "None", self._entry(text, name), setting.secret)

    def _variable(self, variable: ServerVariable) -> Argument:
        annotation = f"{literal(variable.choices)} | None" if variable.choices else "str | None"
        text = _first_sentence(variable.description) or f"The part ``{variable.name}`` of the server's URL"
        default = f'``"{variable.default}"``' if variable.default is not None else ""
        return Argument(variable.name, annotation, "None", self._entry(text, variable.name, default))

    def _server(self) -> Argument:
        servers = self._servers
        texts = [paragraph(text).rstrip(".") for text in servers.descriptions]
        listed = [
            f'``"{name}"``' + (f" ({texts[index]})" if texts[index] else "") for index, name in enumerate(servers.names)
        ]
        doc = f"The server to send to: {', '.join(listed)}."
        return Argument(servers.setting, literal(servers.names), repr(servers.names[0]), doc)

    def _base_url_argument(self) -> Argument:
        servers = self._servers
        text = "An absolute http(s) URL to send to instead of the API's own"
        if servers.is_relative:
            path = servers.urls[0].removesuffix("/")
            text = f"The server's absolute http(s) URL{f', with the path ``{path}``' if path else ''}"
        elif len(servers.urls) > 1 and not servers.names:
            text += f", such as {' or '.join(f'``{url}``' for url in servers.urls[1:4])}"
        return Argument("base_url", "str | None", "None", self._entry(text, self._base_url))

    def _doc(self, arguments: list[Argument], schemes: list[Scheme]) -> Doc:
        text = "Make a client. An argument that is left out is read from the environment variable in brackets, if it has one."
        entries = [f"{argument.name}: {argument.doc}" for argument in arguments]
        entries.append(
            "**options: ``timeout``, ``retries``, ``headers``, ``strict``, ``delivery``, ``query``, ``telemetry``, ``pace``"
            " and ``deadline``, as :class:`abwire.CommonOptions` describes them."
        )
        missing = "A credential is missing, or an" if schemes else "An"
        raises = [
            f"ConfigurationError: {missing} argument is not one of the accepted values.",
            "TypeError: An argument has a name that does not exist. The message suggests the nearest one.",
        ]
        return Doc(text, (("Args", entries), ("Raises", raises)))


_AUTH = Argument(
    "auth",
    'httpx.Auth | Literal["none"] | None',
    "None",
    'Any ``httpx.Auth`` instead of these credentials, or ``"none"`` for the operations that need none.',
)
_HTTP_CLIENT = Argument(
    "http_client",
    "HttpClientT | None",
    "None",
    "Your own httpx client to send with. It stays open when this client is closed.",
)


def _expression(scheme: Scheme, names: tuple[str, ...], scopes: str) -> str:
    """How the constructor describes a scheme."""
    settings = ", ".join(map(repr, names))
    if scheme.kind in _KINDS:
        return f"security.{_KINDS[scheme.kind]}({scheme.key!r}, {settings})"
    if scheme.kind == "oauth2":
        return f"security.OAuth2({settings}, {scheme.token_url!r}, {scopes!r})"
    return f"security.{scheme.kind.capitalize()}({settings})"


def _first_sentence(text: str) -> str:
    """The first sentence of a description, without its full stop."""
    return re.split(r"(?<=[.!?])\s+(?=[A-Z`])", paragraph(text))[0].removesuffix(".")


def _members(annotation: str) -> list[str]:
    """The members of a union type."""
    found, depth = [""], 0
    for part in re.split(r"( \| |[\[\]])", annotation):
        depth += (part == "[") - (part == "]")
        if part == " | " and not depth:
            found.append("")
        else:
            found[-1] += part
    return found
