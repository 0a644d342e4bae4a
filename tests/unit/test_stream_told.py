"""What a stream counts, says, and waits for, to the word and to the second."""

import json
import random
from typing import Any

import pytest
from test_stream import ZERO, Play, bookmark, event, pod, refusal

from cluster.limits import LIST_GAP
from cluster.operations import ListPage, Put, Replaced, Wait, Watch
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.decode import Status
from rollout.kinds import POD
from rollout.records import KeptPod

TOO_LARGE = refusal(504, "Timeout", "Too large resource version: 99, current: 12")


class Highest(random.Random):
    """Draws the longest wait and the longest watch there are."""

    def uniform(self, a: float, b: float) -> float:
        del a
        return b

    def randint(self, a: int, b: int) -> int:
        del a
        return b


@pytest.fixture
def play() -> Play:
    played = Play()
    played.stream = Stream("pods", POD, Highest())
    return played


def told(play: Play) -> tuple[StreamState, str]:
    return play.state, play.status.reason


def since(play: Play) -> float:
    assert play.status.since is not None
    return (play.status.since - ZERO).total_seconds()


# Lists.


@pytest.mark.parametrize(
    ("code", "said", "asked"),
    [
        (499, refusal(499), ListPage("", 500, "")),
        (500, refusal(500), ListPage("0", 0, "")),
        (504, TOO_LARGE, ListPage("", 500, "")),
        (400, refusal(400), ListPage("", 500, "")),
    ],
)
def test_the_servers_cache_is_asked_where_the_server_failed(
    play: Play, code: int, said: dict[str, Any], asked: ListPage
) -> None:
    play.ask()
    play.refuse_list(code, said)
    assert told(play) == (StreamState.BACKOFF, f"{code} {said['reason']}".strip())
    assert play.waited() == pytest.approx(0.8)
    assert play.ask() == asked


def test_a_list_waits_as_long_as_the_server_asks(play: Play) -> None:
    play.ask()
    play.refuse_list(503, **{"Retry-After": "40"})
    assert play.waited() == 40.0


@pytest.mark.parametrize("version", ["", "10"])
def test_an_expired_first_page_is_a_failure_only_of_the_newest_list(play: Play, version: str) -> None:
    play.watching()
    play.later(60.0)
    if version:
        play.lines(event("ERROR", refusal(410)))
    else:
        play.stream.too_long(play.now)
        play.later(60.0)
    assert play.ask() == ListPage(version, 0 if version else 500, "")
    play.refuse_list(410)
    assert (play.waited() == 0.0) is bool(version)
    assert play.ask() == ListPage("", 500, "")


def test_a_list_that_is_none_says_so(play: Play) -> None:
    play.ask()
    play.take(play.stream.listed(200, {}, b"<html>", play.now))
    assert (told(play), play.stream.counts) == (
        (StreamState.BACKOFF, "the list cannot be read"),
        {"unreadable list": 1},
    )
    assert play.waited() == LIST_GAP


def test_a_hanging_list_counts_as_one_that_the_server_got(play: Play) -> None:
    play.ask()
    play.later(60.0)
    play.stream.silent(play.now)
    assert told(play) == (StreamState.BACKOFF, "no answer in time")
    assert play.waited() == pytest.approx(0.8)
    play.stream.silent(play.now)
    assert play.waited() == LIST_GAP
    assert play.ask() == ListPage("", 500, "")


def test_a_list_is_a_sign_of_life(play: Play) -> None:
    play.ask()
    play.later(3.0)
    play.page("10", pod("a", "1"))
    assert play.status.heard is not None
    assert (play.status.heard - ZERO).total_seconds() == play.now
    assert (play.stream.stands.synced, play.status.resource) == (True, "pods")


def test_a_list_read_elsewhere_is_whole(play: Play) -> None:
    pods = POD.page(json.dumps({"metadata": {"resourceVersion": "10"}, "items": [pod("a", "1")]}).encode())
    assert pods is not None
    assert play.stream.adopt(iter(pods.records), "10", play.now) == [Replaced(pods.records)]
    assert play.state is StreamState.LIVE


def test_what_is_listed_where_no_watch_is_permitted_is_live_until_the_next_list(play: Play) -> None:
    play.watching()
    play.later(60.0)
    play.refuse_watch(403)
    refused = play.now
    assert play.stream.counts == {"watch not permitted": 1}
    play.ask()
    play.page("11")
    play.ask()
    play.now = refused + 60.0
    play.page("12")
    assert told(play) == (StreamState.LIVE, "read every 10s: no permission to watch")
    assert isinstance(play.stream.next(play.now), Watch)
    play.stream.opened(play.now)
    assert told(play) == (StreamState.LIVE, "")


# Watches.


def test_a_watch_asks_for_the_drawn_seconds_and_bookmarks(play: Play) -> None:
    assert play.watching() == Watch("10", 590, 75.0, None, verify=False)


def test_rows_from_the_cache_are_stale_until_their_short_watch_ends(play: Play) -> None:
    play.ask()
    play.refuse_list(503)
    play.ask()
    play.page("10", pod("a", "1"))
    assert play.ask() == Watch("10", 30, 75.0, None, verify=False)
    play.later(2.0)
    play.stream.opened(play.now)
    opened = play.now
    play.later(3.0)
    play.lines(bookmark("12"))
    assert told(play) == (StreamState.STALE, "server degraded: from its cache")
    assert play.status.retry is not None
    assert (play.status.retry - ZERO).total_seconds() == opened + 30.0
    play.stream.ended(play.now)
    assert play.stream.next(play.now + LIST_GAP) == ListPage("", 500, "")


@pytest.mark.parametrize(
    ("code", "said", "lists"),
    [
        (400, refusal(400, "BadRequest"), True),
        (499, refusal(499), True),
        (500, refusal(500), False),
        (503, refusal(503), False),
        (504, TOO_LARGE, True),
    ],
)
def test_a_watch_that_is_refused_waits_as_long_as_the_server_asks(
    play: Play, code: int, said: dict[str, Any], lists: bool
) -> None:
    play.watching()
    play.later(60.0)
    play.refuse_watch(code, said, **{"Retry-After": "40"})
    assert told(play) == (StreamState.BACKOFF, f"{code} {said['reason']}".strip())
    assert play.waited() == 40.0
    assert isinstance(play.ask(), ListPage) is lists
    assert play.ask() in (ListPage("", 500, ""), Watch("10", 590, 75.0, None))


def test_a_watch_that_fails_twice_lists_the_newest(play: Play) -> None:
    play.watching()
    play.later(60.0)
    for _ in range(2):
        play.refuse_watch(500)
        request = play.ask()
    assert request == ListPage("", 500, "")


def test_a_watch_without_an_identity_is_tried_again_as_a_watch(play: Play) -> None:
    play.watching()
    play.refuse_watch(401)
    assert told(play) == (StreamState.AUTH, "not signed in")
    assert play.waited() == 30.0
    assert isinstance(play.ask(), Watch)


def test_an_expired_watch_is_stale_and_says_why(play: Play) -> None:
    play.watching()
    heard = play.now
    play.later(60.0)
    play.refuse_watch(410, refusal(410, "Expired"))
    assert (told(play), since(play)) == ((StreamState.STALE, "410 Expired"), heard)


def test_an_open_watch_is_not_to_be_dropped(play: Play) -> None:
    play.watching()
    play.stream.too_long(play.now)
    assert play.stream.drop is True
    play.ask()
    play.page("11")
    play.ask()
    play.stream.opened(play.now)
    assert play.stream.drop is False


def test_a_watch_is_resumed_after_a_drawn_moment_and_half_a_second_at_least(play: Play) -> None:
    play.watching()
    play.later(300.0)
    play.stream.ended(play.now)
    assert play.stream.next(play.now) == Wait(play.now + 0.25)
    play.now += 0.25
    play.ask()
    play.stream.opened(play.now)
    play.lines(bookmark("40"))
    play.later(0.1)
    play.stream.ended(play.now)
    assert play.stream.next(play.now) == Wait(play.now - 0.1 + 0.5)


def test_the_end_of_a_watch_that_was_never_answered_changes_nothing(play: Play) -> None:
    play.watching()
    play.later(300.0)
    play.stream.ended(play.now)
    watch = play.ask()
    play.stream.ended(play.now, cut=True)
    assert play.ask() == watch
    assert play.stream.counts == {}


def test_a_watch_that_ends_at_once_says_so(play: Play) -> None:
    play.watching()
    play.stream.ended(play.now)
    assert told(play) == (StreamState.BACKOFF, "the server closes the watch at once")
    assert play.waited() == pytest.approx(0.8)


# What breaks.


@pytest.mark.parametrize(("asked_to_wait", "unreachable"), [(0.0, True), (9.0, False)])
def test_who_asks_us_to_wait_can_be_reached(play: Play, asked_to_wait: float, unreachable: bool) -> None:
    play.watching()
    play.stream.silent(play.now)
    assert play.stream.signs.suspect is True
    play.stream.failed("refused", play.now, asked_to_wait)
    assert play.stream.stands.unreachable is unreachable
    assert play.stream.signs.suspect is False
    assert play.waited() == pytest.approx(max(asked_to_wait, 0.8))


@pytest.mark.parametrize(
    "broken",
    [
        lambda stream, now: stream.failed("refused", now),
        lambda stream, now: stream.unauthorised("no login", now),
        lambda stream, now: stream.woke(now),
    ],
    ids=["failed", "unauthorised", "woke"],
)
def test_a_list_that_was_broken_off_begins_at_its_first_page(play: Play, broken: Any) -> None:
    play.ask()
    play.page("10", pod("a", "1"), more="next")
    play.ask()
    broken(play.stream, play.now)
    assert play.status.received == 0
    assert play.ask() == ListPage("", 500, "")


def test_silence_is_counted_and_said(play: Play) -> None:
    play.watching()
    play.lines(bookmark("20"))
    heard = play.now
    play.later(75.0)
    play.stream.silent(play.now)
    assert (told(play), since(play)) == ((StreamState.STALE, "nothing heard for 75s"), heard)
    assert play.stream.counts == {"silent watch": 1}
    assert play.ask() == Watch("20", 590, 75.0, None, verify=True)
    play.stream.opened(play.now)
    play.later(75.0)
    play.stream.silent(play.now)
    assert (told(play), since(play)) == ((StreamState.STALE, "nothing heard for 75s"), heard)
    assert play.stream.counts == {"silent watch": 2}
    assert play.ask() == ListPage("", 500, "")


def test_a_link_that_was_back_meanwhile_is_stale_since_then_and_not_since_the_last_line(play: Play) -> None:
    play.watching()
    play.later(30.0)
    play.stream.failed("refused", play.now)
    play.later(40.0)
    play.ask()
    play.stream.opened(play.now)
    opened = play.now
    play.later(75.0)
    play.stream.silent(play.now)
    assert (told(play), since(play)) == ((StreamState.STALE, "nothing heard for 75s"), opened)
    assert play.stream.stands.heard == opened


def test_an_audit_is_forgotten_with_the_silence_that_puts_it_in_doubt(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.stream.audited({}, "20", play.now)
    play.stream.silent(play.now)
    play.ask()
    play.stream.opened(play.now)
    play.lines(bookmark("21"))
    assert play.stream.drop is False


@pytest.mark.parametrize("bookmarks", [False, True])
def test_a_watch_that_does_not_end_says_so(bookmarks: bool) -> None:
    play = Play(bookmarks=bookmarks)
    play.watching()
    play.stream.signs.probing = bookmarks
    play.stream.silent(play.now)
    assert told(play) == (StreamState.BACKOFF, "the watch did not end in time")
    assert play.stream.counts == {"watch without an end": 1}
    assert play.stream.signs.suspect is bookmarks


def test_a_server_that_went_back_makes_the_rows_stale(play: Play) -> None:
    play.watching()
    heard = play.now
    play.later(60.0)
    play.stream.probed("9", play.now)
    assert (told(play), since(play)) == (
        (StreamState.STALE, "the server went back to an earlier state"),
        heard,
    )
    assert play.ask() == ListPage("", 500, "")


def test_a_probe_of_our_very_version_is_a_sign_of_life(play: Play) -> None:
    play.watching()
    play.later(60.0)
    play.stream.probed("10", play.now)
    assert (told(play), play.stream.drop) == ((StreamState.LIVE, ""), False)
    assert play.stream.stands.heard == play.now


@pytest.mark.parametrize(
    "sign",
    [lambda play: play.stream.probed("10", play.now), lambda play: play.lines(bookmark("11"))],
    ids=["probe", "line"],
)
def test_two_minutes_after_a_sign_of_life_the_next_wait_is_a_short_one(play: Play, sign: Any) -> None:
    play.watching()
    play.stream.failed("refused", play.now)
    play.ask()
    play.stream.signs.suspect = True
    play.stream.opened(play.now)
    sign(play)
    play.later(120.0)
    play.stream.failed("refused", play.now)
    assert play.waited() == pytest.approx(0.8)


def test_a_difference_makes_the_rows_stale_since_the_last_line(play: Play) -> None:
    play.watching(pod("a", "1"))
    heard = play.now
    play.later(60.0)
    play.stream.audited({"b": "2"}, "10", play.now)
    assert play.stream.counts == {"difference from the server": 2}
    assert (told(play), since(play)) == ((StreamState.STALE, "differed from the server"), heard)
    assert play.ask() == ListPage("", 500, "")


# Lines and events.


def test_an_endless_line_is_counted(play: Play) -> None:
    play.watching()
    play.stream.too_long(play.now)
    assert play.stream.counts == {"line too long": 1}
    assert play.ask() == ListPage("", 500, "")


@pytest.mark.parametrize(("apart", "asked"), [(59.9, ListPage), (60.0, Watch)])
def test_a_second_unreadable_line_lists_within_a_minute(play: Play, apart: float, asked: type) -> None:
    play.watching()
    play.lines(b"{")
    assert (told(play), play.stream.counts) == (
        (StreamState.BACKOFF, "unreadable line"),
        {"unreadable line": 1},
    )
    first = play.now
    play.ask()
    play.stream.opened(play.now)
    play.now = first + apart
    play.lines(b"{")
    assert play.stream.counts == {"unreadable line": 2}
    assert isinstance(request := play.ask(), asked)
    assert request in (ListPage("", 500, ""), Watch("10", 590, 75.0, None))


@pytest.mark.parametrize(("apart", "listed"), [(59.9, False), (60.0, True)])
def test_old_events_are_verified_once_a_minute(play: Play, apart: float, listed: bool) -> None:
    play.watching(pod("a", "9"))
    play.lines(event("MODIFIED", pod("a", "5")))
    first = play.now
    assert play.ask() == ListPage("", 500, "")
    play.page("11", pod("a", "9"))
    play.ask()
    play.stream.opened(play.now)
    play.now = first + apart
    play.lines(event("MODIFIED", pod("a", "5")))
    assert play.stream.counts == {"old event": 2}
    assert play.stream.drop is listed
    if listed:
        play.ask()
        play.page("12", pod("a", "9"))
        play.ask()
        play.stream.opened(play.now)
        play.later(30.0)
        play.lines(event("MODIFIED", pod("a", "5")))
        assert play.stream.drop is False


def test_what_follows_a_line_that_drops_the_watch_is_not_taken(play: Play) -> None:
    play.watching()
    play.lines(event("ERROR", refusal(410)), event("ADDED", pod("b", "11")))
    assert (play.store, play.stream.version) == ({}, "10")


def test_an_unknown_event_is_named_at_a_readable_length(play: Play) -> None:
    play.watching()
    play.lines(event("F" * 50, pod("a", "11")))
    assert told(play) == (StreamState.BACKOFF, f"unknown event {'F' * 40}")
    assert play.stream.drop is True


def test_a_nameless_object_is_counted_and_its_deletion_lists(play: Play) -> None:
    play.watching()
    play.lines(event("ADDED", {"metadata": {}}))
    assert (play.stream.counts, play.stream.drop) == ({"object without a name": 1}, False)
    play.lines(event("DELETED", {"metadata": {}}))
    assert (play.stream.counts, play.stream.drop) == ({"object without a name": 2}, True)
    assert told(play) == (StreamState.BACKOFF, "an object without a name was deleted")
    assert play.ask() == ListPage("", 500, "")


def test_an_event_without_a_version_moves_nothing(play: Play) -> None:
    play.watching()
    play.lines(event("ADDED", pod("a", "")))
    assert (play.store, play.stream.version) == ({"a": ""}, "10")


def test_a_bookmark_of_our_very_version_is_one(play: Play) -> None:
    play.watching()
    play.lines(bookmark("10"))
    assert play.stream.counts == {}
    play.stream.silent(play.now)
    play.stream.silent(play.now)
    assert play.stream.signs.probing is False


def test_an_event_is_one_operation(play: Play) -> None:
    play.watching()
    (operation,) = play.stream.feed([event("ADDED", pod("a", "11"))], play.now)
    assert isinstance(operation, Put)
    assert operation.record.uid == "a"


@pytest.mark.parametrize(
    ("said", "reason", "seconds", "lists"),
    [
        (refusal(429, retry=40), "throttled (429)", 40.0, False),
        (refusal(500, "InternalError", retry=40), "500 InternalError", 40.0, False),
        (refusal(504, "Timeout", retry=40), "504 Timeout", 40.0, False),
        (refusal(503, retry=40), "503", 40.0, True),
        ({**TOO_LARGE, "details": {"retryAfterSeconds": 40}}, "504 Timeout", 40.0, True),
        (refusal(418, "Teapot", retry=40), "418 Teapot", 40.0, True),
        ({}, "server error", 0.8, True),
    ],
)
def test_an_error_in_the_stream_says_why_and_waits_as_long_as_it_asks(
    play: Play, said: dict[str, Any], reason: str, seconds: float, lists: bool
) -> None:
    play.watching()
    play.later(60.0)
    play.lines(event("ERROR", said))
    assert (told(play), play.stream.drop) == ((StreamState.BACKOFF, reason), True)
    assert play.waited() == pytest.approx(seconds)
    assert play.ask() == (ListPage("", 500, "") if lists else Watch("10", 590, 75.0, None))


def test_two_errors_of_the_server_in_a_row_list_the_newest(play: Play) -> None:
    play.watching()
    play.later(60.0)
    for _ in range(2):
        play.lines(event("ERROR", refusal(500)))
        request = play.ask()
        play.stream.opened(play.now)
    assert request == ListPage("", 500, "")


@pytest.mark.parametrize("said", [refusal(410, "Expired"), {"reason": "Expired"}, {"reason": "Gone"}])
def test_an_expired_version_makes_the_rows_stale(play: Play, said: dict[str, Any]) -> None:
    play.watching()
    heard = play.now
    play.later(60.0)
    play.lines(event("ERROR", said))
    words = " ".join(str(said[key]) for key in ("code", "reason") if key in said)
    assert told(play)[0] is StreamState.STALE
    assert play.status.reason.endswith(words)
    assert since(play) == heard


def test_an_error_without_a_status_is_one() -> None:
    stream: Stream[KeptPod] = Stream("pods", POD, Highest())
    stream._error(Status(), 5.0)
    assert stream.drop is True
    assert stream.status(5.0, ZERO).reason == "server error"


def test_what_came_oddly_is_counted_by_its_name(play: Play) -> None:
    play.ask()
    play.page("10", {"metadata": {}}, {"metadata": {}}, pod("a", "1"))
    assert play.stream.counts == {"object without a name": 2}


def test_a_line_of_the_stream_ends_what_was_wrong(play: Play) -> None:
    play.watching()
    play.later(75.0)
    play.stream.silent(play.now)
    play.ask()
    play.stream.opened(play.now)
    play.later(1.0)
    play.lines(bookmark("12"))
    assert (told(play), play.stream.stands.heard) == ((StreamState.LIVE, ""), play.now)
    assert play.stream.signs.suspect is False
