"""Arrays of groups: what is joined can be read again in the same order, and its size is known beforehand."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from abwire_runtime.data.grouped_json import NestedItem, item_size, join_groups

rows = st.lists(st.tuples(*[st.sampled_from("abc")] * 3))


def nested(visitor: str, decision: str, event: str) -> NestedItem:
    return (
        f'{{"id":"{visitor}","snapshots":['.encode(),
        f'{{"of":"{decision}","events":['.encode(),
        f'"{event}"'.encode(),
    )


@given(rows)
def test_items_keep_their_order_and_what_they_are_nested_in(given_rows: list[tuple[str, str, str]]) -> None:
    found = json.loads(b"[" + join_groups(nested(*row) for row in given_rows) + b"]")
    assert given_rows == [
        (visitor["id"], snapshot["of"], event)
        for visitor in found
        for snapshot in visitor["snapshots"]
        for event in snapshot["events"]
    ]


@given(rows)
def test_no_two_neighbours_are_equal_groups(given_rows: list[tuple[str, str, str]]) -> None:
    found = json.loads(b"[" + join_groups(nested(*row) for row in given_rows) + b"]")
    for groups, key in [(found, "id"), *((visitor["snapshots"], "of") for visitor in found)]:
        names = [group[key] for group in groups]
        assert all(first != second for first, second in pairwise(names))


@given(rows)
def test_a_body_is_never_larger_than_the_sizes_of_its_items(given_rows: list[tuple[str, str, str]]) -> None:
    items = [nested(*row) for row in given_rows]
    assert len(join_groups(items)) <= sum(map(item_size, items))


def test_items_that_share_nothing_have_exactly_their_size_but_for_the_last_comma() -> None:
    items = [nested(name, "d", "e") for name in "abc"]
    assert len(join_groups(items)) == sum(map(item_size, items)) - 1


def test_items_that_are_not_nested_are_a_plain_array() -> None:
    assert join_groups([(b"1",), (b"2",), (b"3",)]) == b"1,2,3"
    assert join_groups([]) == b""
