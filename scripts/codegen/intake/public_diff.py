"""What changed in the public names of the hand-written packages: classes, methods, functions and fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.intake.argument_diff import Change, Level, argument, plain_field
from codegen.intake.public_names import Definition, Function, Signature, Source, signature
from codegen.intake.type_diff import Types, from_to
from codegen.planning.type_compat import parse

_TYPES = Types(frozenset())


def compare_public_names(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, list[Change]]:
    """The changes of public names, by package: ``vwo``, or ``abwire`` for what it exports itself.

    Args:
        before: The source of each file in ``overlay/`` before, by its path.
        after: The same now.
    """
    old, new = Source(before), Source(after)
    found: dict[str, list[Change]] = {}
    for package in sorted({*old.packages, *new.packages}):
        name = package.rpartition(".")[2]
        was, now = old.public_names(package), new.public_names(package)
        if package == "abwire":  # the clients are compared in the packages of their vendors
            was, now = (
                {key: each for key, each in names.items() if "abwire." not in each.module} for names in (was, now)
            )
        changes = [
            change for key in {**was, **now} for change in _name(name, key, was.get(key), now.get(key), old, new)
        ]
        if changes:
            found[name] = sorted(dict.fromkeys(changes), key=lambda change: (not change.breaking, change.name))
    return found


def _name(
    package: str, name: str, was: Definition | None, now: Definition | None, old: Source, new: Source
) -> Iterator[Change]:
    label = f"{package}.{name}"
    if was is None or now is None:
        yield Change("public name", "removed" if now is None else "added", label, "", now is None)
    elif isinstance(was.node, Function) and isinstance(now.node, Function):
        yield from _signature("public name", label, signature(was.node, False), signature(now.node, False))
    elif isinstance(was.node, ast.ClassDef) and isinstance(now.node, ast.ClassDef):
        yield from _class(package, name, _members(was, old), _members(now, new), _is_client(package, now.node))
    else:
        yield Change("public name", "changed", label, "is another kind of object", True)


def _is_client(package: str, node: ast.ClassDef) -> bool:
    """Whether a class is the client of a vendor."""
    return package != "abwire" and any(ast.unparse(each) == "public" for each in node.decorator_list)


def _members(definition: Definition, source: Source) -> dict[str, ast.stmt]:
    """The public members of a class, and its constructor, with those that it inherits."""
    found: dict[str, ast.stmt] = {}
    for base in reversed(list(source.bases(definition))):
        found |= _members(base, source)
    for node in definition.node.body if isinstance(definition.node, ast.ClassDef) else ():
        name = node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""
        name = node.name if isinstance(node, Function) else name
        if name == "__init__" or (name and not name.startswith("_")):
            found[name] = node
    return found


def _class(
    package: str, name: str, before: dict[str, ast.stmt], after: dict[str, ast.stmt], is_client: bool
) -> Iterator[Change]:
    level: Level = "vendor method" if is_client else "public name"
    for key in {**before, **after}:
        label = f"{package}.{key}" if is_client else f"{package}.{name}.{key}"
        label = f"{package}.{name}" if key == "__init__" else label
        was, now = before.get(key), after.get(key)
        if was is None or now is None:
            if key != "__init__":
                yield Change(level, "removed" if now is None else "added", label, "", now is None)
        elif isinstance(was, Function) and isinstance(now, Function):
            yield from _signature(level, label, signature(was, True), signature(now, True))
        elif isinstance(was, ast.AnnAssign) and isinstance(now, ast.AnnAssign):
            yield from _field(label, was, now)
        else:
            yield Change(level, "changed", label, "is another kind of object", True)
    yield from _order(level, f"{package}.{name}", before, after)


def _field(label: str, was: ast.AnnAssign, now: ast.AnnAssign) -> Iterator[Change]:
    """A field of a class. It is an argument of the constructor, and is read."""
    old, new = (
        plain_field(label, ast.unparse(node.annotation), None if node.value is None else ast.unparse(node.value))
        for node in (was, now)
    )
    for change in argument(label, old, new, _TYPES):
        readers = _TYPES.breaks_readers(parse(old.annotation), parse(new.annotation))
        yield replace(change, level="public name", breaking=change.breaking or readers)


def _order(level: Level, label: str, before: dict[str, ast.stmt], after: dict[str, ast.stmt]) -> Iterator[Change]:
    """Fields may be passed by position, so a new one comes last, and has a default."""
    was = [key for key, node in before.items() if isinstance(node, ast.AnnAssign)]
    now = {key: node for key, node in after.items() if isinstance(node, ast.AnnAssign)}
    left = [key for key in was if key in now]
    if left != [*now][: len(left)]:
        yield Change(level, "changed", label, "has its fields in another order", True)
    elif was and left == was:
        for key in [key for key, node in now.items() if key not in was and node.value is None]:
            yield Change(level, "changed", f"{label}.{key}", "is required", True)


def _signature(level: Level, label: str, old: Signature, new: Signature) -> Iterator[Change]:
    for name in {**old.arguments, **new.arguments}:
        one, other = (
            plain_field(name, *each.arguments[name]) if name in each.arguments else None for each in (old, new)
        )
        for change in argument(f"{label}({name})", one, other, _TYPES):
            yield replace(change, level=level)
    if old.positional != new.positional[: len(old.positional)] and set(old.positional) <= new.arguments.keys():
        detail = f"has other positional arguments: {', '.join(new.positional) or 'none'}"
        yield Change(level, "changed", label, detail, True)
    if old.asynchronous != new.asynchronous:
        yield Change(level, "changed", label, f"is {'' if new.asynchronous else 'not '}a coroutine function", True)
    before, after = parse(old.returns), parse(new.returns)
    if before != after:
        detail = f"the result {from_to(before, after)}"
        yield Change(level, "changed", label, detail, _TYPES.breaks_readers(before, after))
