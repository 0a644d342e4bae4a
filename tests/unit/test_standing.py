"""How a stream stands: what is shown of it, since when, and when it asks again."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cluster.standing import Standing
from rollout.connection import StreamState, StreamStatus, Trouble
from rollout.decode import Status

ZERO = datetime(2026, 1, 1, tzinfo=UTC)


class Highest(random.Random):
    """Draws the longest wait there is."""

    def uniform(self, a: float, b: float) -> float:
        del a
        return b


@pytest.fixture
def stands() -> Standing:
    return Standing(Highest())


def at(seconds: float) -> datetime:
    return ZERO + timedelta(seconds=seconds)


def shown(stands: Standing, now: float) -> tuple[StreamState, datetime | None, datetime | None, str]:
    """Return the state, since when, when it is tried again, and why."""
    status = stands.status("pods", now, ZERO, 0)
    return status.state, status.since, status.retry, status.reason


def test_before_anything_was_asked_it_is_connecting_and_nothing_is_wrong(stands: Standing) -> None:
    assert stands.status("pods", 5.0, ZERO, 3) == StreamStatus("pods", StreamState.CONNECTING, received=3)
    assert (stands.failing, stands.unreachable, stands.synced) == (False, False, False)


def test_a_first_list_is_asked_since_it_began(stands: Standing) -> None:
    stands.begin(5.0)
    stands.begin(9.0)
    assert shown(stands, 9.0) == (StreamState.CONNECTING, at(5.0), None, "")
    stands.syncing()
    assert shown(stands, 9.0) == (StreamState.SYNCING, at(5.0), None, "")


def test_a_later_list_is_no_syncing(stands: Standing) -> None:
    stands.synced = True
    stands.live(5.0)
    stands.syncing()
    stands.begin(6.0)
    assert shown(stands, 6.0) == (StreamState.LIVE, None, None, "")


def test_live_ends_what_was_wrong_and_says_with_what_reservation(stands: Standing) -> None:
    stands.fail(5.0, "refused")
    stands.unreachable = True
    stands.live(6.0, "read every 10s")
    assert shown(stands, 6.0) == (StreamState.LIVE, None, None, "read every 10s")
    assert (stands.failing, stands.unreachable) == (False, False)
    stands.live(7.0)
    assert shown(stands, 7.0) == (StreamState.LIVE, None, None, "")


def test_two_minutes_of_life_shorten_the_next_wait(stands: Standing) -> None:
    stands.fail(0.0, "refused")
    stands.fail(0.0, "refused")
    stands.live(10.0)
    stands.fail(130.0, "refused")
    assert stands.not_before == 130.8


def test_stale_is_since_the_last_line(stands: Standing) -> None:
    stands.heard = 4.0
    stands.stale("nothing heard", 20.0)
    assert shown(stands, 9.0) == (StreamState.STALE, at(4.0), at(20.0), "nothing heard")
    assert shown(stands, 20.0) == (StreamState.STALE, at(4.0), None, "nothing heard")
    stands.heard = 30.0
    stands.live(31.0)
    assert shown(stands, 15.0) == (StreamState.LIVE, None, None, "")


def test_stale_again_is_still_since_the_first_time(stands: Standing) -> None:
    stands.heard = 4.0
    stands.stale("nothing heard", 20.0)
    stands.heard = 30.0
    stands.stale("again")
    assert shown(stands, 31.0) == (StreamState.STALE, at(4.0), None, "again")


def test_a_failure_says_when_it_is_tried_again(stands: Standing) -> None:
    stands.fail(5.0, "refused")
    assert shown(stands, 5.0) == (StreamState.BACKOFF, at(5.0), at(5.8), "refused")
    assert (stands.failing, stands.unreachable) == (True, False)
    stands.fail(6.0, "refused again")
    assert shown(stands, 6.0) == (StreamState.BACKOFF, at(5.0), at(7.6), "refused again")
    assert shown(stands, 7.6) == (StreamState.BACKOFF, at(5.0), None, "refused again")


@pytest.mark.parametrize(
    ("synced", "state"), [(False, StreamState.CONNECTING), (True, StreamState.STALE)], ids=["first", "later"]
)
def test_a_wait_that_is_over_leaves_the_words_of_what_failed(
    stands: Standing, synced: bool, state: StreamState
) -> None:
    stands.synced = synced
    stands.fail(5.0, "refused")
    stands.begin(5.8)
    assert shown(stands, 5.8) == (state, at(5.0), None, "refused")


@pytest.mark.parametrize(("state", "seconds"), [(StreamState.AUTH, 30.0), (StreamState.DENIED, 60.0)])
def test_what_a_person_has_to_mend_is_held_since_it_began(
    stands: Standing, state: StreamState, seconds: float
) -> None:
    stands.begin(1.0)
    stands.hold(state, 5.0, "no")
    assert shown(stands, 5.0) == (state, at(5.0), at(5.0 + seconds), "no")
    assert stands.denied is (state is StreamState.DENIED)
    stands.begin(35.0)
    stands.hold(state, 35.0, "still no")
    assert shown(stands, 35.0) == (state, at(5.0), at(35.0 + seconds), "still no")


def test_another_thing_to_mend_is_since_then(stands: Standing) -> None:
    stands.hold(StreamState.AUTH, 5.0, "not signed in")
    stands.hold(StreamState.DENIED, 9.0, "no permission")
    assert shown(stands, 9.0) == (StreamState.DENIED, at(9.0), at(69.0), "no permission")


@pytest.mark.parametrize(
    ("code", "state", "until", "why"),
    [
        (401, StreamState.AUTH, 35.0, "not signed in"),
        (403, StreamState.DENIED, 65.0, "no permission"),
        (429, StreamState.BACKOFF, 5.8, "throttled (429)"),
    ],
)
def test_a_refusal_says_why_and_when_it_is_tried_again(
    stands: Standing, code: int, state: StreamState, until: float, why: str
) -> None:
    assert stands.refused(code, {}, Status(), 5.0) is True
    assert shown(stands, 5.0) == (state, at(5.0), at(until), why)


@pytest.mark.parametrize(
    ("code", "trouble"), [(401, Trouble.REFUSED), (403, Trouble.NONE), (429, Trouble.THROTTLED)]
)
def test_a_refusal_says_what_is_wrong_until_all_is_well(
    stands: Standing, code: int, trouble: Trouble
) -> None:
    stands.refused(code, {}, Status(), 5.0)
    assert stands.status("pods", 5.0, ZERO, 0).trouble is trouble
    stands.live(6.0)
    assert stands.status("pods", 6.0, ZERO, 0).trouble is Trouble.NONE


@pytest.mark.parametrize("code", [0, 200, 400, 402, 404, 410, 428, 500])
def test_any_other_code_is_no_refusal(stands: Standing, code: int) -> None:
    assert stands.refused(code, {"Retry-After": "9"}, Status(), 5.0) is False
    assert shown(stands, 5.0) == (StreamState.CONNECTING, None, None, "")
    assert stands.not_before == 0.0


@pytest.mark.parametrize(
    ("headers", "said", "until"),
    [
        ({"Retry-After": "40"}, {}, 45.0),
        ({}, {"retry_after": 50}, 55.0),
        ({"Retry-After": "40"}, {"retry_after": 50}, 55.0),
        ({"Retry-After": "40"}, {"retry_after": 30}, 45.0),
    ],
)
def test_the_longer_of_two_waits_that_are_asked_for_is_kept(
    stands: Standing, headers: dict[str, str], said: dict[str, Any], until: float
) -> None:
    stands.refused(429, headers, Status(**said), 5.0)
    assert stands.not_before == until


def test_sleep_ends_a_wait_of_our_own_and_makes_the_rows_stale(stands: Standing) -> None:
    stands.synced, stands.heard = True, 3.0
    stands.fail(5.0, "refused")
    stands.woke(5.5)
    assert shown(stands, 5.5) == (StreamState.STALE, at(5.0), None, "resumed")
    assert stands.not_before == 5.5


def test_sleep_ends_no_wait_that_the_server_asked_for(stands: Standing) -> None:
    stands.synced = True
    stands.fail(5.0, "throttled (429)", 40.0)
    stands.woke(10.0)
    assert shown(stands, 10.0) == (StreamState.BACKOFF, at(5.0), at(45.0), "throttled (429)")


def test_after_sleep_nothing_is_stale_before_a_first_list(stands: Standing) -> None:
    stands.fail(5.0, "refused")
    stands.woke(5.5)
    assert shown(stands, 5.5) == (StreamState.BACKOFF, at(5.0), None, "refused")


@pytest.mark.parametrize("state", [StreamState.AUTH, StreamState.DENIED])
def test_after_sleep_what_has_to_be_mended_still_has(stands: Standing, state: StreamState) -> None:
    stands.synced = True
    stands.hold(state, 5.0, "no")
    stands.woke(10.0)
    assert (shown(stands, 10.0), stands.not_before) == ((state, at(5.0), None, "no"), 10.0)


def test_a_server_that_answers_others_ends_the_wait(stands: Standing) -> None:
    stands.fail(5.0, "refused")
    stands.reachable(5.1)
    assert stands.not_before == 5.1


def test_a_first_list_is_under_way_until_it_is_there_or_does_not_come(stands: Standing) -> None:
    stands.begin(1.0)
    assert stands.begins
    stands.fail(2.0, "503")
    stands.begin(3.0)
    assert not stands.begins
    other = Standing(random.Random(1))
    other.synced = True
    assert not other.begins
