"""Lowering security: the schemes of a document, what operations require, and the settings that hold the credentials."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from codegen.errors import SpecError
from codegen.lowering import extensions, identifiers
from codegen.source.documents import resolve
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean
from codegen.source.openapi_check import Fault

Requirement = tuple[tuple[str, ...], ...]
"""What an operation requires: alternatives, each of them the schemes that are needed together; none if it is public."""

_PARTS = {
    "bearer": ("token",),
    "basic": ("username", "password"),
    "oauth2": ("client_id", "client_secret", "token_url", "scope"),
}
_KEYS = ("header", "query", "cookie")


@dataclass(frozen=True)
class Scheme:
    """A security scheme.

    Attributes:
        name: Its name in the document.
        kind: ``bearer``, ``basic``, ``header``, ``query``, ``cookie``, ``oauth2`` (client credentials), ``certificate``, or
            ``other`` for one that only the user's own ``httpx.Auth`` can do.
        description: What the document says about it.
        setting: The client's setting that the document chooses for it.
        key: The name of the header, the query parameter or the cookie.
        token_url: Where tokens are fetched.
    """

    name: str
    kind: str
    description: str = ""
    setting: str | None = None
    key: str = ""
    token_url: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """What its settings are called if nothing else has these names."""
        if self.kind in _KEYS:
            return (identifiers.identifier(self.name),)
        return _PARTS.get(self.kind, ())


class Security:
    """The security schemes of a document, and what its operations require.

    Args:
        document: The document.
        name: Its file name, for errors.

    Attributes:
        schemes: The schemes by name.
        scopes: The scopes of OAuth that operations require, by scheme.
        usual: What most operations require.
        is_required: Whether any operation requires credentials.
        faults: Requirements of schemes that the document does not define. They do no harm.
    """

    def __init__(self, document: dict[str, JSON], name: str) -> None:
        self._document = document
        self._name = name
        self.schemes: dict[str, Scheme] = {}
        self.scopes: dict[str, list[str]] = {}
        self.usual: Requirement = ()
        self.is_required: bool = False
        self.faults: list[Fault] = []
        for key, node in (document.get("components", {}).get("securitySchemes") or {}).items():
            self.schemes[key] = self._scheme(key, node)

    def requirement(self, node: Mapping[str, JSON], where: str) -> Requirement:
        """What an operation requires.

        Args:
            node: The operation.
            where: Which one it is, for errors.
        """
        found = node.get("security", self._document.get("security")) or []
        required = tuple(dict.fromkeys(tuple(each) for each in found))
        for scheme, scopes in (pair for each in found for pair in each.items()):
            known = self.scopes.setdefault(scheme, [])
            known += [scope for scope in scopes or () if scope not in known]
        for scheme in dict.fromkeys(name for each in required for name in each if name not in self.schemes):
            what = f"security names the scheme {scheme!r}, which the document does not define"
            self.faults.append(Fault(self._name, where, what + did_you_mean(scheme, self.schemes), True))
            self.schemes[scheme] = Scheme(scheme, "other")
        return required

    def settle(self, requirements: Iterable[Requirement]) -> None:
        """Decide what is usual: what most operations require, and of several such requirements that of the document."""
        counts = Counter(requirements)
        self.is_required = any(counts)
        default = self.requirement({}, "the document")
        self.usual = max(counts, key=lambda each: (counts[each], each == default), default=())

    def used(self, requirements: Iterable[Requirement]) -> list[Scheme]:
        """The schemes that operations require, in the document's order."""
        names = {name for required in requirements for alternative in required for name in alternative}
        return [scheme for scheme in self.schemes.values() if scheme.name in names]

    def _scheme(self, key: str, node: JSON) -> Scheme:
        where = f"the security scheme {key}"
        if "$ref" in node:
            node = resolve(self._document, node["$ref"], self._name, where)
        given = extensions.CLIENT_PARAMETER.read(node, self._name, where)
        text, kind = str(node.get("description") or ""), node.get("type")
        if kind == "apiKey":
            return Scheme(key, str(node.get("in")), text, given, str(node.get("name")))
        if kind == "http":
            scheme = str(node.get("scheme")).lower()
            return Scheme(key, scheme if scheme in _PARTS and scheme != "oauth2" else "other", text, given)
        if kind == "mutualTLS":
            return Scheme(key, "certificate", text)
        flow = (node.get("flows") or {}).get("clientCredentials")
        if kind == "oauth2" and isinstance(flow, dict):
            return Scheme(key, "oauth2", text, given, token_url=str(flow.get("tokenUrl") or ""))
        # Another flow of OAuth, or OpenID Connect: it needs a person, and ends in a bearer token.
        return Scheme(key, "bearer", text, given)


def setting_names(schemes: Iterable[Scheme], taken: Collection[str], name: str) -> dict[str, tuple[str, ...]]:
    """The settings of the credentials of each scheme.

    A scheme that the document chooses a setting for has that one; if it needs several, they begin with it. Any other scheme
    has the usual names of its kind. If one of them is taken, all begin with the name of the scheme.

    Args:
        schemes: The schemes, in the document's order.
        taken: The names of other settings and options. A document may choose one of the former on purpose.
        name: The document's file name, for errors.

    Raises:
        SpecError: The document chooses the name of an option.
    """
    found: dict[str, tuple[str, ...]] = {}
    own = {each.setting for each in schemes if each.setting}
    names = {*taken, *own}
    for scheme in schemes:
        parts = scheme.parts
        if scheme.setting:
            found[scheme.name] = (
                (scheme.setting,) if len(parts) < 2 else tuple(f"{scheme.setting}_{part}" for part in parts)
            )
        else:
            found[scheme.name] = next(each for each in _candidates(scheme) if names.isdisjoint(each))
        if hidden := OPTIONS.intersection(found[scheme.name]):
            what = f"{min(hidden)!r} is an option of every client: choose another name"
            raise SpecError(name, f"the security scheme {scheme.name}", f"{extensions.CLIENT_PARAMETER.name} {what}")
        names |= set(found[scheme.name])
    return found


def _candidates(scheme: Scheme) -> Iterable[tuple[str, ...]]:
    parts = scheme.parts
    yield parts
    prefix = identifiers.snake(scheme.name)
    suffixes = ("key",) if scheme.kind in _KEYS else parts
    yield tuple(f"{prefix}_{part}" for part in suffixes)
    yield tuple(f"{prefix}_{part}_{identifiers.checksum(scheme.name)}" for part in suffixes)


OPTIONS = frozenset(
    {
        "auth",
        "base_url",
        "checked_choice",
        "deadline",
        "delivery",
        "headers",
        "http_client",
        "options",
        "pace",
        "query",
        "retries",
        "security",
        "self",
        "server",
        "settings",
        "strict",
        "telemetry",
        "timeout",
    }
)
"""The names of arguments that every client has, and of what its constructor uses."""
