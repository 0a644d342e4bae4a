"""What a container wrote: computed when somebody reads it, so that silence costs nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from demo.world import Program

MAX_LINES = 2000
"""Lines kept of one run, as log rotation would."""


@dataclass(slots=True)
class Run:
    """One run of a container's program."""

    program: Program
    start: float
    end: float | None = None
    """None while it runs."""
    failed: bool = False
    """Whether it ended by itself, and so wrote its last words."""


def lines(run: Run, now: float) -> Iterator[tuple[float, str]]:
    """Yield what a run wrote until now, with times."""
    program = run.program
    until = min(now, run.end) if run.end is not None else now
    for at, text in enumerate(program.start_log):
        when = run.start + program.boots * (at + 1) / (len(program.start_log) + 1)
        if when <= until:
            yield when, text
    yield from _steady(run, until)
    if run.failed and run.end is not None:
        for text in program.last_log:
            yield run.end, text


def _steady(run: Run, until: float) -> Iterator[tuple[float, str]]:
    program = run.program
    if not program.steady_every or not program.steady_log:
        return
    began = run.start + program.boots
    count = int((until - began) / program.steady_every) if until > began else 0
    for at in range(max(0, count - MAX_LINES), count):
        yield began + (at + 1) * program.steady_every, program.steady_log[at % len(program.steady_log)]
