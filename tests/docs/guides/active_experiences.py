"""List the active experiences of a project at Convert, and the goals that measure them.

Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET, CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID.
"""

from abwire import Convert


def main() -> None:
    with Convert() as convert:
        goals = {goal.id: goal.name for goal in convert.goals.iterate()}
        for experience in convert.experiences.iterate(status=["active"], include=["goals"]):
            print(f"{experience.id}  {experience.name} ({experience.type})")
            for goal in experience.goals or ():
                if isinstance(goal, int):  # only its id, unless the call has expand=["goals"]
                    print(f"    goal {goal}: {goals.get(goal, 'no longer in the project')}")


if __name__ == "__main__":
    main()
