"""How long a pod takes to get ready, as far as pods tell."""

from datetime import UTC, datetime, timedelta

from cluster.members import start_seconds
from rollout.blocking import Member

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)


def member(created: float, took: float | None) -> Member:
    started = NOW - timedelta(seconds=created)
    since = None if took is None else started + timedelta(seconds=took)
    return Member(
        name="web",
        uid="u",
        revision="",
        ready=took is not None,
        terminating=False,
        since=since,
        started=started,
    )


def test_it_is_the_median_of_the_pods_that_are_ready() -> None:
    assert start_seconds((member(900, 5), member(900, 20), member(900, 300), member(10, None))) == 20


def test_no_ready_pod_tells_nothing() -> None:
    assert start_seconds((member(10, None),)) is None


def test_the_last_pace_counts_where_it_is_known() -> None:
    pods = (member(9000, 60), member(100, 5))
    assert start_seconds(pods, NOW - timedelta(seconds=200)) == 5
    assert start_seconds(pods, NOW) == 60
