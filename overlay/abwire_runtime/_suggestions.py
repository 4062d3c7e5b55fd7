"""Errors for names that do not exist, of arguments and of attributes: they suggest the nearest one that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import unwrap
from typing import Any


def suggestion(name: str, names: Iterable[str]) -> str:
    """Suggest an existing name in place of one that does not exist.

    Args:
        name: The name that does not exist.
        names: The names that exist.

    Returns:
        The end of a message: ``; did you mean 'name'?`` for the one that is most like it; empty if none is.
    """
    from difflib import get_close_matches  # needed only once somebody made a mistake

    by_lower_case = {each.lower(): each for each in names}
    nearest = get_close_matches(name.lower(), by_lower_case, n=5)
    nearest.sort(key=lambda each: sorted(each) != sorted(name.lower()))  # letters in another order come first
    return f"; did you mean {by_lower_case[nearest[0]]!r}?" if nearest else ""


def unexpected_argument(call: str, name: str, accepted: Iterable[str]) -> TypeError:
    """Create the error for a keyword argument that a call does not accept.

    Args:
        call: What was called, as in ``goals.create()``.
        name: The name of the argument.
        accepted: The names that the call accepts.

    Returns:
        The error, to be raised. Its message suggests the accepted name that is most like the argument's, if one is.
    """
    return TypeError(f"{call} got an unexpected keyword argument {name!r}{suggestion(name, accepted)}")


def missing_attribute(owner: str, name: str, names: Iterable[str], kind: str = "attribute") -> AttributeError:
    """Create the error for an attribute that does not exist.

    Args:
        owner: What the attribute was read from, as in ``'Convert' object``.
        name: The name of the attribute.
        names: The names that exist. Those with a leading underscore are not suggested.
        kind: What the owner calls its attributes.

    Returns:
        The error, to be raised. Its message suggests the existing name that is most like the attribute's, if one is.
    """
    # Programs look for methods such as _repr_html_ all the time, and nobody means another name by them.
    public = () if name.startswith("_") else [each for each in names if not each.startswith("_")]
    text = f"{owner} has no {kind} {name!r}{suggestion(name, public) if public else ''}"
    return AttributeError(text, name=name)  # with its name alone, Python adds no suggestion of its own


def missing_field(model: str, name: str, names: Iterable[str], additional: Iterable[str] = ()) -> AttributeError:
    """Create the error for a field that a model does not have.

    Args:
        model: The name of the model.
        name: The name of the field.
        names: The names of the fields that it has.
        additional: The names of the additional properties of the object.

    Returns:
        The error, to be raised. Its message suggests the field that is most like it, or ``additional_properties``.
    """
    error = missing_attribute(model, name, names, "field")
    if name in additional or ("did you mean" not in str(error) and not name.startswith("_")):
        error.args = (f"{model} has no field {name!r}; use additional_properties for other fields",)
    return error


def check_names(call: str, names: Iterable[str], *functions: Callable[..., Any]) -> None:
    """Check the names of arguments that were collected in ``**options``.

    Args:
        call: What was called, as in ``Convert()``.
        names: The names.
        functions: Those whose keyword arguments with a default are accepted.

    Raises:
        TypeError: No function has an argument of one of the names.
    """
    accepted = [name for function in functions for name in unwrap(function).__kwdefaults__ or ()]
    if unexpected := set(names).difference(accepted):
        error = unexpected_argument(call, min(unexpected), accepted)
        # Other libraries call the same thing by quite another name, so a list helps where no name is alike.
        raise error if "did you mean" in str(error) else TypeError(f"{error}; it accepts {', '.join(sorted(accepted))}")
