"""Tests of code that uses abwire, with pytest: each fixture is an API in process, and nothing is sent to a vendor.

Run it with ``pytest testing_your_code.py``. The fixtures come with ``pip install abwire``. They put credentials into the
environment, so that the code under test needs no change: its own clients call the fake.
"""

import asyncio

import httpx
import pytest

from abwire import VWO, AsyncConvert, Convert, PermissionDeniedError
from abwire.testing import FakeApi, ReplyMismatchError

# The code under test. It would be in modules of its own.


def active_names() -> list[str]:
    with Convert() as convert:
        return [str(experience.name) for experience in convert.experiences.iterate(status=["active"])]


def ensure_goal(name: str) -> bool:
    """Create a goal if there is none of this name, and return whether it was created."""
    with Convert() as convert:
        if any(goal.name == name for goal in convert.goals.iterate()):
            return False
        convert.goals.create(name=name, type="code_trigger")
        return True


def winner(experience_id: int) -> str | None:
    """The variation with the best conversion rate for the first goal."""
    with Convert() as convert:
        rows = [row for row in convert.experiences_reports.rows(experience_id) if row.metric == "conversion_rate"]
    first = [row for row in rows if row.goal_id == rows[0].goal_id]
    return max(first, key=lambda row: row.value or 0.0).variation_name


async def count_goals() -> int:
    async with AsyncConvert() as convert:
        return await convert.goals.count()


def bought(user_id: str, amount: float) -> None:
    with VWO() as vwo:
        vwo.track_goal(101, 2, 202, user_id=user_id, revenue=amount)


# Its tests


def test_active_experiences_are_listed(abwire_convert: FakeApi) -> None:
    abwire_convert.reply("experiences.list", [{"id": number, "name": f"Test {number}"} for number in range(95)])
    assert len(active_names()) == 95  # page by page, as the API sends them
    assert abwire_convert.requests[0].json["status"] == ["active"]


def test_a_goal_is_created_once(abwire_convert: FakeApi) -> None:
    assert ensure_goal("Signed up")
    assert not ensure_goal("Signed up")  # the fake keeps what is created
    assert len(abwire_convert.requests.of("goals.create")) == 1


def test_an_outage_is_survived(abwire_convert: FakeApi) -> None:
    abwire_convert.reply_once("goals.list", httpx.ConnectError("down"), httpx.ReadTimeout("slow"))
    assert ensure_goal("Signed up")


def test_a_missing_permission_is_reported(abwire_convert: FakeApi) -> None:
    abwire_convert.reply("goals.create", {"code": 403, "message": "The key is read-only"}, status=403)
    with pytest.raises(PermissionDeniedError, match="read-only"):
        ensure_goal("Signed up")


def test_the_best_variation_wins(abwire_convert: FakeApi) -> None:
    shop = abwire_convert.populate(variations=4, days=21)
    for experience_id, name in shop.winners.items():
        assert winner(experience_id) == name


def test_asynchronous_code(abwire_convert: FakeApi) -> None:
    abwire_convert.populate()
    assert asyncio.run(count_goals()) == 4


def test_a_purchase_is_reported(abwire_vwo: FakeApi) -> None:
    bought("user-1", 9.99)
    [event] = abwire_vwo.events
    assert (event["experiment_id"], event["r"]) == (101, 9.99)


def test_a_reply_that_the_api_cannot_send_is_refused(abwire_convert: FakeApi) -> None:
    with pytest.raises(ReplyMismatchError, match="name: 5 is not of type string"):
        abwire_convert.reply("goals.get", {"id": 7, "type": "code_trigger", "name": 5})
