"""Convert's reports. All of an experience are made of the same days, so aggregated and daily figures agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from random import Random
from statistics import NormalDist

from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.schemas import JSON
from abwire.testing.vendors.convert_store import collection, fill

START = 1_772_409_600
"""The first second of the reports of experiences without a start: 2026-03-02 UTC, a Monday."""
DAYS = 14
VARIATIONS = ("Original", "Shorter text", "Green button")
"""The names of the variations of experiences that were created without any."""

_DAY = 86_400
_PROJECT = "/accounts/{account_id}/projects/{project_id}"
# Each metric of an aggregated report: its name in daily ones, what is divided by what, and the further daily series.
_METRICS = {
    "conversion_rate": ("conversion_rate", "conversions", "visitors", "avg_conversion_rate"),
    "avg_revenue_visitor": ("avg_revenue_per_visitor", "revenue", "visitors", "avg_revenue_visitor"),
    "avg_products_ordered_visitor": (
        "avg_products_ordered_per_visitor",
        "products",
        "visitors",
        "avg_products_ordered",
    ),
    "average_order_value": ("average_order_value", "revenue", "conversions", None),
    "average_products_per_order": ("average_products_per_order", "products", "conversions", None),
}


@dataclass(frozen=True)
class Figures:
    """What happened in a period."""

    visitors: int = 0
    conversions: int = 0
    revenue: int = 0
    products: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(
            self.visitors + other.visitors,
            self.conversions + other.conversions,
            self.revenue + other.revenue,
            self.products + other.products,
        )

    def count(self, what: str) -> int:
        """One of the figures by name."""
        return {
            "visitors": self.visitors,
            "conversions": self.conversions,
            "revenue": self.revenue,
            "products": self.products,
        }[what]

    def average(self, metric: str) -> float:
        """A metric."""
        _, counted, per, _ = _METRICS[metric]
        return self.count(counted) / self.count(per) if self.count(per) else 0.0


@lru_cache(10_000)
def _figures(seed: str, index: int, goal: int, day: int, has_revenue: bool, lift: float) -> Figures:
    """What happened to a variation on a day. The visitors do not depend on the goal."""
    weekend = 0.6 if day // _DAY % 7 in (2, 3) else 1.0
    segment = 1.0 if seed.endswith("[]") else 0.35
    visitors = int(Random(seed).uniform(360, 440) * weekend * segment)
    draw = Random(f"{seed} {goal}")
    rate = 0.04 + lift + 0.01 * (goal % 3)
    conversions = sum(draw.random() < rate for _ in range(visitors))
    if not has_revenue:
        return Figures(visitors, conversions)
    orders = [(draw.randint(20, 90) + 3 * index, draw.randint(1, 4)) for _ in range(conversions)]
    return Figures(visitors, conversions, sum(each for each, _ in orders), sum(each for _, each in orders))


class Experience:
    """An experience that is reported on.

    Args:
        call: The call.
    """

    def __init__(self, call: Call) -> None:
        self._id = call.path["experience_id"]
        item = collection(call.state, fill(f"{_PROJECT}/experiences", call))[self._id]
        values, self._shape = item.values, item.shape
        goals = collection(call.state, fill(f"{_PROJECT}/goals", call))
        listed = [int(goal["id"] if isinstance(goal, dict) else goal) for goal in values.get("goals") or goals]
        self.goals: dict[int, bool] = {
            goal: goal in goals and goals[goal].values.get("type") == "revenue" for goal in listed
        }
        named = [each for each in values.get("variations") or () if isinstance(each, dict) and each.get("name")]
        self.names: list[str] = [each["name"] for each in named] or list(VARIATIONS)
        body = call.body_object
        self.offset: int = body.get("utc_offset") or 0
        begin = values.get("start_time") or START
        end = values.get("end_time") or begin + DAYS * _DAY
        begin = begin if body.get("start_time") is None else max(begin, body["start_time"])
        end = end if body.get("end_time") is None else min(end, body["end_time"])
        first = (begin + self.offset) // _DAY * _DAY - self.offset
        self.days: list[int] = [int(day) for day in range(int(first), int(end), _DAY)]
        self._segments = sorted((key, each) for key, each in (body.get("segments") or {}).items() if each)

    def variation_id(self, index: int) -> int:
        """The id of a variation."""
        return int(self._id) * 10 + index

    def variations_data(self) -> list[JSON]:
        """The variations. The first is the baseline."""
        return [
            {
                "id": self.variation_id(index),
                "name": name,
                "key": f"{self.variation_id(index)}-{name.lower().replace(' ', '-')}",
                "is_baseline": index == 0,
                "status": "running",
                "traffic_distribution": round(100 / len(self.names), 4),
            }
            for index, name in enumerate(self.names)
        ]

    def day(self, index: int, goal: int, day: int) -> Figures:
        """What happened to a variation on a day."""
        lift, seed = 0.008 * index, f"{self._id} {index} {day} {self._segments}"
        if self._shape is not None and index < len(self._shape.lifts):
            lift, seed = self._shape.lifts[index], f"{self._shape.seed} {seed}"
        return _figures(seed, index, goal, day, self.goals.get(goal, False), lift)

    def total(self, index: int, goal: int, days: Iterable[int] | None = None) -> Figures:
        """What happened to a variation on some days; by default, on all."""
        return sum((self.day(index, goal, day) for day in (self.days if days is None else days)), Figures())


def aggregated(call: Call) -> Reply:
    """The aggregated report."""
    body = call.body_object
    experience = Experience(call)
    wanted = body.get("goals")
    goals = list(experience.goals) if wanted is None else [goal for goal in wanted if goal in experience.goals]
    methodology = (body.get("stats_engine_processing") or {}).get("stats_type", "frequentist")
    data = {
        "stats_methodology": methodology,
        "variations_data": experience.variations_data(),
        "reportData": [
            {
                "goal_id": goal,
                "srm": False,
                "srm_pvalue": 0.62,
                "variations": [
                    _results(experience, goal, index, methodology, body.get("metrics"))
                    for index in range(len(experience.names))
                ],
            }
            for goal in goals
        ],
    }
    return Reply.of({"data": data})


def _results(experience: Experience, goal: int, index: int, methodology: str, wanted: list[str] | None) -> JSON:
    figures, baseline = experience.total(index, goal), experience.total(0, goal)
    has_revenue = experience.goals[goal]
    names = [name for name in _METRICS if (has_revenue or name == "conversion_rate") and name in (wanted or _METRICS)]
    return {
        "id": experience.variation_id(index),
        "visitors": figures.visitors,
        "metrics": [_metric(name, figures, baseline, methodology) for name in names],
        **_old_form(figures, baseline, has_revenue),
    }


def _metric(name: str, figures: Figures, baseline: Figures, methodology: str) -> JSON:
    """One metric of a variation. The statistics are those of two shares, whatever the metric."""
    counted, per = _METRICS[name][1:3]
    value, other = figures.average(name), baseline.average(name)
    found: dict[str, JSON] = {
        "metric_type": name,
        "metric_total": figures.count(counted),
        "metric_value": value,
        "metric_change": value / other - 1 if other else 0.0,
    }
    if per == "conversions":
        return found
    confidence = _confidence(figures, baseline)
    found |= {
        "metric_interval": 1.96 * value / sqrt(figures.conversions or 1),
        "estimated_progress": 0.8,
        "srm": False,
        "srm_pvalue": 0.62,
    }
    if methodology == "bayesian":
        risk = [round(0.02 * confidence, 4), round(0.02 * (1 - confidence), 4)]
        win = round(100 * confidence, 2)
        return {**found, "chance_to_win": win, "expected": found["metric_change"], "risk": risk, "done": win > 95}
    two_sided = abs(2 * confidence - 1)
    return {
        **found,
        "confidence": round(100 * two_sided, 2),
        "statistically_significant": two_sided > 0.95,
        "remaining_samples": 2500,
        "observed_power": 0.55,
        "powerful": False,
        "done": False,
    }


def _confidence(figures: Figures, baseline: Figures) -> float:
    """The probability that the conversion rate is greater than the baseline's."""
    rates = [each.conversions / each.visitors if each.visitors else 0.0 for each in (figures, baseline)]
    variance = sum(
        rate * (1 - rate) / each.visitors
        for rate, each in zip(rates, (figures, baseline), strict=True)
        if each.visitors
    )
    return NormalDist().cdf((rates[0] - rates[1]) / sqrt(variance)) if variance else 0.5


def _old_form(figures: Figures, baseline: Figures, has_revenue: bool) -> dict[str, JSON]:
    """The deprecated form of the metrics: rates and confidence in percent, changes as fractions."""
    confidence = round(100 * abs(2 * _confidence(figures, baseline) - 1), 2)
    change = [each.average("conversion_rate") for each in (figures, baseline)]
    conversions = {
        "conversions": figures.conversions,
        "conversion_rate": round(100 * change[0], 2),
        "conversion_rate_change": change[0] / change[1] - 1 if change[1] else 0.0,
        "confidence": confidence,
        "statistically_significant": confidence > 95,
    }
    if not has_revenue:
        return {"conversion_data": conversions, "revenue_data": None, "products_data": None}
    revenue = {
        "revenue_per_visitor": figures.average("avg_revenue_visitor"),
        "total_revenue": figures.revenue,
        "confidence": confidence,
        "statistically_significant": confidence > 95,
    }
    products = {
        "products_per_visitor": figures.average("avg_products_ordered_visitor"),
        "total_products": figures.products,
        "confidence": confidence,
        "statistically_significant": confidence > 95,
    }
    return {"conversion_data": conversions, "revenue_data": revenue, "products_data": products}


def daily(call: Call) -> Reply:
    """The daily report. What the vendor does without a goal or metric is not known; here it is the first one."""
    body = call.body_object
    experience = Experience(call)
    goal = int(body.get("goal", next(iter(experience.goals), 0)))
    wanted = body.get("metric", "conversion_rate")
    metric = next(name for name, (in_daily, *_) in _METRICS.items() if in_daily == wanted)
    cumulative = body.get("report_type") == "cumulative"
    counted, per, further = _METRICS[metric][1:]
    variations, everything = [], [Figures() for _ in experience.days]
    for index in range(len(experience.names)):
        points = []
        averages = 0.0
        for number, day in enumerate(experience.days):
            figures = experience.total(index, goal, experience.days[: number + 1] if cumulative else [day])
            averages = figures.average(metric) + (averages if cumulative else 0.0)
            points.append(
                {
                    "timestamp": day,
                    "value": figures.average(metric),
                    "totals": averages if per == "conversions" else figures.count(counted),
                    "visitors": figures.visitors,
                }
            )
            everything[number] = everything[number] + figures
        variations.append({"id": experience.variation_id(index), "stats": points})
    series = {"total_visitors": [float(each.visitors) for each in everything]}
    if further:
        series[further] = [each.average(metric) for each in everything]
    extra = [
        {
            "type": name,
            "stats": [{"timestamp": day, "value": value} for day, value in zip(experience.days, values, strict=True)],
        }
        for name, values in series.items()
    ]
    report = {"variations": variations, "extra": extra}
    return Reply.of({"data": {"variations_data": experience.variations_data(), "reportData": report}})


def traffic_allocation(call: Call) -> Reply:
    """The share of each variation in the traffic by day, in percent."""
    experience = Experience(call)
    goal = next(iter(experience.goals), 0)
    by_day = [
        [experience.day(index, goal, day).visitors for index in range(len(experience.names))] for day in experience.days
    ]
    variations = [
        {
            "id": experience.variation_id(index),
            "stats": [
                {"timestamp": day, "value": round(100 * visitors[index] / sum(visitors), 2)}
                for day, visitors in zip(experience.days, by_day, strict=True)
            ],
        }
        for index in range(len(experience.names))
    ]
    return Reply.of(
        {"data": {"variations_data": experience.variations_data(), "reportData": {"variations": variations}}}
    )
