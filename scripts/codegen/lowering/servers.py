"""Lowering servers: their URLs with the client's settings in braces, and the names that choose between several."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin

from codegen.errors import SpecError
from codegen.lowering import extensions, identifiers
from codegen.source.loader import JSON


@dataclass(frozen=True)
class ServerVariable:
    """A variable in the URLs of servers.

    Attributes:
        name: The client's setting for it.
        default: The value without a setting; None if a setting is needed.
        choices: The values that the document lists; none if it may be any.
        description: What the document says about it.
    """

    name: str
    default: str | None
    choices: tuple[str, ...] = ()
    description: str = ""


@dataclass
class Servers:
    """The servers of a document.

    Attributes:
        urls: Their URLs, the usual one first.
        names: Their names, if the document names them all, so that one can be chosen.
        setting: The argument of the client that chooses one by its name.
        descriptions: What the document says about each.
        variables: All variables of the document, by setting.
    """

    urls: list[str]
    names: tuple[str, ...] = ()
    setting: str = "server"
    descriptions: list[str] = field(default_factory=list)
    variables: dict[str, ServerVariable] = field(default_factory=dict)

    @property
    def is_relative(self) -> bool:
        """Whether the usual server has no host, so that a client needs a base URL."""
        return "://" not in self.urls[0]

    def of_operation(self, nodes: Sequence[JSON] | None, name: str, where: str) -> list[str]:
        """The URLs of the servers of an operation: one, or one for each of the document's names.

        Args:
            nodes: The servers of the operation, or of its path; None if neither has any.
            name: The document's file name, for errors.
            where: Which operation it is, for errors.
        """
        if not nodes:
            return []
        found = [(node.get("name"), self._joined(self.url(node, name, where))) for node in nodes]
        by_name, (_, usual) = dict(found), found[0]
        if not by_name.keys() & set(self.names):
            return [usual]
        return [by_name.get(each, usual) for each in self.names]

    def _joined(self, url: str) -> str:
        return url if "://" in url else urljoin(f"{self.urls[0].rstrip('/')}/", url)

    def url(self, node: Mapping[str, JSON], name: str, where: str) -> str:
        """The URL of a server. Its variables are called as the settings of the client."""
        url, variables = str(node["url"]), node.get("variables") or {}

        def setting(match: re.Match[str]) -> str:
            variable = variables.get(match[1]) or {}
            given = extensions.CLIENT_PARAMETER.read(variable, name, f"{where}: the server variable {match[1]}")
            found = given or identifiers.identifier(match[1])
            default = variable.get("default")
            choices = tuple(map(str, variable.get("enum") or ()))
            text = str(variable.get("description") or "")
            usual = None if default is None or (default == "" and not choices) else str(default)
            if choices and usual is not None and usual not in choices:
                what = f"the default {usual!r} is not in the enum of the server variable {match[1]!r}"
                raise SpecError(name, where, what)
            self.variables.setdefault(found, ServerVariable(found, usual, choices, text))
            return f"{{{found}}}"

        return re.sub(r"{([^{}]+)}", setting, url)


def servers_of(document: dict[str, JSON], name: str) -> Servers:
    """The servers of a document.

    Args:
        document: The document.
        name: Its file name, for errors.

    Raises:
        SpecError: An extension has the wrong form, or servers with names choose with several arguments.
    """
    nodes = document.get("servers") or [{"url": "/"}]
    found = Servers([])
    found.urls = [found.url(node, name, "the servers") for node in nodes]
    found.descriptions = [str(node.get("description") or "") for node in nodes]
    names = [node.get("name") for node in nodes]
    if len(nodes) > 1 and all(names) and len(set(names)) == len(names):
        found.names = tuple(map(str, names))
        given = {each for node in nodes if (each := extensions.CLIENT_PARAMETER.read(node, name, "the servers"))}
        if len(given) > 1:
            raise SpecError(name, "the servers", f"{extensions.CLIENT_PARAMETER.name} must be the same for all servers")
        found.setting = given.pop() if given else found.setting
    return found
