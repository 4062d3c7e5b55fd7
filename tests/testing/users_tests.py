"""Tests as a user writes them, which `test_pytest_plugin.py` runs with pytest and no other plugin."""

from __future__ import annotations

import asyncio
import os
import unittest
from collections.abc import Callable

import pytest

from abwire import VWO, AsyncConvert, Convert
from abwire.testing import FakeApi, NotFakedError


def number_of_goals() -> int:
    with Convert() as convert:
        return convert.goals.count()


async def goals() -> list[object]:
    async with AsyncConvert() as convert:
        return [goal.name async for goal in convert.goals.iterate()]


def test_the_first(abwire_convert: FakeApi) -> None:
    abwire_convert.client().goals.create(name="Signed up", type="code_trigger")
    assert number_of_goals() == 1


def test_the_second_has_nothing_of_the_first(abwire_convert: FakeApi) -> None:
    assert number_of_goals() == 0
    assert abwire_convert.requests.last.operation == "goals.list"


def test_asyncio(abwire_convert: FakeApi) -> None:
    abwire_convert.reply("goals.list", [{"id": 1, "name": "One", "type": "revenue"}])
    assert asyncio.run(goals()) == ["One"]


@pytest.mark.anyio
async def test_anyio(abwire_convert: FakeApi) -> None:
    abwire_convert.reply("goals.list", [{"id": 1, "name": "One", "type": "revenue"}])
    assert await goals() == ["One"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_every_fixture(
    abwire_convert: FakeApi,
    abwire_convert_serving: FakeApi,
    abwire_vwo: FakeApi,
    abwire_webtrends: FakeApi,
    abwire_optimizely: FakeApi,
) -> None:
    names = ["convert", "convert_serving", "vwo", "webtrends", "optimizely"]
    fakes = [abwire_convert, abwire_convert_serving, abwire_vwo, abwire_webtrends, abwire_optimizely]
    assert [fake.name for fake in fakes] == names
    abwire_convert_serving.client().config()
    abwire_vwo.client().settings.get()
    abwire_webtrends.client().control("https://www.example.com/")
    abwire_optimizely.client().track("seen", "user-1")
    assert [len(fake.requests) for fake in fakes] == [0, 1, 1, 1, 1]


def test_by_name(abwire_fake: Callable[[str], FakeApi]) -> None:
    api = abwire_fake("convert")
    assert number_of_goals() == 0
    with pytest.raises(NotFakedError):
        VWO(account_id=1, sdk_key="key").settings.get()
    assert len(api.requests) == 1


def test_nothing_is_left() -> None:
    assert "CONVERT_APPLICATION_ID" not in os.environ


class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.api = self.enterContext(FakeApi("convert"))

    def test_unittest(self) -> None:
        assert number_of_goals() == 0
