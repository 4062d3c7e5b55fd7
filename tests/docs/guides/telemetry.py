"""Trace the calls of a client with OpenTelemetry, and measure them.

It needs ``pip install 'abwire[otel]' opentelemetry-sdk``. A program in production sends spans and metrics to a collector
with the exporters of opentelemetry-exporter-otlp; this one prints the spans, and the metrics when it ends.

Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET, CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID.
"""

from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import ConsoleMetricExporter, PeriodicExportingMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

from abwire import Convert
from abwire.telemetry import OpenTelemetry


def main() -> None:
    # Once in a program, for all libraries.
    tracing = TracerProvider()
    tracing.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    trace.set_tracer_provider(tracing)
    metrics.set_meter_provider(MeterProvider([PeriodicExportingMetricReader(ConsoleMetricExporter())]))

    tracer = trace.get_tracer("my program")
    with Convert(telemetry=OpenTelemetry()) as convert, tracer.start_as_current_span("count the goals"):
        count = sum(1 for _ in convert.goals.iterate())
        trace.get_current_span().set_attribute("goals", count)


if __name__ == "__main__":
    main()
