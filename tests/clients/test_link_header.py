"""The header ``Link`` of RFC 8288, as servers write it and as they may write it."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from abwire_runtime.calls.links import Link, next_link, parse_links

NEXT = "https://a.example/v2/things?page=2"


@pytest.mark.parametrize(
    "value",
    [
        f"<{NEXT}>; rel=next",
        f'<{NEXT}>; rel="next"',
        f"<{NEXT}>;rel=next",
        f"<{NEXT}> ; rel = next",
        f'<{NEXT}>;\trel="next"',
        f'<{NEXT}>; REL="NEXT"',
        f'<{NEXT}>; rel="prefetch next"',
        f'<{NEXT}>; rel="\\next"',
        f'<{NEXT}>; title="next, <x>; rel=prev"; rel=next',
        f'<{NEXT}>; title="a \\"quoted\\" word"; rel=next',
        f"<{NEXT}>; title*=UTF-8''n%c3%a4chste; rel=next; type=application/json",
        f'<{NEXT}>; rel=next; rel=last; title="the first rel counts"',
        f"<{NEXT}>; crossorigin; rel=next",
        f"<{NEXT}>; ; rel=next;",
        f"<https://a.example/?page=9>; rel=last, <{NEXT}>; rel=next",
        f'<https://a.example/?page=9>; rel="last",<{NEXT}>;rel="next"',
        f'<https://a.example/?ids=1,2;3>; rel="prev", <{NEXT}>; rel="next"',
        f'<#top>; rel=next; anchor="#part", <{NEXT}>; rel=next',
        f", , <{NEXT}>; rel=next, ",
        f'none of this, "nor <https://a.example/>; rel=next", <{NEXT}>; rel=next',
        f'<{NEXT}>; rel=next, <https://a.example/>; rel="next',
    ],
)
def test_the_link_to_the_next_page_is_found(value: str) -> None:
    assert next_link([value]) == NEXT


@pytest.mark.parametrize(
    "value",
    [
        "",
        ",",
        "<",
        f"<{NEXT}>",
        f"<{NEXT}>; rel=prev",
        f"<{NEXT}>; rel=nextpage",
        f'<{NEXT}>; rel=prev; rel="next"',
        f'<{NEXT}>; title="rel=next"',
        f"{NEXT}; rel=next",
        f"<{NEXT}; rel=next",
        f"<{NEXT}>, rel=next",
    ],
)
def test_what_is_no_link_to_the_next_page_is_not_taken_for_one(value: str) -> None:
    assert next_link([value]) is None


def test_several_headers_are_one_list() -> None:
    assert next_link(["<https://a.example/>; rel=first", f"<{NEXT}>; rel=next"]) == NEXT
    assert next_link([]) is None


targets = st.text(st.characters(codec="ascii", exclude_characters=">", categories=["L", "N", "P", "S"]), min_size=1)
texts = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=12)
tokens = st.from_regex(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", fullmatch=True)
names = st.sampled_from(["title", "type", "Media", "x-a"])


@st.composite
def links(draw: st.DrawFn) -> tuple[str, Link]:
    """A link as it may be written, and what it is."""
    target = draw(targets)
    space = st.sampled_from(["", " ", "\t", "  "])
    text, parameters = f"<{target}>", dict[str, str]()
    relation = ("rel", draw(st.lists(tokens, min_size=1, max_size=3).map(" ".join)))
    for name, value in draw(st.permutations([relation, *draw(st.lists(st.tuples(names, texts), max_size=3))])):
        quoted = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        is_token = draw(st.booleans()) and value != "" and not set(value) & set(' ",;\\')
        text += f"{draw(space)};{draw(space)}{name}={value if is_token else quoted}"
        parameters.setdefault(name.lower(), value)
    return text, Link(target, parameters)


@given(st.lists(links(), max_size=4), st.sampled_from([",", ", ", " ,  "]))
def test_every_way_of_writing_links_is_read(written: list[tuple[str, Link]], comma: str) -> None:
    assert parse_links(comma.join(text for text, _ in written)) == [link for _, link in written]


@given(st.text(st.sampled_from('<>;,=" \\relnxt/a1')) | texts)
@example('<a>;rel="next')
def test_any_value_is_read_without_an_error(value: str) -> None:
    for link in parse_links(value):
        assert link.target in value


tame = st.from_regex(r"https://a\.example/[a-z0-9?&=]{0,9}", fullmatch=True)


@given(st.dictionaries(st.sampled_from(["next", "prev", "last"]), tame, min_size=1), st.booleans())
def test_httpx_reads_the_same_where_it_reads_links_right(urls: dict[str, str], quotes: bool) -> None:
    """It knows no commas and semicolons in quotation marks, and looks for a rel of one word."""
    mark = '"' if quotes else ""
    value = ", ".join(f"<{url}>; rel={mark}{relation}{mark}" for relation, url in urls.items())
    referee = {relation: link["url"] for relation, link in httpx.Response(200, headers={"Link": value}).links.items()}
    assert {link.parameters["rel"]: link.target for link in parse_links(value)} == referee
    assert next_link([value]) == referee.get("next")
