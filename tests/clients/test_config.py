"""``client.config``: everything to make the same client in another process, pickled, without showing secrets."""

from __future__ import annotations

import asyncio
import copy
import inspect
import os
import pickle
import subprocess
import sys
from typing import Any

import httpx
import pytest

from abwire import VWO, Budget, ClientConfig, ConfigurationError, Convert, Optimizely, Pace, Retries
from abwire.auth import BearerToken
from abwire.testing import Sandbox
from support.calling import FORMS, close, method_of, settled
from support.checkout import ROOT
from support.clients import APIS, CLASSES, arguments
from support.http_server import HTTPServer

FORM = pytest.mark.parametrize("form", FORMS)
SECRET = "very-secret-value"
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "convert": ("goals.list", {}),
    "convert_serving": ("config", {}),
    "vwo": ("track_user", {"experiment_id": 1, "variation_id": 1, "user_id": "u"}),
    "webtrends": ("control", {"url": "https://www.example.com/"}),
    "optimizely": ("track", {"event": "purchase", "user_id": "u"}),
}


def token_of_now() -> str:
    """A credential that is a function, which a pickle refers to by its name."""
    return SECRET


class Shop(VWO):
    """A client of a program, with a constructor of its own."""

    def __init__(self, name: str, *, key: str | None = None) -> None:
        super().__init__(sdk_key=key, region="eu", headers={"X-Shop": name})
        self.name = name


def again(config: ClientConfig[Any]) -> ClientConfig[Any]:
    found: ClientConfig[Any] = pickle.loads(pickle.dumps(config))
    return found


def call(client: Any, name: str, **kwargs: Any) -> Any:
    """Call a method of a client of either form, and close the client."""

    async def run() -> Any:
        try:
            return await settled(method_of(client, name)(**kwargs))
        finally:
            await close(client)

    return asyncio.run(run())


@FORM
@pytest.mark.parametrize("api", APIS)
def test_the_client_of_a_config_makes_the_same_calls(sandbox: Sandbox, api: str, form: str) -> None:
    sandbox.populate()
    given = arguments(sandbox, api)
    client = CLASSES[api][form](**given)
    config = ClientConfig.of(client)
    name, options = CALLS[api]
    call(client, name, **options)
    assert again(config) == config
    made = again(config).client()
    assert type(made) is type(client)
    call(made, name, **options)
    first, second = sandbox.requests[-2:]
    assert (first.status, first.operation_id) == (second.status, second.operation_id)
    assert second.status in (200, 204)


@pytest.mark.parametrize("api", APIS)
def test_an_asynchronous_client_is_made_of_the_config_of_a_synchronous_one(sandbox: Sandbox, api: str) -> None:
    client = CLASSES[api]["sync"](**arguments(sandbox, api))
    client.close()
    kind: Any = CLASSES[api]["async"]
    made = kind.from_config(ClientConfig.of(client))
    assert type(made) is kind
    name, options = CALLS[api]
    sandbox.populate()
    call(made, name, **options)
    assert sandbox.requests[-1].status in (200, 204)


def test_the_config_of_another_api_is_refused() -> None:
    with VWO(account_id=1) as client:
        with pytest.raises(TypeError, match="this is the config of VWO, not of Convert"):
            Convert.from_config(client.config)
        with pytest.raises(TypeError, match=r"Convert.from_config\(\) expects a config, not dict"):
            Convert.from_config({})  # type: ignore[arg-type]


def test_environment_variables_are_read_when_the_first_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VWO_ACCOUNT_ID", "7")
    monkeypatch.setenv("VWO_SDK_KEY", SECRET)
    with VWO() as client:
        config = client.config
    monkeypatch.delenv("VWO_ACCOUNT_ID")
    monkeypatch.setenv("VWO_SDK_KEY", "another key")
    monkeypatch.setenv("VWO_BASE_URL", "http://127.0.0.1:9")
    with again(config).client() as made:
        assert made._settings.get("account_id") == "7"
        assert made._settings.get("sdk_key") == SECRET
        assert made._base_url is None
        assert made.config == config


def test_credentials_that_were_passed_still_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_APPLICATION_ID", "a" * 10)
    monkeypatch.setenv("CONVERT_SECRET", "s" * 10)
    with Convert(token=SECRET) as client:
        config = client.config
    with config.client() as made:
        assert isinstance(made._auth, BearerToken)


def test_a_class_of_a_program_is_made_by_its_own_constructor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VWO_ACCOUNT_ID", "7")
    with Shop("shoes", key=SECRET) as client:
        config = client.config
    monkeypatch.delenv("VWO_ACCOUNT_ID")
    with again(config).client() as made:
        assert (type(made), made.name) == (Shop, "shoes")
        assert made._settings.get("account_id") == "7"
        assert made._options.headers == {"X-Shop": "shoes"}
    assert SECRET not in repr(config)
    assert "shoes" not in repr(config)


VALUES: dict[str, Any] = {
    "timeout": 3.5,
    "retries": Retries(attempts=4, backoff=0.1, budget=Budget(ratio=0.5, allowance=7)),
    "headers": {"X-Trace": SECRET},
    "query": {"access_key": SECRET, "tag": ["a", "b"]},
    "telemetry": None,
    "pace": Pace(requests=5, per=2),
    "deadline": 1.5,
}


def test_there_is_a_value_for_every_option() -> None:
    assert set(inspect.signature(VWO.with_options).parameters) == {"self", *VALUES}


def test_the_options_of_the_constructor_and_of_with_options_are_kept() -> None:
    client = VWO(account_id=1, strict=True, delivery="at_least_once", **VALUES)
    changed = VWO(account_id=1).with_options(headers={"X-A": "b"}).with_options(**VALUES)
    for each in (client, changed):
        made = again(each.config).client()
        assert made._options.timeout == httpx.Timeout(3.5)
        assert repr(made._options) == repr(each._options)
        assert (made._options.headers, made._options.query) == (each._options.headers, each._options.query)
        assert repr(made._options.pace) == "Pace(requests=5, per=2)"
        assert made._options.deadline == 1.5
        assert repr(made._options.retries.budget) == "<Budget of 7 retries>"
        assert (made._options.strict, made._options.at_least_once) == (
            each._options.strict,
            each._options.at_least_once,
        )
        made.close()
        each.close()


def test_the_region_and_other_settings_are_kept() -> None:
    with Optimizely(project_id="p", region="eu") as client, again(client.config).client() as made:
        assert made._pick(made._servers) == "https://eu.logx.optimizely.com"
    with Convert(token=SECRET, signature_window=90, clock_skew="correct") as convert:
        assert "signature_window=90, clock_skew='correct'" in repr(convert.config)


def test_the_repr_shows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VWO_SDK_KEY", SECRET)
    client = VWO(account_id=5, base_url=f"http://user:{SECRET}@127.0.0.1:9", headers={"X": SECRET}, query={"a": SECRET})
    shown = client.with_options(headers={"Y": SECRET}).config
    client.close()
    assert SECRET not in f"{shown!r} {shown}"
    assert repr(shown) == (
        "<config of VWO(account_id=5, base_url='http://***@127.0.0.1:9', headers=***, query=***, VWO_SDK_KEY=***, headers=***)>"
    )
    for name in ("application_id", "secret", "key_id", "key_secret", "token", "session", "report_token"):
        credential: Any = {name: SECRET}
        with Convert(auth="none", **credential) as convert:
            assert SECRET not in repr(convert.config)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("region", "eu", "'eu'"),
        ("delivery", "batch", "'batch'"),
        ("clock_skew", "correct", "'correct'"),
        ("scope", "read", "***"),
        ("timeout", 1.5, "1.5"),
        ("account_id", 7, "7"),
        ("strict", True, "True"),
        ("pace", None, "None"),
        ("token", None, "***"),
        ("token", 7, "***"),
        ("retries", Retries(), "***"),
        ("base_url", "https://u:p@a.test/x", "'https://***@a.test/x'"),
        ("CONVERT_BASE_URL", "https://a.test", "'https://a.test'"),
        ("base_url", b"x", "***"),
    ],
)
def test_what_can_not_be_a_credential_is_shown(name: str, value: Any, shown: str) -> None:
    expected = f"<config of Convert({name}={shown})>"
    assert repr(ClientConfig(Convert, kwargs=((name, value),))) == expected
    assert repr(ClientConfig(Convert, environment=((name, value),))) == expected
    assert repr(ClientConfig(Convert, changes=(((name, value),),))) == expected
    assert (
        repr(ClientConfig(Convert, (value, value), ((name, value),)))
        == f"<config of Convert(***, ***, {name}={shown})>"
    )


def test_a_function_at_the_top_level_of_a_module_is_kept(server: HTTPServer) -> None:
    with Convert(token=token_of_now, base_url=server.url) as client:
        config = client.config
    with again(config).client() as made:
        made.request("GET", "/x")
    assert server.requests[-1].headers["authorization"] == f"Bearer {SECRET}"


def test_an_auth_that_can_be_pickled_is_kept(server: HTTPServer) -> None:
    auth = BearerToken(SECRET, origin=server.url)
    with Convert(auth=auth, base_url=server.url) as client, again(client.config).client() as made:
        made.request("GET", "/x")
    assert server.requests[-1].headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sdk_key": lambda: SECRET}, "sdk_key can't be part of a config, since it can't be pickled"),
        ({"http_client": httpx.Client()}, "a client with an http_client has no config"),
    ],
)
def test_what_can_not_travel_is_named(options: Any, message: str) -> None:
    with VWO(**options) as client, pytest.raises(ConfigurationError, match=message) as caught:
        client.config  # noqa: B018
    assert SECRET not in str(caught.value)


def test_an_auth_that_can_not_be_pickled_is_named() -> None:
    class Local(httpx.Auth):
        pass

    with Convert(auth=Local()) as client, pytest.raises(ConfigurationError, match="auth can't be part of a config"):
        client.config  # noqa: B018


def test_a_client_itself_can_not_be_pickled() -> None:
    with VWO() as client, pytest.raises(TypeError, match=r"VWO can't be pickled, .* pickle its config"):
        pickle.dumps(client)


def test_a_config_can_be_copied_and_be_the_key_of_a_cache() -> None:
    with VWO(headers={"X": "y"}) as client:
        config = client.config
    assert copy.deepcopy(config) == config
    assert {config: 1}[again(config)] == 1


PROGRAM = """
import pickle, sys
client = pickle.load(sys.stdin.buffer).client()
client.track_user(1, 1, user_id="u")
print(type(client).__name__)
"""


def test_a_process_without_environment_variables_makes_the_client(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in arguments(sandbox, "vwo").items():
        monkeypatch.setenv(f"VWO_{name.upper()}", str(value))
    with VWO() as client:
        data = pickle.dumps(client.config)
    bare = {name: value for name, value in os.environ.items() if not name.startswith("VWO_")}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=data, capture_output=True, timeout=60, check=False, env=bare, cwd=ROOT
    )
    assert (done.stdout.strip(), done.stderr) == (b"VWO", b"")
    assert sandbox.requests[-1].status == 200
