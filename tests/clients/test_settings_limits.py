"""Settings, addresses and proxies at their limits, without a client."""

from __future__ import annotations

import math
import ssl
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest

from abwire import ConfigurationError, Pace, Retries
from abwire_runtime.client import proxies, servers
from abwire_runtime.client.next_urls import checked_file_url, checked_link, with_missing
from abwire_runtime.client.options import (
    DEFAULT_TIMEOUT,
    ENVIRONMENT,
    LONGEST_WAIT,
    Options,
    Settings,
    checked_choice,
    checked_deadline,
    checked_timeout,
    checked_url,
    merge_headers,
    without_outer_space,
)
from abwire_runtime.client.proxies import ProxyExceptions
from abwire_runtime.data.unset import UNSET

# Times


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        (1.5, 1.5),
        (7, 7.0),
        (5e-324, 5e-324),
        (LONGEST_WAIT, LONGEST_WAIT),
        (LONGEST_WAIT + 1, None),
        (int(LONGEST_WAIT) + 1, None),
        (math.inf, None),
        (10**400, None),
        (Decimal("0.5"), 0.5),
        (Fraction(1, 4), 0.25),
    ],
)
def test_a_deadline_and_a_timeout_are_seconds(value: Any, seconds: float | None) -> None:
    assert checked_deadline(value) == seconds
    assert checked_timeout(value) == httpx.Timeout(seconds)
    own = checked_timeout(httpx.Timeout(connect=value, read=9.0, write=8.0, pool=7.0))
    assert own == httpx.Timeout(connect=seconds, read=9.0, write=8.0, pool=7.0)


@pytest.mark.parametrize("value", [0, 0.0, -1, -0.5, math.nan, True, "5", b"5", bytearray(b"5"), [], 1j])
def test_what_is_no_time_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^deadline must be seconds above 0 or None, not "):
        checked_deadline(value)
    with pytest.raises(ConfigurationError, match=r"^timeout must be seconds above 0, an httpx.Timeout or None, not "):
        checked_timeout(value)


def test_each_part_of_a_timeout_is_checked() -> None:
    assert checked_timeout(httpx.Timeout(5.0, pool=0.0)).pool == 0.0
    assert checked_timeout(httpx.Timeout(5.0, write=LONGEST_WAIT * 2)).write is None
    for wrong in ({"connect": 0}, {"read": 0}, {"write": 0}, {"pool": -1}):
        with pytest.raises(ConfigurationError):
            checked_timeout(httpx.Timeout(5.0, **cast("Any", wrong)))
    assert httpx.Timeout(30.0, connect=10.0) == DEFAULT_TIMEOUT
    assert LONGEST_WAIT == 2_000_000.0


# Addresses


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.test", "https://a.test"),
        (" https://a.test/v1/ \n", "https://a.test/v1"),
        ("http://a.test:65535//", "http://a.test:65535"),
        ("http://a.test:1", "http://a.test:1"),
        (f"http://{'a' * 63}.test", f"http://{'a' * 63}.test"),
        ("http://a.test.", "http://a.test."),
    ],
)
def test_a_base_url_is_absolute_and_has_no_slash_at_its_end(text: str, url: str) -> None:
    assert checked_url(text) == url
    assert checked_url(text, "auth_base_url") == url


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("https://a.test/ b", "contains white space"),
        ("https://a.test:x", r"is not a URL \(InvalidURL\)"),
        (7, r"is not a URL \(TypeError\)"),
        ("https://a.test/\udcff", r"is not a URL \(UnicodeEncodeError\)"),
        ("ftp://a.test", r"is not an absolute http\(s\) URL"),
        ("a.test", r"is not an absolute http\(s\) URL"),
        ("https://", r"is not an absolute http\(s\) URL"),
        ("https://a..test", r"is not an absolute http\(s\) URL"),
        (f"https://{'a' * 64}.test", r"is not an absolute http\(s\) URL"),
        ("https://a.test:0", "is not between 1 and 65535"),
        ("https://a.test:65536", "not between 1 and 65535|is not a URL"),
        ("https://a.test/\\b", "contains a backslash"),
        ("https://a.test?x=1", "has a query or a fragment"),
        ("https://a.test#x", "has a query or a fragment"),
    ],
)
def test_what_is_no_base_url_is_refused(text: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        checked_url(text)


def test_other_urls_may_have_a_query_and_are_left_as_they_are() -> None:
    assert checked_url("https://a.test/x/?y=1#z", "token_url") == "https://a.test/x/?y=1#z"
    with pytest.raises(ConfigurationError, match=r"^the token_url is not an absolute http\(s\) URL$"):
        checked_url("ftp://a.test", "token_url")


# Options


def options(**changes: Any) -> Options:
    return Options(**{"timeout": UNSET, "retries": None, "headers": None, "strict": False, "at_least_once": False, **changes})  # fmt: skip


UNCHANGED: dict[str, Any] = dict.fromkeys(("timeout", "retries", "headers", "query", "pace", "deadline"), UNSET)


def test_options_are_kept_unless_they_are_changed() -> None:
    pace, retries = Pace(1), Retries(attempts=7)
    made = options(
        timeout=5,
        retries=retries,
        headers={"X-A": " 1 "},
        strict=True,
        at_least_once=True,
        query={"a": 1, "b": "x"},
        pace=pace,
        deadline=9,
    )
    same = made.changed(**UNCHANGED)
    for each in (made, same):
        assert each.timeout == httpx.Timeout(5.0)
        assert each.retries is retries
        assert each.headers == {"X-A": "1"}
        assert (each.strict, each.at_least_once) == (True, True)
        assert each.query == (("a", "1"), ("b", "x"))
        assert (each.pace, each.deadline) == (pace, 9.0)
    cleared = made.changed(timeout=None, retries=None, headers=None, query=None, pace=None, deadline=None)
    assert cleared.timeout == httpx.Timeout(None)
    assert cleared.retries.attempts == 3
    assert (cleared.headers, cleared.query) == (made.headers, made.query)
    assert (cleared.pace, cleared.deadline) == (None, None)
    more = made.changed(**{**UNCHANGED, "headers": {"x-a": "2", "X-B": "3"}, "query": {"b": "y", "c": 1}})
    assert more.headers == {"x-a": "2", "X-B": "3"}
    assert more.query == (("a", "1"), ("b", "y"), ("c", "1"))
    assert options().changed(**UNCHANGED).timeout is None


def test_a_repr_of_options_shows_names_and_no_values() -> None:
    assert repr(options()) == f"<options: timeout=None, {Retries()!r}, headers none, query none>"
    shown = repr(options(headers={"X-A": "secret", "X-B": "b"}, query={"a": ["secret", "b"], "c": 1}))
    assert shown == f"<options: timeout=None, {Retries()!r}, headers X-A, X-B, query a, c>"


def test_what_a_call_sends_wins_where_that_is_its_right() -> None:
    made = options(headers={"X-A": "1"}, query={"a": 1, "b": 2})
    assert made.merge({"x-a": "2", "X-B": "3"}) == {"X-B": "3", "X-A": "1"}
    assert options().merge({"x-a": "2"}) == {"x-a": "2"}
    assert made.merge_query([("b", 3)]) == [("a", "1"), ("b", 3)]
    assert merge_headers({"A": "1"}, {"a": "2", "b": "3"}) == {"b": "3", "A": "1"}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"strict": 1}, "strict must be True or False, not 1"),
        ({"pace": 5}, "pace must be a Pace or None, not 5"),
        ({"headers": [("a", "b")]}, "headers must be a mapping of strings, not list"),
        ({"headers": {"a b": "c"}}, "headers has 'a b', which is not the name of a header"),
        ({"headers": {7: "c"}}, "headers has 7, which is not the name of a header"),
        ({"headers": {"a": "\u00fc"}}, "the header a contains characters that are not printable ASCII"),
        ({"headers": {"a": "b\n"}}, "the header a contains characters that are not printable ASCII"),
        ({"headers": {"a": 7}}, "the header a contains characters that are not printable ASCII"),
        ({"query": 7}, "query"),
    ],
)
def test_wrong_options_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}"):
        options(**changes)


def test_a_choice_is_one_of_several_strings() -> None:
    assert checked_choice("skew", "a", "a", "b") == "a"
    with pytest.raises(ConfigurationError, match=r"^skew must be 'a' or 'b', not 'c'$"):
        checked_choice("skew", "c", "a", "b")
    assert without_outer_space("x", "a b") == "a b"
    assert without_outer_space("x", 7) == 7
    for text in (" a", "a\n"):
        with pytest.raises(ConfigurationError, match=r"^the x begins or ends with white space"):
            without_outer_space("x", text)


# Settings


def test_settings_come_from_arguments_and_then_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VWO_ACCOUNT_ID", " 7 \n")
    monkeypatch.setenv("VWO_SDK_KEY", "environment")
    monkeypatch.setenv("VWO_EMPTY", "  ")
    current = ["one"]
    settings = Settings("vwo", account_id=None, sdk_key="argument", empty=None, token=lambda: current[0], zero=0)
    assert settings.environment == {"VWO_ACCOUNT_ID": "7"}
    assert [settings.get(name) for name in ("account_id", "sdk_key", "empty", "zero", "other")] == [
        *("7", "argument", None, 0, None)
    ]
    assert callable(settings.get("token"))
    assert settings.latest("token") is None
    assert settings.resolve("token", required=True) == "one"
    current[0] = "two"
    assert settings.latest("token") == "one"
    assert settings.latest("account_id") == "7"
    assert settings.resolve("zero", required=True) == 0
    assert settings.resolve("empty", required=False) is UNSET
    assert settings.described("empty") == "empty= (environment variable VWO_EMPTY)"
    with pytest.raises(ConfigurationError) as raised:
        settings.resolve("empty", required=True)
    assert str(raised.value) == (
        "empty is missing: pass empty= to the call or to the client, or set the environment variable VWO_EMPTY"
    )
    with pytest.raises(ConfigurationError, match=r"^other is missing: pass other= to the call or to the client$"):
        settings.resolve("other", required=True)
    settings.need("account_id", "zero")
    with pytest.raises(ConfigurationError) as raised:
        settings.need("account_id", "empty", "other")
    assert str(raised.value) == (
        "a credential is missing: pass empty= (environment variable VWO_EMPTY)"
        " and other= (environment variable VWO_OTHER)"
    )
    with pytest.raises(ConfigurationError, match=r"^an account is missing"):
        settings.need("empty", what="an account")
    assert settings.secrets(lambda name: name in ("sdk_key", "token", "empty")) == ("argument", "one")


def test_white_space_around_settings_is_refused_except_in_addresses() -> None:
    with pytest.raises(ConfigurationError, match="token"):
        Settings("vwo", token="a\n")
    assert Settings("vwo", base_url=" a ").get("base_url") == " a "
    later = Settings("vwo", token=lambda: "a\n")
    with pytest.raises(ConfigurationError, match="token"):
        later.resolve("token", required=True)


def test_a_configuration_replaces_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VWO_TOKEN", "environment")
    monkeypatch.setattr(ENVIRONMENT, "given", {"VWO_TOKEN": "given"})
    assert Settings("VWO", token=None).get("token") == "given"
    monkeypatch.setattr(ENVIRONMENT, "given", {})
    assert Settings("VWO", token=None).get("token") is None


# Servers


def fill(server: str, *, defaults: Any = (), choices: Any = (), settings: Any = (), **given: Any) -> str:
    """The URL of a server with variables."""
    client = SimpleNamespace(
        _server_defaults=dict(defaults), _server_choices=dict(choices), _settings=Settings("x", **dict(settings))
    )
    return servers.filled(cast("Any", client), server, given)


@pytest.mark.parametrize(
    ("server", "value", "url"),
    [
        ("{a}://x.test/", "https", "https://x.test"),
        ("{a}://x.test/", "http", "http://x.test"),
        ("{a}", "https://any.test/", "https://any.test"),
        ("https://{a}", "x.test:8080", "https://x.test:8080"),
        ("https://{a}/v1/", "x", "https://x/v1"),
        ("https://{a}.x.test", "eu-1", "https://eu-1.x.test"),
        ("https://x.test:{a}/v1", "443", "https://x.test:443/v1"),
        ("https://x.test/{a}", "v1/b~c;d=e@f:g", "https://x.test/v1/b~c;d=e@f:g"),
        ("https://x.test/{a}/b", 7, "https://x.test/7/b"),
    ],
)
def test_a_variable_of_a_server_has_a_value(server: str, value: Any, url: str) -> None:
    assert fill(server, a=value) == url
    assert fill(server, settings={"a": value}) == url
    assert fill(server, settings={"a": "other"}, a=value) == url
    assert fill(server, defaults={"a": str(value)}, settings={"a": None}) == url


@pytest.mark.parametrize(
    ("server", "value", "message"),
    [
        ("{a}://x.test/", "ftp", "a is the scheme of the URL, so it must be http or https, not 'ftp'"),
        ("https://{a}", "x.test/b", "a is the server's host, so it must be a host name"),
        ("https://{a}/v1", "u@x.test", "a is the server's host"),
        ("https://{a}/v1", "x.test:123456", "a is the server's host"),
        ("https://{a}.x.test", "b.c", "a is part of the host name, so it must be letters, digits and dashes, not 'b.c'"),
        ("https://x.{a}/", "b.c", "a is part of the host name"),
        ("https://x.test/{a}", "../b", "a is part of the URL's path, and can't be '../b'"),
        ("https://x.test/{a}", "b?c", "a is part of the URL's path"),
        ("https://x.test/{a}", "b#c", "a is part of the URL's path"),
    ],
)  # fmt: skip
def test_a_value_changes_no_other_part_of_the_url(server: str, value: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        fill(server, a=value)
    # What the document lists may have any form.
    assert fill(server, choices={"a": (value,)}, a=value) == server.replace("{a}", value).rstrip("/")
    assert fill(server, defaults={"a": value}, a=value) == server.replace("{a}", value).rstrip("/")


def test_a_variable_without_a_value_is_missing() -> None:
    with pytest.raises(ConfigurationError, match="a is missing"):
        fill("https://{a}", settings={"a": None})
    assert fill("https://x.test/{a}", defaults={"a": ""}, settings={"a": None}) == "https://x.test"


# Links


def reply_of(*urls: str) -> httpx.Response:
    """A reply to the last of these requests, which the others were redirected to."""
    replies = [httpx.Response(200, request=httpx.Request("GET", url)) for url in urls]
    replies[-1].history = replies[:-1]
    return replies[-1]


@pytest.mark.parametrize(
    ("link", "urls", "expected"),
    [
        ("?page=2#x", ["https://a.test/b"], "https://a.test/b?page=2"),
        ("/c", ["https://u:p@a.test/b"], "https://u:p@a.test/c"),
        ("http://a.test/c", ["https://a.test/b"], "https://a.test/c"),
        ("c", ["https://a.test/b/", "https://a.test/d/"], "https://a.test/d/c"),
        ("http://a.test:8080/c", ["http://a.test:8080/b"], "http://a.test:8080/c"),
        ("https://x:y@a.test/c", ["https://a.test/b"], "https://a.test/c"),
    ],
)
def test_a_link_is_of_the_host_that_was_called(link: str, urls: list[str], expected: str) -> None:
    assert checked_link(link, reply_of(*urls)) == expected


@pytest.mark.parametrize(
    ("link", "urls", "message"),
    [
        (7, ["https://a.test/"], "which is not a string but int"),
        ("https://a.test:x", ["https://a.test/"], "which is not a URL"),
        ("/\udcff", ["https://a.test/"], "which is not a URL"),
        ("https://b.test/", ["https://a.test/"], "which leads to https://b.test: the client's credentials are for https://a.test alone"),
        ("/c", ["https://a.test/", "https://b.test/"], "which leads to https://b.test: "),
        ("http://a.test:8080/", ["https://a.test/"], "which leads to http://a.test:8080: "),
        ("http://a.test/", ["https://a.test:8443/"], "which leads to http://a.test: "),
    ],
)  # fmt: skip
def test_other_links_are_refused(link: Any, urls: list[str], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        checked_link(link, reply_of(*urls))


def test_a_file_may_be_anywhere_but_not_here() -> None:
    reply = reply_of("https://a.test/")
    assert checked_file_url("https://b.test/x y", reply) == "https://b.test/x y"
    for link, message in [
        ("https://a.test:x", "which is not a URL"),
        ("https://a.test/\udcff", "which is not a URL"),
        ("/b", r"which is not an http\(s\) URL"),
        ("http://b.test/", "which leads from https to http"),
        ("https://localhost/", "which leads to an address of this machine"),
    ]:
        with pytest.raises(ValueError, match=f"^{message}"):
            checked_file_url(link, reply)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.test/b?x=%2f&y", "https://a.test/b?x=%2f&y&z=2+3&w=true"),
        ("https://a.test/b", "https://a.test/b?x=1&z=2+3&w=true"),
        ("https://a.test/b?x=&z=&w=", "https://a.test/b?x=&z=&w="),
    ],
)
def test_parameters_are_added_that_a_url_lacks(url: str, expected: str) -> None:
    assert str(with_missing(url, [("x", 1), ("z", "2 3"), ("w", True)])) == expected


# Proxies


@pytest.mark.parametrize(
    ("text", "direct", "through"),
    [
        ("a.test", ["http://a.test", "https://x.a.test:99", "http://A.TEST."], ["http://ba.test", "http://test"]),
        (".a.test", ["http://a.test", "http://x.a.test"], ["http://ba.test"]),
        ("*.a.test", ["http://x.a.test", "http://y.x.a.test"], ["http://a.test"]),
        ("a.test:80", ["http://a.test", "http://a.test:80"], ["https://a.test", "http://a.test:81"]),
        ("a.test:443", ["https://a.test"], ["http://a.test"]),
        ("https://a.test/", ["https://a.test"], ["http://a.test"]),
        ("ALL://a.test", ["https://a.test", "http://a.test"], []),
        ("10.0.0.0/8", ["http://10.1.2.3"], ["http://11.0.0.1", "http://a.test"]),
        ("10.1.2.3/8", ["http://10.9.9.9"], ["http://11.0.0.1"]),
        ("10.0.0.1:8080", ["http://10.0.0.1:8080"], ["http://10.0.0.1", "http://10.0.0.2:8080"]),
        ("::1", ["http://[::1]"], ["http://[::2]"]),
        ("[::1]:8080", ["http://[::1]:8080"], ["http://[::1]"]),
        ("[fe80::]/10", ["http://[fe80::1]"], ["http://[::1]"]),
        (" a.test , b.test\tc.test,, ", ["http://a.test", "http://b.test", "http://c.test"], ["http://d.test"]),
        ("b\u00fccher.test", ["http://b\u00fccher.test"], ["http://bucher.test"]),
        ("a_b-1", ["http://a_b-1"], []),
        ("", [], ["http://a.test"]),
        ("a.test, *", ["http://a.test", "http://x.test"], []),
    ],
)
def test_which_hosts_are_reached_without_a_proxy(text: str, direct: list[str], through: list[str]) -> None:
    exceptions = ProxyExceptions(text)
    assert [url for url in direct if not exceptions.match(httpx.URL(url))] == []
    assert [url for url in through if exceptions.match(httpx.URL(url))] == []
    assert exceptions.all is ("*" in text.split(", "))


@pytest.mark.parametrize("entry", ["a b@c", "a/b", "a.*.test", "http://", "10.0.0.0/99", "x:y", "-:-", "x" * 80 + "!"])
def test_what_is_no_host_is_named(entry: str) -> None:
    wrong = [each for each in entry.split() if "@" in each or len(entry.split()) == 1][-1]
    with pytest.raises(ValueError, match="is not a host, an IP address or a range of addresses") as raised:
        ProxyExceptions(entry)
    assert str(raised.value).startswith(repr(wrong[:60]))


VERIFY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ("http:// a.test", "it contains white space"),
        (" a.test", "it contains white space"),
        ("http://a.test:x", r"it is not a URL \(InvalidURL\)"),
        ("http://\udcff@a.test", r"it is not a URL \(UnicodeEncodeError\)"),  # bytes that are not UTF-8
        ("http://xn--0.test", r"it is not a URL \(IDNAError\)"),
        ("ftp://a.test", "its scheme is not http, https, socks5 or socks5h"),
        ("http://", "it has no host"),
        ("a.test:0", "its port is not between 1 and 65535"),
    ],
)
def test_a_proxy_that_can_not_be_used_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, value: str, fault: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ConfigurationError, match=f"^the environment variable HTTPS_PROXY can't be used: {fault}$"):
        proxies.transports(False, VERIFY)


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_needs_its_package(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    asked: list[str] = []
    monkeypatch.setattr(proxies, "find_spec", asked.append)
    assert proxies._fault_of_proxy(f"{scheme}://a.test") == (
        "SOCKS proxies need the package socksio (pip install 'httpx[socks]')"
    )
    assert asked == ["socksio"]
    monkeypatch.setattr(proxies, "find_spec", str)
    assert proxies._fault_of_proxy(f"{scheme}://a.test:1") == proxies._fault_of_proxy("http://a.test:65535") == ""
    assert proxies._fault_of_proxy("https://a b:c@a.test") == ""  # a password may have spaces


def test_the_variable_of_a_fault_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxies.named(proxies.variables("no_proxy")) == "a proxy setting of the system"
    monkeypatch.setenv("No_Proxy", "a")
    assert proxies.named(proxies.variables("no_proxy", "x_proxy")) == "the environment variable No_Proxy"
    monkeypatch.setenv("X_PROXY", "a")
    monkeypatch.setenv("y_proxy", "a")
    monkeypatch.setenv("x_proxy", "")
    assert proxies.named(sorted(proxies.variables("no_proxy", "x_proxy"))) == "one of No_Proxy, X_PROXY"


@pytest.mark.parametrize(
    ("environment", "keys"),
    [
        ({}, None),
        ({"http_proxy": "a.test"}, ["http://"]),
        ({"https_proxy": "a.test:1", "all_proxy": "http://b.test"}, ["https://", "all://"]),
        ({"http_proxy": "a.test", "no_proxy": "*"}, None),
        ({"ftp_proxy": "a.test"}, None),
    ],
)
@pytest.mark.parametrize("is_async", [False, True])
def test_there_is_a_transport_for_each_proxy(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], keys: list[str] | None, is_async: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxies.transports(is_async, VERIFY)
    if keys is None:
        assert found == {}
        return
    base: Callable[..., Any] = httpx.AsyncHTTPTransport if is_async else httpx.HTTPTransport
    assert sorted(found) == ["mounts", "transport"]
    assert type(found["transport"]) is base
    assert list(found["mounts"]) == keys
