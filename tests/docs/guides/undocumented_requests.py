"""Use what Convert's API has and this version of abwire does not know yet: an operation, a field, a parameter.

    python undocumented_requests.py

Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET, CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID.
"""

from abwire import UNSET, Convert, Model, Unset


class Goal(Model):
    """The fields that this program reads. All others are kept in additional_properties, and sent back as they came."""

    id: int
    name: str
    colour: str | Unset = UNSET  # a field that is new


GOALS = "/accounts/{account_id}/projects/{project_id}/goals"  # the client fills in what is in braces


def main() -> None:
    with Convert(headers={"X-Program": "undocumented_requests"}) as convert:  # sent with every call
        # An operation that the client has no method for is signed, repeated and decoded like any other. POST is repeated
        # only if the first one certainly had no effect, unless you know better: this one reads.
        page = convert.request("POST", GOALS, json={"results_per_page": 5}, safe_to_repeat=True)
        print(f"{len(page['data'])} goals")

        goal = convert.request("POST", f"{GOALS}/add", json={"name": "Signed up", "type": "code_trigger"}, cast_to=Goal)
        print(f"{goal.name}: {goal.colour or 'no colour yet'}")

        # Ids go into path_values, which encodes them. The detailed form also has the status and the headers.
        path, values = f"{GOALS}/{{goal_id}}", {"goal_id": goal.id}
        reply = convert.request_detailed("GET", path, path_values=values, query={"include[]": ["stats"]}, cast_to=Goal)
        print(f"status {reply.status_code}, {len(reply.parsed.additional_properties)} fields that Goal does not name")

        # A call of a method can send headers, query parameters and fields that its document does not know.
        convert.goals.get(goal.id, extra_headers={"X-Preview": "colours"})
        convert.goals.update(goal.id, name="Signed up twice", type="code_trigger", extra_body={"colour": "red"})


if __name__ == "__main__":
    main()
