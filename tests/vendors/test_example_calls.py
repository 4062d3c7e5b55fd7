"""Complete requests, as the vendors' documents show them: every parameter with its value, and no other."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from abwire.errors import InvalidRequestError
from abwire.testing import Sandbox
from support.calling import caller

ID = "5B1D7F0A9C3E4682A7D0E1F2B3C4D5E6"


def query_of(sandbox: Sandbox) -> dict[str, str]:
    return dict(httpx.URL(sandbox.requests[-1].url).params)


def test_vwo_counts_a_visitor_and_sends_attributes(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "vwo", form)
    account = str(sandbox.credentials.vwo_account_id)
    call("track_user", 31, 2, uuid=ID, session_time=1_700_000_000)
    sent = query_of(sandbox)
    assert (
        sent.items()
        >= {
            "experiment_id": "31",
            "combination": "2",
            "sId": "1700000000",
            "u": ID,
            "account_id": account,
            "ed": '{"p":"server"}',
            "ap": "server",
        }.items()
    )
    call("push", {"browser": "firefox"}, uuid=ID, session_time=1_700_000_000)
    assert json.loads(query_of(sandbox)["tags"]) == {"u": {"browser": "firefox"}}


def test_optimizely_records_a_conversion_in_several_experiments(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "optimizely", form, project_id="81", account_id=None)
    call("track", "signed_up", "visitor-1", experiments={12: 3, 45: [6, 7]}, revenue=4, goals=9)
    assert query_of(sandbox) == {
        "a": "81",
        "n": "signed_up",
        "u": "visitor-1",
        "x12": "3",
        "x45": "6_7",
        "v": "400",
        "g": "9",
    }


def test_an_api_key_of_an_unlisted_kind_is_refused_by_a_strict_client(sandbox: Sandbox, form: str) -> None:
    values: dict[str, Any] = {"name": "CI", "auth_type": "unlisted"}
    with pytest.raises(InvalidRequestError, match=r"api_keys\.create\(\).*auth_type: expected one of"):
        caller(sandbox, "convert", form, strict=True)("api_keys.create", **values)
    assert not sandbox.requests
