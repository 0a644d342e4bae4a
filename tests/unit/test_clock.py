"""The server's clock is told from the Date of its answers."""

from datetime import UTC, datetime
from email.utils import formatdate

import pytest

from cluster.clock import ServerClock, http_date, skew_notice
from cluster.session import Options, Session
from rollout.connection import Notice

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
    assert clock.now() == datetime.fromtimestamp(NOON + clock.skew, UTC)
    assert clock.wall() == NOON


@pytest.mark.parametrize(("heard", "skew"), [(-181.0, 181.0), (-179.0, 180.0)])
def test_answers_that_touch_at_one_moment_agree_on_it(heard: float, skew: float) -> None:
    clock = ServerClock(lambda: NOON)
    clock.heard(DATE, NOON - 180.0, NOON - 180.0)
    clock.heard(DATE, NOON + heard, NOON + heard)
    assert clock.skew == skew


@pytest.mark.parametrize(("date", "sent", "received"), [("soon", 0.0, 1.0), (DATE, NOON, NOON - 1.0)])
def test_what_says_nothing_changes_nothing(date: str, sent: float, received: float) -> None:
    clock = ServerClock(lambda: NOON)
    clock.heard(date, sent, received)
    assert clock.skew == 0.0
    clock.heard(DATE, NOON - 180.0, NOON - 180.0)
    clock.heard(date, sent, received)
    assert clock.skew == 180.5


def test_a_clock_that_is_minutes_wrong_is_worth_a_word() -> None:
    assert [skew_notice(skew).words for skew in (0.0, 59.0, -59.0, 60.0, 200.0, -600.0)] == [
        "",
        "",
        "",
        "this machine's clock is 1m slow",
        "this machine's clock is 3m slow",
        "this machine's clock is 10m fast",
    ]


def test_the_notice_of_a_session_says_that_the_clock_is_wrong() -> None:
    session = Session.open(Options(server="https://a"), {"HOME": "/nowhere"})
    now = session.clock.wall()
    session.clock.heard(formatdate(now + 200.0, usegmt=True), now, now)
    assert session.notice == Notice("this machine's clock is 3m slow", "clock 3m slow")


def test_a_clock_that_was_set_is_noticed() -> None:
    clock = ServerClock(lambda: NOON)
    clock.heard(DATE, NOON - 180.0, NOON - 180.0)
    clock.heard(DATE, NOON, NOON)
    assert clock.skew == 0.0
