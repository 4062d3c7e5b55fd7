"""What is measured, and the targets."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from benchmarks.measure import Pair


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        group: The name for ``--only``.
        key: The name within the group.
        title: What is measured.
        against: The peer, or what a number is compared with.
        target: The limit of the ratio, or of the number itself where there is no peer; None where the line informs.
        at_least: Whether the limit is a lower one.
    """

    group: str
    key: str
    title: str
    against: str
    target: float | None = None
    at_least: bool = False

    @property
    def name(self) -> str:
        """Group and key."""
        return f"{self.group}.{self.key}"

    def holds(self, value: float) -> bool | None:
        """Whether a value meets the target; None if there is no target."""
        if self.target is None:
            return None
        return value >= self.target if self.at_least else value <= self.target


BARE = "bare number"
OPERATIONS = 208
"""The operations of all APIs. Generated code may have 26 KB and 480 lines for each."""
CONFIGURATION = "400 KB Convert configuration"


def _readings(group: str, read: str, target: float | None) -> tuple[Figure, ...]:
    """The rows of bytes to models, with a part of the models read. Each peer reads the same fields of its own models."""
    title = f"bytes to models, {read}, {CONFIGURATION}"
    return (
        Figure(group, "json", title, "json.loads", target),
        Figure(group, "pydantic", title, "pydantic v2", 1.0),
        Figure(group, "cattrs", title, "cattrs"),
        Figure(group, "stock", title, "stock output"),
        Figure(group, "msgspec", title, "msgspec"),
        Figure(group, "orjson", title, "orjson, which makes dicts"),
    )


FIGURES = (
    Figure("import", "httpx", "from abwire import Convert, whole process", "import httpx", 1.07),
    Figure("import", "stock", "from abwire import Convert, whole process", "one operation of the stock output"),
    Figure("import", "openai", "from abwire import Convert, whole process", "from openai import OpenAI"),
    Figure("import", "convert-sdk", "from abwire import Convert, whole process", "convert-python-sdk"),
    Figure("import", "vwo-sdk", "from abwire import VWO, whole process", "vwo-python-sdk"),
    Figure("import", "optimizely-sdk", "from abwire import Optimizely, whole process", "optimizely-sdk"),
    Figure("script", "httpx", "client, one call, typed reply, whole process", "httpx and a dict", 1.3),
    Figure("script", "stock", "client, one call, typed reply, whole process", "stock output"),
    Figure("memory", "httpx", "peak memory of that script", "httpx and a dict", 1.25),
    Figure("memory", "stock", "peak memory of that script", "stock output"),
    *_readings("decode", "nothing read", 1.1),
    *_readings("names", "id and name of every experience read", 1.35),
    *_readings("fields", "every field of every object read", None),
    Figure("encode", "json", f"models to bytes, nothing read before, {CONFIGURATION}", "json.dumps", 1.15),
    Figure("encode", "pydantic", f"models to bytes, nothing read before, {CONFIGURATION}", "pydantic v2"),
    Figure("encode", "cattrs", f"models to bytes, nothing read before, {CONFIGURATION}", "cattrs"),
    Figure("encode", "stock", f"models to bytes, nothing read before, {CONFIGURATION}", "stock output"),
    Figure("encode", "msgspec", f"models to bytes, nothing read before, {CONFIGURATION}", "msgspec"),
    Figure("encode", "orjson", f"models to bytes, nothing read before, {CONFIGURATION}", "orjson, dicts to bytes"),
    Figure("encode", "read", f"models to bytes, every field read before, {CONFIGURATION}", "json.dumps", 2.0),
    Figure("fast", "json", f"abwire[fast], bytes to models, nothing read, {CONFIGURATION}", "json.loads", 0.55),
    Figure("fast", "names", f"abwire[fast], id and name of every experience read, {CONFIGURATION}", "json.loads"),
    Figure("fast", "fields", f"abwire[fast], every field of every object read, {CONFIGURATION}", "json.loads"),
    Figure(
        "fast",
        "msgspec-dicts",
        f"abwire[fast], bytes to models, nothing read, {CONFIGURATION}",
        "msgspec, which makes dicts",
    ),
    Figure("fast", "msgspec", f"abwire[fast], bytes to models, nothing read, {CONFIGURATION}", "msgspec", 1.25),
    Figure("fast", "msgspec-fields", f"abwire[fast], every field of every object read, {CONFIGURATION}", "msgspec"),
    Figure(
        "fast", "encode", f"abwire[fast], models to bytes, nothing read before, {CONFIGURATION}", "json.dumps", 0.25
    ),
    Figure("calls", "httpx", "1,000 calls in sequence", "httpx and a dict", 1.06),
    Figure("calls", "stock", "1,000 calls in sequence", "stock output"),
    Figure("calls", "signed", "1,000 calls in sequence, signed (HMAC)", "httpx and a dict, not signed"),
    Figure("async", "httpx", "5,000 async calls, 100 at once, throughput", "httpx and a dict", 0.98, at_least=True),
    Figure("batch", "httpx", "1,000,000 VWO events through batch", "dicts, posted with httpx", 1.3),
    Figure("batch", "memory", "peak memory, 1,000,000 events", "100,000 events", 1.1),
    Figure("batch", "optimizely", "peak memory of the process, 300,000 Optimizely events, MB", BARE, 60),
    Figure("size", "generated", "size of generated/, MB", BARE, 26_000 * OPERATIONS / 1e6),
    Figure("size", "wheel", "installed size of the wheel, MB", BARE),
    Figure("size", "compiled", "the same with compiled files, MB", BARE),
    Figure("size", "lines", "lines of generated/", BARE, 480 * OPERATIONS),
    Figure("generation", "stock", "scripts/regenerate, all five APIs", "stock generator, Convert alone", 2.0),
    Figure("generation", "growth", "time a schema, Convert's document twice over", "the document once", 1.0),
    Figure("vendors", "uuid", "UUID of a VWO visitor", "vwo-python-sdk"),
    Figure("growth", "decode-small", "bytes to models, nothing read, 40 KB", "json.loads", 1.1),
    Figure("growth", "decode-large", "bytes to models, nothing read, 4 MB", "json.loads", 1.1),
    Figure("growth", "names-small", "bytes to models, id and name of every experience read, 40 KB", "json.loads", 1.35),
    Figure("growth", "names-large", "bytes to models, id and name of every experience read, 4 MB", "json.loads", 1.35),
    Figure("growth", "fields-small", "bytes to models, every field of every object read, 40 KB", "json.loads"),
    Figure("growth", "fields-large", "bytes to models, every field of every object read, 4 MB", "json.loads"),
    Figure("growth", "decode-memory", "peak memory of bytes to models, nothing read, 4 MB", "json.loads", 1.1),
    Figure("growth", "import", "import of Convert (189 operations)", "import of Optimizely (1 operation)"),
    Figure("growth", "async-1", "async calls, 1 at once, throughput", "httpx and a dict"),
    Figure("growth", "async-10", "async calls, 10 at once, throughput", "httpx and a dict"),
    Figure("growth", "async-300", "async calls, 300 at once, throughput", "httpx and a dict"),
)
GROUPS = tuple(dict.fromkeys(figure.group for figure in FIGURES))
_BY_NAME = {figure.name: figure for figure in FIGURES}


@dataclass(frozen=True)
class Row:
    """A figure as measured.

    Attributes:
        figure: The figure.
        value: The ratio, or the number itself where there is no peer; None where it could not be measured.
        ours: The median on our side, in ``unit``.
        theirs: The median on the other side.
        unit: The unit of both.
        note: A remark, such as why it could not be measured.
    """

    figure: Figure
    value: float | None
    ours: float | None = None
    theirs: float | None = None
    unit: str = ""
    note: str = ""

    @property
    def ok(self) -> bool | None:
        """Whether the target is met; None for a line without one."""
        if self.value is None:
            return None if self.figure.target is None else False
        return self.figure.holds(self.value)


def row(name: str, pair: Pair, unit: str, scale: float = 1.0, note: str = "") -> Row:
    """A row from the samples of two sides.

    Args:
        name: The figure's.
        pair: The samples.
        unit: The unit in which they are shown.
        scale: The factor from the measured unit to that one.
        note: A remark.
    """
    return Row(_BY_NAME[name], pair.ratio, median(pair.ours) * scale, median(pair.theirs) * scale, unit, note)


def number(name: str, value: float, note: str = "") -> Row:
    """A row of a bare number."""
    return Row(_BY_NAME[name], value, note=note)


def absent(name: str, why: object) -> Row:
    """A row that could not be measured."""
    return Row(_BY_NAME[name], None, note=" ".join(str(why).split())[:120])
