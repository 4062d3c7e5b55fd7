"""Results as dicts and rows."""

from typing import Any, assert_type

from abwire import AsyncConvert, Convert, Webtrends, to_dicts, to_rows


def tables(convert: Convert, webtrends: Webtrends) -> None:
    page = convert.goals.list()
    assert_type(page.to_dicts(), list[dict[str, Any]])
    assert_type(to_dicts(page), list[dict[str, Any]])
    assert_type(to_rows(page), list[dict[str, Any]])
    assert_type(to_rows(convert.experiences.iterate(), sep="__", explode=["variations"]), list[dict[str, Any]])
    assert_type(to_rows(convert.goals.get(1), explode="settings"), list[dict[str, Any]])
    assert_type(to_rows(webtrends.control("https://www.example.com/")), list[dict[str, Any]])
    assert_type(to_rows({"a": 1}), list[dict[str, Any]])


async def asynchronous_tables(convert: AsyncConvert) -> None:
    assert_type(to_rows(await convert.goals.list()), list[dict[str, Any]])
    assert_type(to_rows([goal async for goal in convert.goals.iterate()]), list[dict[str, Any]])
