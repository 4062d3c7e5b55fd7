"""The figures as an SVG chart: a bar for each figure, as a share of its target."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from benchmarks import report
from benchmarks.figures import Row

_LEFT, _UNIT, _STEP, _TOP = 640, 300, 34, 74
_WIDTH = _LEFT + round(1.5 * _UNIT) + 170
_MET, _MISSED, _INK, _FAINT = "#2f7d5b", "#c2452d", "#1f2933", "#8a97a3"


def share(row: Row) -> float:
    """A figure as a share of its target. 1 just meets the target; less is better."""
    value, limit = row.value, row.figure.target
    if value is None or limit is None:
        return 0.0
    return limit / value if row.figure.at_least else value / limit


def chart(rows: Sequence[Row], machine: str) -> str:
    """The rows that have a target and a value, as an SVG document.

    Args:
        rows: The rows.
        machine: Where they were measured, for the line below the title.
    """
    drawn = [row for row in rows if row.value is not None and row.figure.target is not None]
    height = _TOP + _STEP * len(drawn) + 46
    bottom = _TOP + _STEP * len(drawn)
    body = [line for at, row in enumerate(drawn) for line in _bar(row, _TOP + at * _STEP)]
    limit = _LEFT + _UNIT
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
            ' font-family="DejaVu Sans, Verdana, sans-serif">',
            f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
            _text(16, 28, "What abwire costs, as a share of each target", 17, _INK, weight="bold"),
            _text(16, 48, machine, 11, _FAINT),
            *body,
            f'<line x1="{limit}" y1="{_TOP - 8}" x2="{limit}" y2="{bottom}" stroke="{_INK}" stroke-dasharray="4 3"/>',
            _text(limit, bottom + 16, "target", 11, _INK, anchor="middle"),
            _text(
                16,
                bottom + 34,
                "Shorter is better. Beside each bar: the figure as measured, and the target.",
                11,
                _FAINT,
            ),
            "</svg>\n",
        ]
    )


def _bar(row: Row, top: int) -> list[str]:
    used = share(row)
    width = max(2, round(min(used, 1.5) * _UNIT))
    label = f"{report.shown(row.value)}  ({report.target(row).replace('<=', '≤').replace('>=', '≥')})"
    return [
        _text(_LEFT - 12, top + 12, row.figure.title, 12, _INK, anchor="end"),
        _text(_LEFT - 12, top + 25, f"against {row.figure.against}" if row.unit else "", 10, _FAINT, anchor="end"),
        f'<rect x="{_LEFT}" y="{top + 2}" width="{width}" height="20" rx="2" fill="{_MET if row.ok else _MISSED}"/>',
        _text(max(_LEFT + width, _LEFT + _UNIT) + 8 if used > 0.72 else _LEFT + width + 8, top + 17, label, 12, _INK),
    ]


def _text(x: int, y: int, text: str, size: int, fill: str, anchor: str = "start", weight: str = "normal") -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{escape(text)}</text>"
    )
