"""Print the results of the active experiences at Convert, plot their conversion rates by day, and export both as CSV.

Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET, CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID.
It writes results.csv, daily.csv and, for each experience and goal, a chart such as experience-1001-goal-7.svg.
"""

from datetime import date
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from abwire import Convert
from abwire.convert import ExportProgress, ReportRow

LABELS = {
    "conversion_rate": "conversion rate",
    "avg_revenue_visitor": "revenue/visitor",
    "avg_products_ordered_visitor": "products/visitor",
    "average_order_value": "order value",
    "average_products_per_order": "products/order",
}
COLOURS = ("#1f5fa8", "#c8501e", "#2b8a57", "#7a4fa3", "#8a6d1d", "#555555")


def main() -> None:
    with Convert() as convert:
        reports = convert.experiences_reports
        for experience in convert.experiences.iterate(status=["active"]):
            print(f"\n{experience.name}")
            for goal, rows in groupby(reports.rows(experience.id), key=lambda row: row.goal_name):
                print_table(goal, list(rows))

            # A conversion rate up to each day is steadier than that of the day itself.
            days = reports.rows(experience.id, daily=True, report_type="cumulative", metrics=["conversion_rate"])
            for goal_id, rows in groupby(days, key=lambda row: row.goal_id):
                plot(list(rows), Path(f"experience-{experience.id}-goal-{goal_id}.svg"))

        # All rows of all active experiences. The second file is long: one row a day, variation, goal and metric.
        reports.export_rows("results.csv", status=["active"])
        result = reports.export_rows("daily.csv", status=["active"], daily=True, on_progress=show)
        print(f"\n{result.rows:,} rows of {result.exported} experiences are in daily.csv")
        for failure in result.failures:
            print(f"left out: {failure.experience_name}: {failure.reason}")


def show(progress: ExportProgress) -> None:
    print(f"exported {progress.exported} of {progress.experiences} experiences")


def print_table(goal: str | None, rows: list[ReportRow]) -> None:
    """Print a line for each variation and a column for each metric."""
    metrics = list(dict.fromkeys(row.metric for row in rows if row.metric))
    print(f"\n{goal or 'Goal':18}{'visitors':>9}" + "".join(f"{LABELS.get(each, each):>18}" for each in metrics))
    for name, cells in groupby(rows, key=lambda row: row.variation_name):
        by_metric = {row.metric: row for row in cells}
        visitors = next(iter(by_metric.values())).visitors
        print(f"{name or '?':18}{visitors or 0:9,}" + "".join(f"{cell(by_metric.get(each)):>18}" for each in metrics))


def cell(row: ReportRow | None) -> str:
    """A value with its change against the baseline, and a star if that is certain enough for the experience's settings."""
    if row is None or row.value is None:
        return "-"
    text = f"{row.value:.2%}" if row.metric == "conversion_rate" else f"{row.value:.2f}"
    if row.change is not None and not row.is_baseline:
        text += f" ({row.change:+.1%})"
    if row.significant or row.done:
        text += " *"
    return text


def plot(rows: list[ReportRow], path: Path) -> None:
    """Write a chart with a line for each variation. With pandas and matplotlib it would be a line of code:

    pandas.DataFrame(rows).pivot(index="date", columns="variation_name", values="value").plot()
    """
    rows = [row for row in rows if row.date is not None and row.value is not None]
    days = sorted({row.date for row in rows if row.date})
    highest = max((row.value or 0 for row in rows), default=0)
    step = next((each for each in (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5) if each * 5 >= highest), 1.0)
    width, height, left, bottom = 760, 360, 60, 310

    def x(day: date | None) -> float:
        index = days.index(day) if day else 0
        return left + (width - left - 20) * index / max(len(days) - 1, 1)

    def y(value: float) -> float:
        return bottom - (bottom - 60) * value / (5 * step)

    title = (
        f"{rows[0].experience_name}: conversion rate for “{rows[0].goal_name}”, up to each day" if rows else "No data"
    )
    drawn = [f'<text x="{left}" y="24" font-size="15">{escape(title)}</text>']
    for rate in (number * step for number in range(6)):
        drawn += [
            f'<line x1="{left}" y1="{y(rate):.1f}" x2="{width - 20}" y2="{y(rate):.1f}" stroke="#ddd"/>',
            f'<text x="{left - 8}" y="{y(rate) + 4:.1f}" text-anchor="end">{rate:.1%}</text>',
        ]
    drawn += [
        f'<text x="{x(day):.1f}" y="{bottom + 20}" text-anchor="middle">{day:%d %b}</text>'
        for day in days[:: max(len(days) // 7, 1)]
    ]
    for number, (name, group) in enumerate(groupby(rows, key=lambda row: row.variation_name)):
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(f"{x(row.date):.1f},{y(row.value or 0):.1f}" for row in group)
        drawn += [
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>',
            f'<rect x="{left + 170 * number}" y="38" width="12" height="4" fill="{colour}"/>',
            f'<text x="{left + 170 * number + 18}" y="45">{escape(name or "?")}</text>',
        ]
    body = "\n".join(drawn)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
