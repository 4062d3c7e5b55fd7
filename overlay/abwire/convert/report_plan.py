"""Which calls give the rows of an experience, and the rows of each reply. The clients of both forms share it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from abwire_api.convert import models
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import TimeInput, unix_seconds

from .report_json import identifier
from .report_row import ReportRow
from .report_table import DAILY_SPELLINGS, Report, aggregated_spelling, report_rows

MAX_ONLY = 200
"""The largest number of goals that ``goals.list`` accepts in ``only``."""

_RATE = "conversion_rate"
_METRICS = (
    _RATE,
    "avg_revenue_visitor",
    "avg_products_ordered_visitor",
    "average_order_value",
    "average_products_per_order",
)


@dataclass(frozen=True, slots=True)
class Experience:
    """What is known about an experience besides its report.

    Attributes:
        id: Its id.
        name: Its name.
        goals: The ids of its goals, in order.
        goal_names: The names of goals, by id.
        goal_types: Their types, likewise.
    """

    id: int
    name: str | None = None
    goals: tuple[int, ...] = ()
    goal_names: Mapping[int, str] = field(default_factory=dict)
    goal_types: Mapping[int, str] = field(default_factory=dict)


def seconds(at: TimeInput | None, name: str) -> int | None:
    """Convert a point in time, if there is one, to UNIX seconds.

    Args:
        at: The point in time.
        name: The name of the argument, for errors.
    """
    return None if at is None else unix_seconds(at, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsOptions:
    """The arguments of ``rows`` and ``export_rows`` that are the same for every experience.

    Raises:
        TypeError: ``goals`` or ``metrics`` is not a sequence.
        ValueError: An argument for daily reports was passed without ``daily``.
    """

    daily: bool
    report_type: models.DailyReportTypesLike | None
    goals: Sequence[int] | None
    metrics: Sequence[models.MetricTypesLike | models.DailyReportMetricsLike] | None
    names: bool
    overall: bool
    start_time: int | None
    end_time: int | None
    utc_offset: int | None
    segments: models.ReportingSegmentsFilters | None
    stats_engine_processing: models.SEProcSettings | models.Unknown | None
    account_id: int | None
    project_id: int | None
    report_token: str | None = None

    def __post_init__(self) -> None:
        for name, value in (("goals", self.goals), ("metrics", self.metrics)):
            if value is not None and (isinstance(value, (str, bytes)) or not isinstance(value, Sequence)):
                raise TypeError(f"{name} must be a list, not {type(value).__name__}")
        if not self.daily and (self.report_type is not None or self.overall):
            raise ValueError("report_type and overall are for daily reports: pass daily=True as well")

    @property
    def kind_of_days(self) -> models.DailyReportTypesLike:
        """The ``report_type`` of daily calls."""
        return "non_cumulative" if self.report_type is None else self.report_type

    @property
    def aggregated_metrics(self) -> list[str] | Unset:
        """The metrics of an aggregated call."""
        return UNSET if self.metrics is None else [aggregated_spelling(metric) for metric in self.metrics]

    def daily_calls(self, experience: Experience) -> Iterator[tuple[int, str]]:
        """The goal and metric of each daily call. Only goals of type ``revenue`` have more than a conversion rate.

        Args:
            experience: The experience.
        """
        chosen = None if self.metrics is None else [aggregated_spelling(metric) for metric in self.metrics]
        for goal in experience.goals if self.goals is None else self.goals:
            kind = experience.goal_types.get(goal)
            if kind is None:
                metrics = chosen or [_RATE]
            elif kind == "revenue":
                metrics = chosen or list(_METRICS)
            else:
                metrics = [metric for metric in chosen or [_RATE] if metric == _RATE]
            for metric in metrics:
                yield goal, DAILY_SPELLINGS.get(metric, metric)

    def rows(
        self, report: Report, experience: Experience, goal: int | None = None, metric: str | None = None
    ) -> list[ReportRow]:
        """The rows of a reply.

        Args:
            report: The reply.
            experience: The experience.
            goal: The goal of a daily report.
            metric: The metric of a daily report.
        """
        return report_rows(
            report,
            experience_id=experience.id,
            experience_name=experience.name,
            goal=goal,
            metric=metric,
            report_type=self.kind_of_days if self.daily else None,
            goal_names=experience.goal_names,
            overall=self.overall,
            start_time=self.start_time,
            end_time=self.end_time,
            utc_offset=self.utc_offset,
            segments=self.segments,
        )


def experience_of(found: models.Experience, experience_id: int | None = None) -> Experience:
    """What an experience says about itself. Goals may be ids or objects there.

    Args:
        found: The experience.
        experience_id: Its id, if it is known.
    """
    entries = found.goals if isinstance(found.goals, list) else []
    ids = [identifier(entry.id if isinstance(entry, Model) else entry) for entry in entries]
    own_id = identifier(found.id) if experience_id is None else experience_id
    experience = Experience(
        id=0 if own_id is None else own_id,  # the server says that there is no such experience
        name=found.name if isinstance(found.name, str) else None,
        goals=tuple(each for each in ids if each is not None),
    )
    return with_goals([experience], [entry for entry in entries if isinstance(entry, Model)])[0]


def with_goals(experiences: Sequence[Experience], goals: Iterable[models.Goal]) -> list[Experience]:
    """Add the names and types of goals to what is known about experiences, which then share what each of them knows.

    Args:
        experiences: The experiences.
        goals: The goals.
    """
    names: dict[int, str] = {}
    types: dict[int, str] = {}
    for experience in experiences:
        names.update(experience.goal_names)
        types.update(experience.goal_types)
    for goal in goals:
        goal_id = identifier(goal.id)
        if goal_id is not None and isinstance(goal.name, str):
            names[goal_id] = goal.name
        if goal_id is not None and isinstance(goal.type, str):
            types[goal_id] = str(goal.type)
    return [replace(each, goal_names=names, goal_types=types) for each in experiences]


def unknown_goals(experiences: Iterable[Experience], options: RowsOptions) -> list[list[int]]:
    """The goals whose names are still to be looked up, in as many lists as requests.

    Args:
        experiences: The experiences.
        options: The options, which may name more goals.
    """
    found = list(experiences)
    named = {goal for experience in found for goal in experience.goal_names}
    wanted = dict.fromkeys([goal for experience in found for goal in experience.goals] + list(options.goals or ()))
    missing = [goal for goal in wanted if goal not in named]
    return [missing[start : start + MAX_ONLY] for start in range(0, len(missing), MAX_ONLY)]
