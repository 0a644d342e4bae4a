"""Checks that a mutant is held against: a test of a rule, a row of the fault matrix, the machine."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import looptime
import test_stream
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from machine import Machine
from runs import played
from world import Fault

SEEDS = range(6)
EXAMPLES = 200

CHOSEN = settings(
    max_examples=EXAMPLES,
    stateful_step_count=60,
    deadline=None,
    derandomize=True,
    database=None,
    # The first failure is enough: nobody reads it.
    phases=(Phase.generate,),
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


@dataclass(frozen=True)
class Check:
    """Something that raises where a rule is not kept."""

    name: str
    run: Callable[[], None]


def plain(test: Callable[..., None], *arguments: Any) -> Check:
    """A test without a loop."""
    return Check(test.__name__, lambda: test(*arguments))


def core(name: str, *arguments: Any) -> Check:
    """A test of tests/unit/test_stream.py, with the arguments it is parametrised with."""
    test = getattr(test_stream, name)
    return Check(name, lambda: test(test_stream.Play(), *arguments))


def row(fault: type[Fault]) -> Check:
    """A row of the fault matrix, with a few seeds."""

    async def play() -> None:
        for seed in SEEDS:
            await played(fault(), seed)

    return virtual(play, fault.__name__)


def virtual(test: Callable[[], Coroutine[Any, Any, None]], name: str = "") -> Check:
    """A test in virtual time."""

    def run() -> None:
        loop = looptime.new_event_loop(start=0)
        try:
            loop.run_until_complete(test())
        finally:
            loop.close()

    return Check(name or test.__name__, run)


def awaited(test: Callable[[], Coroutine[Any, Any, None]]) -> Check:
    """A test in real time, on real sockets."""
    return Check(test.__name__, lambda: asyncio.run(test()))


MACHINE = Check("the machine", lambda: run_state_machine_as_test(Machine, settings=CHOSEN))
