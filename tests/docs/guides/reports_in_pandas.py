"""Load the active experiences of a project at Convert and their results by day into pandas, plot them, and export them.

It needs pandas and matplotlib. Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET,
CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID. It writes experiences.csv, days.csv and conversion_rates.png.
"""

import pandas
from matplotlib.figure import Figure

from abwire import Convert, to_rows


def main() -> None:
    with Convert() as convert:
        active = list(convert.experiences.iterate(status=["active"]))
        # A conversion rate up to each day is steadier than that of the day itself.
        rows = [
            row
            for experience in active
            for row in convert.experiences_reports.rows(
                experience.id, daily=True, report_type="cumulative", metrics=["conversion_rate"]
            )
        ]
    experiences = pandas.DataFrame(to_rows(active))
    print(experiences[["id", "name", "type", "status"]].to_string(index=False))

    days = pandas.DataFrame(rows)
    rates = days.pivot_table(
        index="date", columns=["experience_name", "goal_name", "variation_name"], values="value", sort=False
    )
    print()
    print((100 * rates.iloc[-1]).round(2).unstack("variation_name").to_string())

    names = rates.columns.droplevel("variation_name").unique()
    figure = Figure(figsize=(9, 2.2 * len(names)), layout="constrained")
    for (experience, goal), axes in zip(names, figure.subplots(len(names), squeeze=False).flat, strict=True):
        title = f"{experience}: visitors who reached “{goal}” up to each day, in percent"
        (100 * rates[experience, goal]).plot(ax=axes, title=title, xlabel="", ylim=(0, None))
        axes.legend(loc="lower right", ncols=len(rates.columns))
    figure.savefig("conversion_rates.png")

    experiences.to_csv("experiences.csv", index=False)
    days.to_csv("days.csv", index=False)


if __name__ == "__main__":
    main()
