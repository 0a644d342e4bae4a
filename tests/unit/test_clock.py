"""The server's clock is told from the Date of its answers."""

from datetime import UTC, datetime

import pytest

from cluster.clock import ServerClock, http_date

NOON = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC).timestamp()
DATE = "Sun, 01 Mar 2026 12:00:00 GMT"


def test_an_http_date_is_read() -> None:
    assert http_date(DATE) == NOON


@pytest.mark.parametrize(
    "text", ["", "soon", "Sun, 01 Mar 2026 12:00:00 CET", "Sun, 01 Foo 2026 12:00:00 GMT"]
)
def test_anything_else_is_no_date(text: str) -> None:
    assert http_date(text) is None


def test_a_clock_that_agrees_to_the_second_is_taken_as_ours() -> None:
    clock = ServerClock(lambda: NOON + 0.4)
    clock.heard(DATE, NOON + 0.3, NOON + 0.4)
    assert clock.skew == 0.0
    assert clock.now().timestamp() == NOON + 0.4


def test_a_server_ahead_is_followed_ever_closer() -> None:
    clock = ServerClock(lambda: NOON)
    clock.heard(DATE, NOON - 180.0, NOON - 180.0)
    assert clock.skew == 180.5
    clock.heard(DATE, NOON - 179.2, NOON - 179.2)
    assert clock.skew == pytest.approx(180.1)


def test_a_clock_that_was_set_is_noticed() -> None:
    clock = ServerClock(lambda: NOON)
    clock.heard(DATE, NOON - 180.0, NOON - 180.0)
    clock.heard(DATE, NOON, NOON)
    assert clock.skew == 0.0
