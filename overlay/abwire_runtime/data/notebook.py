"""Models and pages as HTML, which notebooks show in place of a repr.

The HTML has no colours of its own, so that it follows the theme of the notebook, and the class ``dataframe``, for which
notebooks have a style. Its size is bounded, however many items there are and however long their values.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from html import escape

from .display import ShownModel, by_importance, counted, is_model, keys_text, set_fields, summary

_MOST_ROWS = 20
_MOST_COLUMNS = 12
_MOST_FIELDS = 60
_LONGEST_CELL = 40
_LONGEST_VALUE = 300
_LONGEST_NOTE = 1000
_BLOCK = '<div style="overflow-x: auto"><table border="1" class="dataframe">'  # wide tables scroll, as those of pandas
_TITLE = ' style="text-align: left; white-space: nowrap"'
_CELL = ' style="text-align: left; vertical-align: top; white-space: nowrap"'
_LONG = ' style="text-align: left; vertical-align: top; overflow-wrap: anywhere"'


def model_html(model: ShownModel) -> str:
    """Show a model as a table of two columns: the fields that are set, and their values.

    Args:
        model: The model.

    Returns:
        The HTML. Nested objects are summarised, long values are cut, and secrets are ``***``.
    """
    fields = set_fields(model)
    names = by_importance(fields)[:_MOST_FIELDS]
    rows = [f"<tr>{_header(name)}<td{_LONG}>{_field(name, fields[name], _LONGEST_VALUE)}</td></tr>" for name in names]
    title = f"<caption{_TITLE}><b>{_text(type(model).__name__, _LONGEST_CELL)}</b></caption>"
    left = len(fields) - len(names)
    note = f"<p>{counted(left, 'more field')}</p>" if left else ""
    return f"{_BLOCK}{title}<tbody>{''.join(rows)}</tbody></table>{note}</div>"


def items_html(items: Sequence[object], title: str) -> str:
    """Show a list of models as a table with a column for each field.

    Args:
        items: The items.
        title: What to write below the table, such as the number of the page.

    Returns:
        The HTML: the first 20 items and the 12 most important of the fields that they have set, with a note of what is
        left out.
    """
    shown = [set_fields(item) if is_model(item) else {"value": item} for item in items[:_MOST_ROWS]]
    values = {name: value for fields in reversed(shown) for name, value in fields.items()}
    columns = by_importance({name: values[name] for name in dict.fromkeys(n for fields in shown for n in fields)})
    kept = columns[:_MOST_COLUMNS]
    notes = [title]
    if len(items) > len(shown):
        notes.append(f"the first {len(shown)} of them")
    if len(columns) > len(kept):
        left = columns[len(kept) :]
        notes.append(f"{counted(len(left), 'more column')}: {', '.join(left)}")
    if not kept:
        return f"<div>{_text('; '.join(notes), _LONGEST_NOTE)}</div>"
    head = f"<tr><th></th>{''.join(map(_header, kept))}</tr>"
    body = [
        f"<tr><th>{index}</th>{''.join(_data(name, fields) for name in kept)}</tr>"
        for index, fields in enumerate(shown)
    ]
    note = f"<p>{_text('; '.join(notes), _LONGEST_NOTE)}</p>"
    return f"{_BLOCK}<thead>{head}</thead><tbody>{''.join(body)}</tbody></table>{note}</div>"


def _header(name: str) -> str:
    return f"<th{_CELL}>{_text(name, _LONGEST_CELL)}</th>"


def _data(name: str, fields: Mapping[str, object]) -> str:
    return f"<td{_CELL}>{_field(name, fields[name], _LONGEST_CELL) if name in fields else ''}</td>"


def _field(name: str, value: object, longest: int) -> str:
    """Return the value of a field as HTML."""
    if name == "additional_properties" and isinstance(value, dict):
        return _text(keys_text(value), longest)
    if is_model(value):
        return _text(summary(value), longest)
    if isinstance(value, list):
        return _list(value, longest)
    if isinstance(value, dict):
        return counted(len(value), "field")
    if isinstance(value, (datetime.date, datetime.time)):
        return _text(value.isoformat(), longest)
    return _text(value.value if isinstance(value, Enum) else value, longest)


def _list(items: list[object], longest: int) -> str:
    """Return a list as HTML: its values if they are few and short, otherwise the number of its items."""
    if all(isinstance(item, (str, int, float, bool)) and not isinstance(item, Enum) for item in items[:10]):
        text = ", ".join(_cut(item, longest) for item in items[:10])
        if items and len(items) <= 10 and len(text) <= longest:
            return escape(text)
    return counted(len(items), "item")


def _text(value: object, longest: int) -> str:
    return escape(_cut(value, longest))


def _cut(value: object, longest: int) -> str:
    """Return a value as a string without control characters, and with an ellipsis where it is cut."""
    text = value[: longest + 1] if isinstance(value, str) else str(value)
    text = "".join(_printable(text))
    return text if len(text) <= longest else text[:longest].rstrip() + "…"


def _printable(text: str) -> Iterable[str]:
    """Replace control characters by spaces, and halves of surrogate pairs, which UTF-8 can't encode, by question marks."""
    return (
        " " if each < " " or "\x7f" <= each < "\xa0" else "?" if "\ud800" <= each <= "\udfff" else each for each in text
    )
