"""Which of several credentials a client of Convert takes, and what it says if one is missing."""

from __future__ import annotations

from typing import Any, get_type_hints

import httpx
import pytest

from abwire import AsyncConvert, ConfigurationError, Convert, convert
from abwire.auth import BearerKey, BearerToken, ConvertHMAC, HeaderToken, SessionCookie
from abwire.convert import async_client, report_export, report_row, report_table

REQUEST = httpx.Request("GET", "https://api.example.test/")
SIGNED = {"application_id": "app", "secret": "s"}
KEY = {"key_id": "k", "key_secret": "s"}


@pytest.mark.parametrize(
    ("passed", "environment", "kind"),
    [
        (SIGNED, {}, ConvertHMAC),
        (KEY, {}, BearerKey),
        ({"token": "t"}, {}, BearerToken),
        ({"session": "c"}, {}, SessionCookie),
        ({"report_token": "r"}, {}, HeaderToken),
        # What comes first in this order wins, of those that were passed and then of those in the environment.
        ({"report_token": "r", "session": "c", "token": "t", **KEY, **SIGNED}, {}, ConvertHMAC),
        ({"report_token": "r", "session": "c", "token": "t", **KEY}, SIGNED, BearerKey),
        ({"report_token": "r", "session": "c", "token": "t"}, {**KEY, **SIGNED}, BearerToken),
        ({"report_token": "r", "session": "c"}, {"token": "t"}, SessionCookie),
        ({"report_token": "r"}, {"session": "c", "token": "t"}, HeaderToken),
        ({}, {"report_token": "r", "session": "c", "token": "t", **KEY, **SIGNED}, ConvertHMAC),
        ({}, {"report_token": "r", "session": "c", "token": "t", **KEY}, BearerKey),
        ({}, {"report_token": "r", "session": "c"}, SessionCookie),
        # A part may be passed, and the other one be in the environment.
        ({"secret": "s"}, {"application_id": "app", "token": "t"}, ConvertHMAC),
        ({"key_id": "k"}, {**SIGNED, "key_secret": "s"}, BearerKey),
        ({}, {"key_id": "k", "token": "t"}, BearerToken),
    ],
)
def test_the_credential_is_the_first_complete_one(
    monkeypatch: pytest.MonkeyPatch, passed: dict[str, Any], environment: dict[str, str], kind: type[Any]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(f"CONVERT_{name.upper()}", value)
    with Convert(**passed) as client:
        auth: Any = client._auth
    assert type(auth) is kind
    given = {**environment, **passed}
    wanted = {
        BearerKey: ("Authorization", f"Bearer {given.get('key_id')}:{given.get('key_secret')}"),
        BearerToken: ("Authorization", f"Bearer {given.get('token')}"),
        SessionCookie: ("Cookie", f"sid={given.get('session')}"),
        HeaderToken: ("report_token", str(given.get("report_token"))),
        ConvertHMAC: ("Convert-Application-ID", str(given.get("application_id"))),
    }[kind]
    headers = dict(auth.headers(REQUEST))
    assert wanted in headers.items()


@pytest.mark.parametrize(
    ("passed", "environment", "missing"),
    [
        ({}, {}, ["application_id", "secret"]),
        ({"application_id": "a"}, {}, ["secret"]),
        ({"secret": "s"}, {"token": "t"}, ["application_id"]),
        ({"key_secret": "s"}, SIGNED, ["key_id"]),
        ({}, {"key_id": "k"}, ["key_secret"]),
        ({}, {"key_secret": "k", "secret": "s"}, ["application_id"]),
    ],
)
def test_the_missing_part_of_a_credential_is_named(
    monkeypatch: pytest.MonkeyPatch, passed: dict[str, Any], environment: dict[str, str], missing: list[str]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(f"CONVERT_{name.upper()}", value)
    with pytest.raises(ConfigurationError) as raised:
        Convert(**passed)
    named = " and ".join(f"{name}= (environment variable CONVERT_{name.upper()})" for name in missing)
    assert str(raised.value) == f"a credential is missing: pass {named}"


@pytest.mark.parametrize("kind", [Convert, AsyncConvert])
def test_signatures_are_made_as_the_client_was_told(kind: Any) -> None:
    usual = kind(**SIGNED)._auth
    assert (usual.window, usual.upload_window, usual.clock_skew) == (60.0, 300.0, "report")
    other = kind(**SIGNED, signature_window=5, clock_skew="correct")._auth
    assert (other.window, other.clock_skew) == (5, "correct")
    with pytest.raises(ConfigurationError, match=r"^clock_skew must be 'report' or 'correct'"):
        kind(auth="none", clock_skew="other")
    for accepted in ("report", "correct"):
        assert kind(auth="none", clock_skew=accepted)._auth is None


def test_each_name_of_the_package_is_loaded_by_its_first_use() -> None:
    wanted: dict[str, Any] = {
        "AsyncConvert": async_client.AsyncConvert,
        "ExportFailure": report_export.ExportFailure,
        "ExportProgress": report_export.ExportProgress,
        "ExportResult": report_export.ExportResult,
        "ReportRow": report_row.ReportRow,
        "report_rows": report_table.report_rows,
    }
    for name, value in wanted.items():
        assert getattr(convert, name) is value
    assert convert.models.Tag.__name__ == "Tag"
    assert dir(convert) == sorted([*wanted, "Convert", "models"])
    with pytest.raises(
        AttributeError, match=r"^module 'abwire.convert' has no attribute 'ReportRows'; did you mean 'report_rows'\?$"
    ):
        getattr(convert, "ReportRows")  # noqa: B009


@pytest.mark.parametrize("kind", [Convert, AsyncConvert])
def test_the_types_of_both_clients_can_be_evaluated(kind: Any) -> None:
    client = kind(token="t")
    for function in (kind.__init__, kind.download, kind._check_credentials):
        assert get_type_hints(function)
    assert type(client.experiences_reports).__name__.endswith("ExperiencesReports")
