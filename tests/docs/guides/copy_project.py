"""Copy the goals, locations and audiences of one project at Convert to another one.

    python copy_project.py FROM TO [--dry-run]

FROM and TO are ids of projects. Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET and
CONVERT_ACCOUNT_ID. What the other project has under the same name is not copied again, so the program can be restarted.
Ids of goals and segments in rules are replaced by those of the copies. What can't be copied is listed at the end.
"""

import argparse
import sys
from typing import Any

from abwire import APIStatusError, Convert
from abwire.convert import models

# What can be written. Everything else, such as ids and statistics, belongs to the project that it comes from.
FIELDS = {
    "goal": ("name", "key", "type", "description", "settings", "triggering_rule", "selected_default", "status"),
    "location": ("name", "description", "rules", "trigger", "selected_default", "status"),
    "audience": ("name", "type", "description", "rules", "selected_default", "status"),
}
# The kind of object whose id is the value of a rule, by the type of the rule.
REFERENCES = {"goal_triggered": "goal", "bucketed_into_segment": "audience"}

Found = tuple[str, dict[str, Any]]  # the kind of an object, and its fields
Ids = dict[tuple[str, int], int]  # the id of a copy, by the kind and the id of the original


class NoCopyError(Exception):
    """A rule names an object that has no copy."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Copy goals, locations and audiences to another project.")
    parser.add_argument("source", type=int, metavar="FROM")
    parser.add_argument("target", type=int, metavar="TO")
    parser.add_argument("--dry-run", action="store_true", help="create nothing; say what would be copied")
    options = parser.parse_args()
    with Convert(project_id=options.target) as convert:
        left_out = copy(convert, options.source, options.target, dry_run=options.dry_run)
    for line in left_out:
        print(f"not copied: {line}", file=sys.stderr)
    return 1 if left_out else 0


def copy(convert: Convert, source: int, target: int, *, dry_run: bool) -> list[str]:
    """Copy what the target, the client's project, does not have. Returns a line for each object that can't be copied."""
    present = {(kind, item["name"]): item["id"] for kind, item in everything(convert, target)}
    waiting = everything(convert, source)
    ids: Ids = {}
    refused: list[str] = []
    while waiting:
        later: list[Found] = []
        for kind, original in waiting:
            name = original["name"]
            try:
                copied = present.get((kind, name))
                if copied is None:
                    fields = {each: with_ids(original[each], ids) for each in FIELDS[kind] if each in original}
                    copied = 0 if dry_run else create(convert, kind, fields)
                    print(f"{kind} {name}: {'would be copied' if dry_run else 'copied'}")
                ids[kind, original["id"]] = copied
            except NoCopyError:
                later.append((kind, original))  # the object that its rules name may be copied in this round
            except APIStatusError as error:  # the others may be fine
                refused.append(f"{kind} {name}: {error.message}")
        if len(later) == len(waiting):
            return [*refused, *(f"{kind} {item['name']}: its rules name what has no copy" for kind, item in later)]
        waiting = later
    return refused


def everything(convert: Convert, project: int) -> list[Found]:
    """All goals, locations and audiences of a project."""
    goals = convert.goals.iterate(include=["triggering_rule"], project_id=project)
    locations = convert.locations.iterate(include=["rules", "trigger"], project_id=project)
    audiences = convert.audiences.iterate(include=["rules"], project_id=project)
    return [
        *(("goal", goal.to_dict()) for goal in goals),
        *(("location", location.to_dict()) for location in locations),
        *(("audience", audience.to_dict()) for audience in audiences),
    ]


def create(convert: Convert, kind: str, fields: dict[str, Any]) -> int:
    """Create an object in the client's project, and return its id."""
    if kind == "location":
        return convert.locations.create(body=models.LocationCreate.from_dict(fields)).id
    body = models.Unknown.from_dict(fields)  # of any type, also of one that Convert adds later
    return convert.goals.create(body=body).id if kind == "goal" else convert.audiences.create(body=body).id


def with_ids(value: Any, ids: Ids) -> Any:
    """Return a field of an object in which the ids in rules are those of the copies."""
    if isinstance(value, list):
        return [with_ids(each, ids) for each in value]
    if not isinstance(value, dict):
        return value
    if kind := REFERENCES.get(value.get("rule_type", "")):
        if (kind, value["value"]) not in ids:
            raise NoCopyError
        return {**value, "value": ids[kind, value["value"]]}
    return {key: with_ids(each, ids) for key, each in value.items()}


if __name__ == "__main__":
    sys.exit(main())
