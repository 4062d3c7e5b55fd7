"""Models as plain Python: one dict for each, or rows of a table in which nested fields are columns."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Iterable, Mapping
from typing import Any, ClassVar, Protocol, TypeAlias

from .._public import public
from .._suggestions import suggestion
from .encoding import encode
from .model import Model
from .unions import Unknown

_MAX_DEPTH = 100  # deeper objects stay dicts: the names of their columns would be longer than anybody reads


class DataclassInstance(Protocol):
    """An instance of a dataclass, such as the decisions of Webtrends."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


RowInput: TypeAlias = Model | Mapping[str, Any] | DataclassInstance
"""What becomes a dict or a row: a model, a mapping or a dataclass."""


@public
def to_dicts(models: RowInput | Iterable[RowInput]) -> list[dict[str, Any]]:
    """Encode models as dicts of JSON types.

    Args:
        models: A page, or any other iterable of models, mappings or dataclasses, such as what ``iterate`` returns. It is
            read to its end. A single one is accepted as well.

    Returns:
        One dict for each, with the field names of the API. Unset fields are absent, and dates are strings as the API
        sends them.

    Raises:
        TypeError: An item can't be encoded as a JSON object, or ``models`` is asynchronous: pass
            ``[item async for item in models]``.
    """
    return [_encoded(item, index, "to_dicts") for index, item in enumerate(_items_of(models, "to_dicts"))]


@public
def to_rows(
    models: RowInput | Iterable[RowInput], *, sep: str = ".", explode: str | Iterable[str] = ()
) -> list[dict[str, Any]]:
    """Turn models into rows of a table, for ``csv.DictWriter``, pandas, polars and others.

    The fields of nested objects become columns of their own, such as ``settings.percentage``, with the field names of the
    API. Each row has every column, in the order in which the columns first appear, and None where a field is unset, null
    or an empty object. Values are JSON types: dates are strings as the API sends them.

    Lists stay lists, unless ``explode`` names them: then there is a row for each item, and the other values repeat. A row
    whose list is empty or unset stays a single row. Two lists that are not inside each other give a row for each pair of
    their items.

    Args:
        models: A page, or any other iterable of models, mappings or dataclasses, such as what ``iterate`` returns. It is
            read to its end. A single one is accepted as well.
        sep: What separates the names in a column's name.
        explode: The columns whose lists become rows: one name or several. A list inside another one has a name such as
            ``variations.changes``, and both become rows.

    Returns:
        The rows. Objects that are nested more than 100 levels deep stay dicts.

    Raises:
        TypeError: An item can't be encoded as a JSON object, or ``models`` is asynchronous: pass
            ``[item async for item in models]``.
        ValueError: Two fields would have the same column, because the name of one contains ``sep``: pass another
            ``sep``. Or ``explode`` contains a name that no item has and that is no field of their models.
    """
    if not sep:
        raise ValueError("sep must not be empty")
    names = [explode] if isinstance(explode, str) else list(explode)
    table = _Table(sep, names)
    rows: list[dict[str, Any]] = []
    kinds: set[type[object]] = set()
    for index, item in enumerate(_items_of(models, "to_rows")):
        rows += table.rows_of(_encoded(item, index, "to_rows"))
        kinds.add(type(item))
    known = [kind for kind in kinds if issubclass(kind, Model) and kind is not Unknown]
    if rows and len(known) == len(kinds):  # only for these is it known which fields they could have
        table.check_exploded(names, {name for kind in known for name in _known_names(kind)})
    columns = table.columns()
    return [{column: row.get(column) for column in columns} for row in rows]


def _items_of(models: object, function: str) -> Iterable[object]:
    if isinstance(models, (Model, Mapping)) or (dataclasses.is_dataclass(models) and not isinstance(models, type)):
        return [models]
    if hasattr(type(models), "__aiter__"):
        raise TypeError(f"{function}() can't read an async iterable: pass [item async for item in ...] instead")
    if isinstance(models, Awaitable):
        raise TypeError(f"{function}() got a {type(models).__name__} that was not awaited: pass its result instead")
    if isinstance(models, Iterable) and not isinstance(models, (str, bytes, bytearray)):
        return models
    raise TypeError(f"{function}() expects models, not {type(models).__name__}")


def _encoded(item: object, index: int, function: str) -> dict[str, Any]:
    encoded: Any = encode(_opened(item)) if not isinstance(item, (str, bytes, bytearray)) else None
    if type(encoded) is not dict:
        raise TypeError(f"{function}() expects models, mappings or dataclasses, but item {index} is {_a(item)}")
    return encoded


def _a(item: object) -> str:
    return "None" if item is None else f"of type {type(item).__name__}"


def _opened(value: object) -> object:
    """Return the fields of a dataclass as a dict, and anything else unchanged."""
    if dataclasses.is_dataclass(value) and not isinstance(value, (Model, type)):
        return {name: _opened(each) for name, each in field_values(value).items()}
    return value


def field_values(value: DataclassInstance) -> dict[str, Any]:
    """Return the fields of a dataclass as a dict. Unlike those of ``dataclasses.asdict``, the values are no copies."""
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def _known_names(model: type[Model]) -> set[str]:
    """Return the names in the API of the fields that a model class has according to the spec."""
    return {model._wire.get(name, name) for name in model.__fields__}


class _Field:
    """A field of the items, at any depth.

    Args:
        name: The name of its column.
        exploded: Whether its list becomes rows.
    """

    __slots__ = ("exploded", "fields", "is_column", "name")

    def __init__(self, name: str, exploded: bool) -> None:
        self.name = name
        self.exploded = exploded
        self.fields: dict[str, _Field] = {}
        self.is_column = False


class _Table:
    """The columns of a table, which turn up item by item.

    Args:
        sep: What separates the names in a column's name.
        explode: The columns whose lists become rows.
    """

    def __init__(self, sep: str, explode: Iterable[str]) -> None:
        self._sep = sep
        self._root = _Field("", exploded=False)
        self._columns: dict[str, _Field] = {}
        self._with_values: set[str] = set()
        # To reach a list inside another one, both have to become rows.
        self._exploded = {
            sep.join(parts[: end + 1]) for name in explode for parts in [name.split(sep)] for end in range(len(parts))
        }

    def rows_of(self, item: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the rows of an item: dicts that lack the columns for which the item has no value."""
        return self._expand(item, self._root, 0)

    def columns(self) -> list[str]:
        """Return the names of the columns. An object that is null in every row but one has the columns of its fields."""
        return [
            name
            for name, field in self._columns.items()
            if name in self._with_values or not any(map(self._has_columns, field.fields.values()))
        ]

    def check_exploded(self, names: Iterable[str], known: set[str]) -> None:
        """Check the names of the lists.

        Args:
            names: The names.
            known: The names of the fields that the models of all items have.

        Raises:
            ValueError: A name is neither among the fields of a model nor in an item.
        """
        known = known | self._root.fields.keys()
        for name in names:
            if name not in known and name.split(self._sep)[0] not in known:
                raise ValueError(f"explode: no item has a field {name!r}{suggestion(name, known)}")

    def _expand(self, value: dict[str, Any], field: _Field, depth: int) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = [{}]
        for key, each in value.items():
            inner = field.fields.get(key) or self._add_field(field, key)
            if type(each) is dict and each and depth < _MAX_DEPTH:
                rows = _product(rows, self._expand(each, inner, depth + 1))
            elif type(each) is list and inner.exploded and each:
                rows = _product(rows, [row for item in each for row in self._expand_item(item, inner, depth + 1)])
            else:
                self._set(rows, inner, None if each == {} or (each == [] and inner.exploded) else each)
        return rows

    def _expand_item(self, item: object, field: _Field, depth: int) -> list[dict[str, Any]]:
        if type(item) is dict and item and depth < _MAX_DEPTH:
            return self._expand(item, field, depth)
        rows: list[dict[str, Any]] = [{}]
        self._set(rows, field, item)
        return rows

    def _set(self, rows: list[dict[str, Any]], field: _Field, value: object) -> None:
        if not field.is_column:
            if field.name in self._columns:
                raise ValueError(f"two fields would both have the column {field.name!r}: pass another sep")
            self._columns[field.name] = field
            field.is_column = True
        if value is not None:
            self._with_values.add(field.name)
        for row in rows:
            row[field.name] = value

    def _add_field(self, parent: _Field, key: str) -> _Field:
        name = key if parent is self._root else f"{parent.name}{self._sep}{key}"
        added = parent.fields[key] = _Field(name, name in self._exploded)
        return added

    def _has_columns(self, field: _Field) -> bool:
        return field.is_column or any(map(self._has_columns, field.fields.values()))


def _product(rows: list[dict[str, Any]], others: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Combine each row with each of the others."""
    if len(others) == 1:
        for row in rows:
            row.update(others[0])
        return rows
    return [{**row, **other} for row in rows for other in others]
