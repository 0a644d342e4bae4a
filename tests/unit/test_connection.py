"""What streams add up to on line 1."""

from datetime import UTC, datetime

import msgspec
import pytest

from cluster.session import Options, Session
from cluster.summary import WORST, connection, rank
from rollout.connection import Notice, StreamState, StreamStatus, Trouble, denied_notice

EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
BASE = Session.open(
    Options(server="https://api.prod-eu.example", namespace="shop"), {"HOME": "/nowhere"}
).connection


def status(state: StreamState, resource: str = "pods", **more: object) -> StreamStatus:
    return StreamStatus(resource, state, **more)  # type: ignore[arg-type]


def test_before_any_stream_it_says_what_the_kubeconfig_says() -> None:
    assert (BASE.context, BASE.server, BASE.namespace) == ("https://api.prod-eu.example",) * 2 + ("shop",)
    assert BASE.protected == "PROD"
    assert BASE.state is StreamState.CONNECTING


@pytest.mark.parametrize(
    ("states", "worst"),
    [
        ((StreamState.LIVE, StreamState.LIVE), StreamState.LIVE),
        ((StreamState.LIVE, StreamState.SYNCING), StreamState.SYNCING),
        ((StreamState.LIVE, StreamState.STALE, StreamState.CONNECTING), StreamState.STALE),
        ((StreamState.STALE, StreamState.BACKOFF), StreamState.BACKOFF),
        ((StreamState.AUTH, StreamState.BACKOFF), StreamState.AUTH),
    ],
)
def test_the_worst_stream_says_how_the_link_stands(
    states: tuple[StreamState, ...], worst: StreamState
) -> None:
    assert connection(BASE, [status(state) for state in states]).state is worst


def test_before_any_stream_is_begun_it_is_connecting() -> None:
    summed = connection(BASE, [])
    assert (summed.state, summed.since, summed.heard, summed.retry) == (
        StreamState.CONNECTING,
        None,
        None,
        None,
    )
    assert (summed.reason, summed.denied, summed.denied_since) == ("", (), None)


@pytest.mark.parametrize("state", [StreamState.CONNECTING, StreamState.SYNCING])
def test_a_first_list_under_way_beside_others_is_not_old(state: StreamState) -> None:
    summed = connection(BASE, [status(StreamState.LIVE, heard=EARLY), status(state, since=LATE)])
    assert (summed.state, summed.since, summed.heard) == (state, LATE, None)


def test_what_is_live_was_heard_of_last_and_what_is_not_first() -> None:
    both = [status(StreamState.LIVE, heard=EARLY), status(StreamState.LIVE, heard=LATE)]
    assert connection(BASE, both).heard == LATE
    unheard = status(StreamState.BACKOFF, reason="503")
    assert connection(BASE, [*both, unheard]).heard == EARLY
    assert connection(BASE, [unheard]).heard is None


def test_what_is_shown_is_as_old_as_the_oldest_of_what_is_not_live() -> None:
    older = status(StreamState.STALE, since=EARLY, heard=EARLY)
    worst = status(StreamState.BACKOFF, since=EARLY, heard=LATE, reason="503")
    summed = connection(BASE, [worst, older, status(StreamState.LIVE, heard=LATE)])
    assert (summed.heard, summed.since, summed.reason) == (EARLY, EARLY, "503")
    live = status(StreamState.LIVE, heard=EARLY)
    assert connection(BASE, [worst, live]).heard == LATE


def test_when_all_are_denied_the_first_says_why_and_when_it_is_tried_again() -> None:
    refused = [
        status(StreamState.DENIED, "pods", retry=LATE, reason="no permission", since=LATE, heard=LATE),
        status(StreamState.DENIED, "events", since=EARLY, heard=EARLY),
    ]
    summed = connection(BASE, refused)
    assert (summed.since, summed.retry, summed.reason, summed.heard) == (LATE, LATE, "no permission", EARLY)
    assert (summed.denied, summed.denied_since) == (("events", "pods"), EARLY)


def test_a_denied_stream_is_named_and_does_not_count() -> None:
    both = [
        status(StreamState.LIVE),
        status(StreamState.DENIED, "events"),
        status(StreamState.DENIED, "events"),
    ]
    summed = connection(BASE, both)
    assert (summed.state, summed.denied) == (StreamState.LIVE, ("events",))


def test_when_all_are_denied_so_is_the_link() -> None:
    summed = connection(BASE, [status(StreamState.DENIED, reason="no permission", since=EARLY)])
    assert (summed.state, summed.reason, summed.since) == (StreamState.DENIED, "no permission", EARLY)


def test_when_rights_were_withdrawn_from_all_it_says_when_what_is_shown_was_last_true() -> None:
    gone = status(StreamState.DENIED, reason="no permission", since=LATE, heard=EARLY)
    assert (connection(BASE, [gone]).heard, connection(BASE, [gone]).denied_since) == (EARLY, LATE)


def test_what_was_never_read_is_denied_since_no_moment() -> None:
    both = [status(StreamState.LIVE), status(StreamState.DENIED, "events", since=EARLY)]
    assert connection(BASE, both).denied_since is None


def test_what_is_not_live_is_dated_from_the_first_that_failed_and_says_when_it_was_last_true() -> None:
    summed = connection(
        BASE,
        [
            status(StreamState.LIVE, heard=LATE),
            status(StreamState.BACKOFF, since=LATE, heard=EARLY, retry=LATE, reason="503"),
            status(StreamState.STALE, since=EARLY, heard=LATE),
        ],
    )
    assert (summed.since, summed.heard, summed.retry, summed.reason) == (EARLY, EARLY, LATE, "503")


def test_what_is_wrong_is_the_worst_streams() -> None:
    both = [
        status(StreamState.STALE, trouble=Trouble.UNANSWERED),
        status(StreamState.BACKOFF, trouble=Trouble.THROTTLED),
    ]
    assert connection(BASE, both).trouble is Trouble.THROTTLED
    assert connection(BASE, [status(StreamState.LIVE)]).trouble is Trouble.NONE


def test_a_sign_in_that_is_refused_has_expired_where_it_was_good() -> None:
    refused = [status(StreamState.AUTH, trouble=Trouble.REFUSED)]
    assert connection(BASE, refused).trouble is Trouble.REFUSED
    good = msgspec.structs.replace(BASE, signed_in=True)
    assert connection(good, refused).trouble is Trouble.EXPIRED
    without = [status(StreamState.AUTH, trouble=Trouble.NO_CREDENTIALS)]
    assert connection(good, without).trouble is Trouble.NO_CREDENTIALS


def test_a_reservation_of_a_live_stream_is_a_notice() -> None:
    summed = connection(BASE, [status(StreamState.LIVE, reason="read every 10s: no permission to watch")])
    short = Notice("read every 10s: no permission to watch", "read every 10s")
    assert (summed.reason, summed.notice) == ("", short)


def test_a_notice_that_there_was_stays_where_no_live_stream_has_one() -> None:
    said = msgspec.structs.replace(BASE, notice=Notice("kubeconfig changed on disk", "kubeconfig changed"))
    streams = [status(StreamState.LIVE), status(StreamState.BACKOFF, reason="503")]
    assert connection(said, streams).notice == said.notice


def test_a_context_goes_by_its_alias() -> None:
    options = Options(server="https://a", aliases={"": "home"})
    assert Session.open(options, {"HOME": "/nowhere"}).connection.context == "home"


def test_all_namespaces_are_no_namespace() -> None:
    options = Options(server="https://a", all_namespaces=True, selector="app=web")
    opened = Session.open(options, {"HOME": "/nowhere"})
    assert (opened.connection.namespace, opened.scope.namespace, opened.scope.selector) == (
        None,
        None,
        "app=web",
    )


SINCE = datetime(2026, 1, 1, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("resources", "since", "words", "short"),
    [
        (("pods",), None, "no permission: pods", "pods denied"),
        (
            ("events", "pods"),
            SINCE,
            "no permission since 03:10Z: events, pods",
            "events, pods denied since 03:10Z",
        ),
        (
            ("events", "pods", "replicasets"),
            None,
            "no permission: events, pods, replicasets",
            "3 kinds denied",
        ),
    ],
)
def test_what_may_not_be_read_has_a_short_form(
    resources: tuple[str, ...], since: datetime | None, words: str, short: str
) -> None:
    assert denied_notice(resources, since) == Notice(words, short)


def test_a_notice_does_not_hide_what_may_not_be_read() -> None:
    skewed = Notice("this machine's clock is 3m slow", "clock 3m slow")
    link = msgspec.structs.replace(BASE, notice=skewed, denied=("pods",))
    assert link.notices == (skewed, Notice("no permission: pods", "pods denied"))
    assert BASE.notices == ()


def test_how_a_stream_stands_is_ranked() -> None:
    ranks = [rank(StreamStatus("pods", state)) for state in (*WORST, StreamState.DENIED)]
    assert ranks == list(range(7))
