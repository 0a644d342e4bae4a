"""Waiting doubles, is never short, and starts over once things have been well."""

import random

from cluster.backoff import CAP, FLOOR, Backoff


class Highest(random.Random):
    def uniform(self, a: float, b: float) -> float:
        del a
        return b


def test_the_limit_doubles_up_to_its_cap() -> None:
    backoff = Backoff(Highest())
    assert [backoff.delay(0.0) for _ in range(7)] == [0.8, 1.6, 3.2, 6.4, 12.8, 25.6, CAP]


def test_the_wait_is_drawn_and_never_below_the_floor() -> None:
    backoff = Backoff(random.Random(1))
    waits = [backoff.delay(0.0) for _ in range(300)]
    assert min(waits) >= FLOOR
    assert max(waits) <= CAP
    assert len(set(waits)) > 250


def test_what_the_server_asks_for_is_a_minimum() -> None:
    assert Backoff(Highest()).delay(0.0, 60.0) == 60.0


def test_it_starts_over_after_two_good_minutes() -> None:
    backoff = Backoff(Highest())
    for _ in range(5):
        backoff.delay(0.0)
    backoff.well(10.0)
    assert backoff.delay(129.0) == 25.6
    backoff.well(130.0)
    backoff.well(200.0)
    assert backoff.delay(250.0) == 0.8
