"""``python -m abwire``: versions, the names of the settings that are found, and one harmless call for each API."""

from __future__ import annotations

import inspect
import platform
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from abwire._command import checks, main
from abwire._command.settings import OF_ALL_CLIENTS, settings_of
from abwire._command.versions import EXTRAS, REQUIRED
from abwire.testing import Sandbox
from support.checkout import ROOT
from support.clients import APIS, CLASSES, arguments, convert
from support.http_server import HANG, RESET, HTTPServer, Reply
from support.programs import run
from support.tls import make_certificate, server_side

SECRETS = ("secret", "sdk_key", "sdk_key_secret", "key_token", "token", "report_token", "key_secret")


@pytest.fixture(autouse=True)
def usual_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as found:
        yield found


def variables(api: str, **values: Any) -> dict[str, str]:
    """Settings as environment variables of an API."""
    by_argument = {argument: name for name, argument in settings_of(CLASSES[api]["sync"]).items()}  # type: ignore[arg-type]
    return {by_argument[name]: str(value) for name, value in values.items()}


class Done(NamedTuple):
    """What the command did."""

    status: int
    output: str
    errors: str


class Command:
    """Runs the command in this process, with some settings in the environment."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: str, **environment: str) -> Done:
        with self._monkeypatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            status = main([*arguments])
        captured = self._capsys.readouterr()
        return Done(status, captured.out, captured.err)

    def check(self, api: str, **environment: str) -> Done:
        """Check an API. The outcome is one line that shows no secret."""
        done = self("--check", api, **environment)
        text = done.output + done.errors
        assert text.count("\n") == 1
        assert text.startswith(f"{api}: ")
        assert bool(done.errors) == (done.status != 0)
        secrets = [value for name, value in environment.items() if name.lower().endswith(SECRETS)]
        assert [secret for secret in secrets if secret in text] == []
        return done


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(monkeypatch, capsys)


# What is installed and what is set


def test_it_prints_versions_and_the_names_of_settings_but_no_value() -> None:
    names = {name for api in APIS for name in settings_of(CLASSES[api]["sync"])}  # type: ignore[arg-type]
    environment = {name: f"value-{index}" for index, name in enumerate([*names, "https_proxy"])}
    done = run(sys.executable, "-W", "error", "-m", "abwire", cwd=ROOT, environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "value-" not in done.stdout
    assert done.stdout.startswith(f"abwire {version('abwire')}\nPython {sys.version_info.major}.")
    assert all(f"{name} {version(name)}" in done.stdout for name in ("httpx", "attrs", "python-dateutil", "httpcore"))
    shown = set(re.findall(r"\b[A-Z]+_[A-Z_]+\b", done.stdout)) - set(OF_ALL_CLIENTS)
    assert shown == names
    assert "https_proxy" in done.stdout


def test_it_lists_only_what_is_set(command: Command) -> None:
    done = command(VWO_SDK_KEY="x", WEBTRENDS_DOMAIN_ID=" ")
    assert re.search(r"^  VWO +VWO_SDK_KEY$", done.output, re.M)
    assert re.search(r"^  Webtrends +none$", done.output, re.M)


def test_it_prints_one_line_for_each_group_of_packages_and_each_client(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version_of(name: str) -> str:
        if name in EXTRAS:
            raise PackageNotFoundError(name)
        return f"1.{len(name)}"

    monkeypatch.setattr(import_module("abwire._command.versions"), "version", version_of)
    done = command(
        CONVERT_SECRET="x", CONVERT_ACCOUNT_ID="1", VWO_SDK_KEY="x", no_proxy="*", ALL_PROXY="x", SSL_CERT_FILE="x"
    )
    assert (done.status, done.errors) == (0, "")
    lines = done.output.splitlines()
    assert lines[0] == f"abwire {version('abwire')}"
    assert lines[1] == f"Python {platform.python_version()} ({platform.python_implementation()}, {platform.platform()})"
    packages = "attrs 1.5, httpx 1.5, python-dateutil 1.15, httpcore 1.8, anyio 1.5, certifi 1.7"
    assert lines[2:6] == [
        packages,
        "msgspec is not installed (abwire[fast])",
        "opentelemetry-api is not installed (abwire[otel])",
        "",
    ]
    assert lines[6:12] == [
        "Settings in the environment, by name:",
        "  Convert         CONVERT_SECRET, CONVERT_ACCOUNT_ID",
        "  ConvertServing  CONVERT_ACCOUNT_ID",
        "  VWO             VWO_SDK_KEY",
        "  Webtrends       none",
        "  Optimizely      none",
    ]
    who, names = lines[12][:18], lines[12][18:].split(", ")
    assert (who.strip(), sorted(names)) == ("all clients", ["ALL_PROXY", "SSL_CERT_FILE", "no_proxy"])
    assert len(lines) == 13


def test_the_dependencies_are_those_of_the_distribution() -> None:
    found = [re.match(r"([\w-]+)(?:.*extra == ['\"](\w+)['\"])?", text) for text in requires("abwire") or ()]
    names = [(match[1], match[2]) for match in found if match]
    assert {name for name, extra in names if extra is None} == set(REQUIRED)
    assert {name: extra for name, extra in names if extra in EXTRAS.values()} == EXTRAS


@pytest.mark.parametrize("api", APIS)
def test_the_settings_are_those_that_the_constructor_documents(api: str) -> None:
    kind: Any = CLASSES[api]["sync"]
    entries = re.split(r"\n    (?=\w+: )", inspect.getdoc(kind.__init__) or "")
    found = [re.match(r"(\w+): [^\[]*\[([A-Z_]+)\]", entry) for entry in entries]
    documented = {match[2]: match[1] for match in found if match}
    assert settings_of(kind) == documented
    assert set(documented.values()) <= set(inspect.signature(kind).parameters)


# Checks

CALLS = {
    "convert": "projects.get()",
    "convert_serving": "config()",
    "vwo": "settings.get()",
    "webtrends": "control(track=False)",
    "optimizely": "events.send(visitors=[]), whose reply does not say whether the account exists",
}


@pytest.mark.parametrize("api", APIS)
def test_a_call_with_the_settings_of_the_environment_works(sandbox: Sandbox, api: str) -> None:
    if api == "convert":
        with convert(sandbox) as client:
            assert client.projects.get().id == sandbox.credentials.project_id
        sandbox.requests.clear()
    environment = variables(api, **arguments(sandbox, api))
    command = (sys.executable, "-W", "error", "-m", "abwire", "--check", api)
    done = run(*command, cwd=ROOT, environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{api}: works: {CALLS[api]}, with ")
    assert done.stdout.count("\n") == 1
    assert all(name in done.stdout for name in environment)
    [request] = sandbox.requests
    assert request.accepted
    assert not any(sandbox.events[each] for each in APIS)


def test_the_names_are_those_of_the_apis() -> None:
    assert set(checks.CHECKS) == set(APIS)


@pytest.mark.parametrize("name", ["ConvertServing", "convert-serving", "convert_serving"])
def test_an_api_has_its_name_in_every_spelling(command: Command, name: str) -> None:
    assert command("--check", name).errors.startswith("convert_serving: nothing was sent")


def test_another_name_is_an_error_that_lists_the_names(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        command("--check", "adobe")
    assert left.value.code == 2
    assert f"choose {', '.join(APIS)}" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("given", "operation"),
    [
        ({}, "accounts.list()"),
        ({"account_id": 1}, "projects.list()"),
        ({"account_id": 1, "project_id": 2}, "projects.get()"),
    ],
)
def test_convert_reads_what_the_settings_lead_to(
    sandbox: Sandbox, command: Command, given: dict[str, int], operation: str
) -> None:
    known = sandbox.credentials
    own = {"application_id": known.application_id, "secret": known.secret, "base_url": sandbox.base_url("convert")}
    done = command.check("convert", **variables("convert", **own, **given))
    assert (done.status, done.output.split(", with")[0]) == (0, f"convert: works: {operation}")


MISSING = {
    "convert": "CONVERT_APPLICATION_ID",
    "convert_serving": "CONVERT_ACCOUNT_ID",
    "vwo": "VWO_ACCOUNT_ID",
    "webtrends": "WEBTRENDS_DOMAIN_ID",
    "optimizely": "OPTIMIZELY_ACCOUNT_ID",
}


@pytest.mark.parametrize("api", APIS)
def test_a_missing_setting_is_named_and_nothing_is_sent(sandbox: Sandbox, command: Command, api: str) -> None:
    done = command.check(api, **variables(api, base_url=sandbox.base_url(api)))
    assert done.status == 2
    assert done.errors.startswith(f"{api}: nothing was sent: ")
    assert MISSING[api] in done.errors
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("api", "changes", "said"),
    [
        ("convert", {"project_id": "seven"}, "project_id"),
        ("convert", {"base_url": "api.example"}, "base_url is not an absolute"),
        ("vwo", {"account_id": "seven"}, "account_id"),
        ("webtrends", {"domain_id": "seven"}, "domain_id"),
    ],
)
def test_an_invalid_setting_is_named_and_nothing_is_sent(
    sandbox: Sandbox, command: Command, api: str, changes: dict[str, str], said: str
) -> None:
    done = command.check(api, **variables(api, **arguments(sandbox, api, **changes)))
    assert done.status == 2
    assert said in done.errors
    assert not sandbox.requests


def test_an_invalid_proxy_is_named_and_nothing_is_sent(sandbox: Sandbox, command: Command) -> None:
    done = command.check("vwo", HTTPS_PROXY="ftp://proxy.example", **variables("vwo", **arguments(sandbox, "vwo")))
    assert done.status == 2
    assert "HTTPS_PROXY" in done.errors


def test_a_report_token_alone_can_not_be_checked(sandbox: Sandbox, command: Command) -> None:
    own = {"report_token": "report-0123456789", "base_url": sandbox.base_url("convert")}
    done = command.check("convert", **variables("convert", account_id=1, project_id=2, **own))
    assert (done.status, "report token opens" in done.errors) == (2, True)
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("api", "changes", "said"),
    [
        ("convert", {"secret": "wrong-0123456789"}, "the credentials are refused"),
        ("convert", {"application_id": "wrong-0123456789"}, "the credentials are refused"),
        ("convert", {"account_id": 99}, "the credentials do not permit this, or the account or project is wrong"),
        ("convert", {"project_id": 99}, "there is no such account, project or key"),
        ("convert_serving", {"sdk_key": "wrong-0123456789"}, "there is no such account, project or key"),
        ("convert_serving", {"sdk_key_secret": "wrong-0123456789"}, "the credentials are refused"),
        ("vwo", {"account_id": 99}, "the account, project or key is refused"),
        ("vwo", {"sdk_key": "wrong-0123456789"}, "the account, project or key is refused"),
        ("webtrends", {"domain_id": 99}, "the domain id is wrong"),
        ("webtrends", {"key_token": "wrong-0123456789"}, "the key token is wrong"),
        ("optimizely", {"account_id": 99}, "the account, project or key is refused"),
    ],
)
def test_what_the_server_refuses_is_said(
    sandbox: Sandbox, command: Command, api: str, changes: dict[str, Any], said: str
) -> None:
    environment = variables(api, **arguments(sandbox, api, **changes))
    done = command.check(api, **environment)
    assert done.status == 1
    assert done.errors.startswith(f"{api}: {said}: ")
    assert all(name in done.errors for name in environment)
    assert not any(sandbox.events[each] for each in APIS)


def test_a_wrong_clock_is_said(sandbox: Sandbox, command: Command) -> None:
    sandbox.clock_offset = 3600
    done = command.check("convert", **variables("convert", **arguments(sandbox, "convert")))
    assert done.status == 1
    assert re.search(r"The local clock is [0-9]+ s behind the server's", done.errors)


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply(403), "the credentials do not permit this, or the account or project is wrong"),
        (Reply(429), "too many requests"),
        (Reply(500), "the server failed"),
        (Reply(503, b"down"), "the server failed"),
        (Reply(418), "the request was refused"),
        (Reply(200, b"<html>Sign in to the network</html>"), "what answered is not this API"),
        (RESET, "no complete reply from 127.0.0.1"),
    ],
)
@pytest.mark.parametrize("api", ["convert", "vwo"])
def test_other_replies_are_told_apart(
    sandbox: Sandbox, server: HTTPServer, command: Command, api: str, reply: Reply, said: str
) -> None:
    server.default = reply
    done = command.check(api, **variables(api, **arguments(sandbox, api, base_url=server.url)))
    assert (done.status, len(server.requests)) == (1, 1)
    assert done.errors.startswith(f"{api}: {said}: ")


def test_a_server_that_does_not_answer_is_waited_for_once(
    sandbox: Sandbox, server: HTTPServer, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.default = HANG
    monkeypatch.setattr(checks, "_SECONDS", 2)
    done = command.check("vwo", **variables("vwo", **arguments(sandbox, "vwo", base_url=server.url)))
    assert done.status == 1
    assert done.errors.startswith("vwo: 127.0.0.1 did not answer in time: ")


# Connections


@pytest.fixture
def closed() -> Iterator[str]:
    """The URL of a port that is taken, and that nobody listens on."""
    server = HTTPServer()
    yield server.url
    server.close()


@pytest.mark.parametrize("api", APIS)
def test_a_server_that_is_not_there_is_said(sandbox: Sandbox, command: Command, closed: str, api: str) -> None:
    done = command.check(api, **variables(api, **arguments(sandbox, api, base_url=closed)))
    assert done.status == 1
    assert done.errors.startswith(f"{api}: no connection to 127.0.0.1: ")


def test_a_certificate_that_is_not_trusted_is_said(sandbox: Sandbox, command: Command, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    with HTTPServer(tls=server_side(certificate)) as server:
        environment = variables("vwo", **arguments(sandbox, "vwo", base_url=server.url))
        done = command.check("vwo", **environment)
        assert done.status == 1
        assert done.errors.startswith("vwo: the certificate of 127.0.0.1 is not trusted: ")
        server.default = Reply(500)
        assert "the server failed" in command.check("vwo", SSL_CERT_FILE=str(certificate), **environment).errors


def test_a_server_without_tls_is_said(sandbox: Sandbox, command: Command) -> None:
    url = sandbox.base_url("vwo").replace("http:", "https:")
    done = command.check("vwo", **variables("vwo", **arguments(sandbox, "vwo", base_url=url)))
    assert done.status == 1
    assert done.errors.startswith("vwo: no TLS connection to 127.0.0.1: ")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_a_proxy_that_refuses_is_said(sandbox: Sandbox, server: HTTPServer, command: Command, name: str) -> None:
    server.default = Reply(407)
    environment = variables("vwo", **arguments(sandbox, "vwo", base_url="https://vwo.example"))
    done = command.check("vwo", **{name: server.url}, **environment)
    assert done.status == 1
    assert done.errors.startswith(f"vwo: the proxy refused the connection: the environment variable {name}: ")


def test_a_proxy_that_is_not_there_is_said(sandbox: Sandbox, command: Command, closed: str) -> None:
    environment = variables("vwo", **arguments(sandbox, "vwo", base_url="https://vwo.example"))
    done = command.check("vwo", HTTPS_PROXY=closed, **environment)
    assert done.status == 1
    assert done.errors.startswith(
        "vwo: no connection to the proxy, or through it: the environment variable HTTPS_PROXY"
    )


def test_a_proxy_that_does_not_concern_the_host_is_not_blamed(sandbox: Sandbox, command: Command, closed: str) -> None:
    environment = variables("vwo", **arguments(sandbox, "vwo", base_url=closed))
    done = command.check("vwo", HTTP_PROXY="http://proxy.example", NO_PROXY="127.0.0.1", **environment)
    assert done.errors.startswith("vwo: no connection to 127.0.0.1: ")
