"""What clients tell OpenTelemetry, kept in memory."""

from __future__ import annotations

from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader, Metric, NumberDataPoint
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.util.instrumentation import InstrumentationScope

from abwire.telemetry import OpenTelemetry


class Recording:
    """An SDK of OpenTelemetry for one test.

    Args:
        **options: Further arguments of ``OpenTelemetry``.

    Attributes:
        telemetry: What a client gets as ``telemetry=``.
        tracer: A tracer for spans of the test's own.
    """

    def __init__(self, **options: Any) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        tracers = TracerProvider(shutdown_on_exit=False)
        tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        meters = MeterProvider([self._reader], shutdown_on_exit=False)
        self.telemetry = OpenTelemetry(tracer_provider=tracers, meter_provider=meters, **options)
        self.tracer = tracers.get_tracer("tests")

    @property
    def spans(self) -> list[ReadableSpan]:
        """The spans that have ended, in the order in which they ended."""
        return list(self._exporter.get_finished_spans())

    def named(self, name: str) -> list[ReadableSpan]:
        """The spans of a name that have ended."""
        return [span for span in self.spans if span.name == name]

    def below(self, parent: ReadableSpan) -> list[ReadableSpan]:
        """The spans below another one that have ended."""
        return [span for span in self.spans if span.parent is not None and span.parent == parent.get_span_context()]

    def metrics(self) -> list[tuple[InstrumentationScope, Metric]]:
        """The metrics that have values, each with the scope that it belongs to."""
        found = self._reader.get_metrics_data()
        return [
            (scope.scope, metric)
            for resource in (found.resource_metrics if found is not None else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]

    def points(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        """The attributes and values of a metric: sums of counters, and pairs of count and sum of histograms."""
        return [
            (
                dict(point.attributes or {}),
                point.value if isinstance(point, NumberDataPoint) else (point.count, point.sum),
            )
            for _, metric in self.metrics()
            if metric.name == name
            for point in metric.data.data_points
        ]

    def bounds(self, name: str) -> list[float]:
        """The bounds of the buckets of a histogram with one point."""
        [point] = [point for _, metric in self.metrics() if metric.name == name for point in metric.data.data_points]
        assert isinstance(point, HistogramDataPoint)
        return list(point.explicit_bounds)

    def spans_by_metric(self) -> dict[str, set[int | None]]:
        """The ids of the spans during which the values of each metric were recorded, as its exemplars have them.

        An exemplar is reported once: the next call returns those of what was recorded since.
        """
        return {
            metric.name: {exemplar.span_id for point in metric.data.data_points for exemplar in point.exemplars}
            for _, metric in self.metrics()
        }

    def everything(self) -> str:
        """All spans and metrics as text."""
        found = self._reader.get_metrics_data()
        return "\n".join([*(span.to_json() for span in self.spans), found.to_json() if found is not None else ""])
