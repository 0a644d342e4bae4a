"""The rules of a stream, on scripted answers and an invented clock."""

import json
import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cluster.limits import CROWDED, LIST_GAP
from cluster.operations import ListPage, Operation, Put, Removed, Replaced, Wait, Watch
from cluster.refusal import WEB_PAGE
from cluster.stream import Stream
from rollout.connection import StreamState, StreamStatus, Trouble
from rollout.kinds import POD
from rollout.records import KeptPod

ZERO = datetime(2026, 1, 1, tzinfo=UTC)


def pod(uid: str, version: str, name: str = "") -> dict[str, Any]:
    return {"metadata": {"uid": uid, "name": name or uid, "namespace": "shop", "resourceVersion": version}}


def event(kind: str, thing: dict[str, Any]) -> bytes:
    return json.dumps({"type": kind, "object": thing}).encode()


def bookmark(version: str) -> bytes:
    return event("BOOKMARK", {"kind": "Pod", "metadata": {"resourceVersion": version}})


def refusal(code: int, reason: str = "", message: str = "", retry: int = 0) -> dict[str, Any]:
    details = {"details": {"retryAfterSeconds": retry}} if retry else {}
    return {"kind": "Status", "code": code, "reason": reason, "message": message, **details}


class Play:
    """A stream, its clock, and the store that its operations would fill."""

    def __init__(self, *, bookmarks: bool = True) -> None:
        self.stream: Stream[KeptPod] = Stream("pods", POD, random.Random(7), bookmarks=bookmarks)
        self.now = 100.0
        self.store: dict[str, str] = {}
        self.replacements = 0

    @property
    def status(self) -> StreamStatus:
        return self.stream.status(self.now, ZERO)

    @property
    def state(self) -> StreamState:
        return self.status.state

    def ask(self) -> ListPage | Watch:
        """Pass all waits, and return what is asked then."""
        while isinstance(request := self.stream.next(self.now), Wait):
            self.now = request.until
        return request

    def waited(self) -> float:
        """Return for how long nothing is asked."""
        before = self.now
        self.ask()
        return self.now - before

    def take(self, operations: Iterable[Operation[KeptPod]]) -> None:
        for operation in operations:
            match operation:
                case Replaced():
                    self.replacements += 1
                    self.store = {r.uid: r.resource_version for r in operation.records}
                case Put():
                    self.store[operation.record.uid] = operation.record.resource_version
                case Removed():
                    del self.store[operation.uid]

    def page(self, version: str, *pods: dict[str, Any], more: str = "") -> None:
        body = json.dumps(
            {"metadata": {"resourceVersion": version, "continue": more}, "items": pods}
        ).encode()
        self.take(self.stream.listed(200, {}, body, self.now))

    def refuse_list(self, code: int, said: dict[str, Any] | None = None, **headers: str) -> None:
        body = json.dumps(said or refusal(code)).encode()
        self.take(self.stream.listed(code, headers, body, self.now))

    def refuse_watch(self, code: int, said: dict[str, Any] | None = None, **headers: str) -> None:
        self.stream.refused(code, headers, json.dumps(said or refusal(code)).encode(), self.now)

    def lines(self, *lines: bytes) -> None:
        self.take(self.stream.feed(lines, self.now))

    def watching(self, *pods: dict[str, Any], version: str = "10") -> Watch:
        """Be live: a list is read and a watch is open."""
        self.ask()
        self.page(version, *pods)
        request = self.ask()
        assert isinstance(request, Watch)
        self.stream.opened(self.now)
        return request

    def later(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def play() -> Play:
    return Play()


# R1, R2, R4: list, then watch.


def test_it_lists_first_with_a_limit_and_no_version(play: Play) -> None:
    assert play.ask() == ListPage("", 500, "")
    assert play.state is StreamState.CONNECTING


def test_pages_are_handed_on_as_one(play: Play) -> None:
    play.ask()
    play.page("10", pod("a", "1"), more="next")
    assert (play.store, play.state, play.status.received) == ({}, StreamState.SYNCING, 1)
    assert play.ask() == ListPage("", 500, "next")
    play.page("10", pod("b", "2"))
    assert (play.store, play.replacements) == ({"a": "1", "b": "2"}, 1)
    assert play.state is StreamState.LIVE


def test_it_watches_from_the_version_of_the_list_for_a_drawn_time(play: Play) -> None:
    watch = play.watching(pod("a", "1"))
    assert (watch.version, watch.silence, watch.probe) == ("10", 75.0, None)
    assert 290 <= watch.seconds <= 590


def test_a_list_read_elsewhere_is_taken_as_its_own(play: Play) -> None:
    pods = POD.page(json.dumps({"metadata": {"resourceVersion": "10"}, "items": [pod("a", "1")]}).encode())
    assert pods is not None
    play.take(play.stream.adopt(pods.records, "10", play.now))
    request = play.ask()
    assert isinstance(request, Watch)
    assert (request.version, play.store) == ("10", {"a": "1"})


def test_what_a_proxy_answers_in_the_servers_place_is_said_to_be_that(play: Play) -> None:
    page = {"Content-Type": "text/html; charset=utf-8"}
    play.watching(pod("a", "1"))
    play.stream.refused(200, page, b"<html>sign in</html>", play.now)
    assert (play.status.reason, play.state) == (WEB_PAGE, StreamState.BACKOFF)
    play.later(60.0)
    assert isinstance(play.ask(), ListPage)
    play.take(play.stream.listed(200, page, b"<html>sign in</html>", play.now))
    assert (play.status.reason, play.store) == (WEB_PAGE, {"a": "1"})
    play.later(60.0)
    play.ask()
    play.refuse_list(302)
    assert play.status.reason == "302 redirect by a proxy"


@pytest.mark.parametrize("code", [500, 503, 504])
def test_when_the_list_fails_the_servers_cache_is_asked_once(play: Play, code: int) -> None:
    play.ask()
    play.refuse_list(code)
    assert play.ask() == ListPage("0", 0, "")
    play.refuse_list(code)
    assert play.ask() == ListPage("", 500, "")


def test_when_the_list_hangs_the_servers_cache_is_asked_and_said_to_be_no_truth(play: Play) -> None:
    play.ask()
    play.stream.silent(play.now)
    assert play.ask() == ListPage("0", 0, "")
    play.page("10", pod("a", "1"))
    assert (play.state, play.status.reason) == (StreamState.STALE, "server degraded: from its cache")
    assert play.status.retry is not None
    assert (play.status.retry - ZERO).total_seconds() == play.now + 30.0
    watch = play.ask()
    assert isinstance(watch, Watch)
    assert watch.seconds == 30
    play.stream.opened(play.now)
    play.later(30.0)
    play.stream.ended(play.now)
    assert play.ask() == ListPage("", 500, "")
    play.page("11", pod("a", "1"))
    assert play.state is StreamState.LIVE


def test_a_link_that_breaks_while_listing_begins_the_list_again(play: Play) -> None:
    play.ask()
    play.page("10", pod("a", "1"), more="next")
    play.stream.failed("refused", play.now)
    assert (play.state, play.status.reason) == (StreamState.BACKOFF, "refused")
    assert play.ask() == ListPage("", 500, "")


def test_a_list_that_is_none_is_asked_again(play: Play) -> None:
    play.ask()
    play.take(play.stream.listed(200, {}, b"<html>", play.now))
    assert play.state is StreamState.BACKOFF
    assert play.ask() == ListPage("", 500, "")


def test_a_second_page_that_is_none_begins_the_list_again(play: Play) -> None:
    play.ask()
    play.page("10", pod("a", "1"), more="next")
    play.ask()
    play.take(play.stream.listed(200, {}, b"[]", play.now))
    assert play.ask() == ListPage("", 500, "")
    assert play.stream.counts == {"unreadable list": 1}


def test_a_list_without_a_version_cannot_be_watched_and_is_asked_again(play: Play) -> None:
    play.ask()
    play.page("", pod("a", "1"))
    assert (play.state, play.status.reason, play.store) == (
        StreamState.BACKOFF,
        "the list has no version",
        {},
    )
    assert play.ask() == ListPage("", 500, "")
    assert play.stream.counts == {"list without a version": 1}


def test_an_object_that_says_neither_uid_nor_name_is_counted_and_takes_no_other_with_it(play: Play) -> None:
    play.ask()
    play.page("10", {"metadata": {}}, pod("a", "1"))
    assert (play.store, play.stream.counts) == ({"a": "1"}, {"object without a name": 1})


def test_nothing_of_a_list_is_kept_once_it_is_whole(play: Play) -> None:
    play.watching(pod("a", "1"))
    assert play.status.received == 0


def test_an_expired_second_page_restarts_the_list_without_a_limit(play: Play) -> None:
    play.ask()
    play.page("10", pod("a", "1"), more="next")
    play.ask()
    play.refuse_list(410)
    assert play.ask() == ListPage("", 0, "")
    play.page("10", pod("a", "1"))
    play.later(60.0)
    play.stream.too_long(play.now)
    assert play.ask() == ListPage("", 500, "")


# R3, R6, R7: events.


def test_events_change_the_store_and_move_the_version(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(
        event("ADDED", pod("b", "11")), event("MODIFIED", pod("a", "12")), event("DELETED", pod("b", "13"))
    )
    assert play.store == {"a": "12"}
    assert play.stream.version == "13"


def test_added_and_modified_mean_the_same_and_a_deleted_stranger_nothing(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(
        event("ADDED", pod("a", "11")), event("MODIFIED", pod("b", "12")), event("DELETED", pod("c", "13"))
    )
    assert play.store == {"a": "11", "b": "12"}
    assert not play.stream.drop


def test_the_same_event_twice_is_no_news(play: Play) -> None:
    play.watching(pod("a", "1"))
    line = event("MODIFIED", pod("a", "11"))
    assert len(play.stream.feed([line], play.now)) == 1
    assert play.stream.feed([line], play.now) == []


def test_another_uid_under_the_same_name_is_another_object(play: Play) -> None:
    play.watching(pod("old", "1", "web"))
    play.lines(event("ADDED", pod("new", "11", "web")))
    assert play.store == {"new": "11"}


def test_an_old_event_is_ignored_and_the_list_is_read_again(play: Play) -> None:
    play.watching(pod("a", "9"))
    play.lines(event("MODIFIED", pod("a", "5")))
    assert (play.store, play.stream.version) == ({"a": "9"}, "10")
    assert play.stream.counts == {"old event": 1}
    assert play.stream.drop
    assert isinstance(play.ask(), ListPage)


def test_an_old_event_does_not_raise_the_dead(play: Play) -> None:
    play.watching(pod("a", "9"))
    play.lines(event("DELETED", pod("a", "11")), event("ADDED", pod("a", "9")))
    assert play.store == {}


def test_versions_that_are_no_numbers_are_not_compared(play: Play) -> None:
    play.watching(pod("a", "z9"))
    play.lines(event("MODIFIED", pod("a", "a1")))
    assert play.store == {"a": "a1"}


# R8 to R10, R19: lines that are no events.


@pytest.mark.parametrize(
    "line", [b"{", b"null", b"[]", b'{"type":1,"object":{}}', b'{"type":"ADDED"}', b"\x00", b"{}{}", b"\xff"]
)
def test_a_line_that_is_no_event_drops_the_connection_and_resumes(play: Play, line: bytes) -> None:
    play.watching(pod("a", "1"))
    play.lines(event("MODIFIED", pod("a", "11")), line, event("MODIFIED", pod("a", "12")))
    assert (play.store, play.stream.drop) == ({"a": "11"}, True)
    request = play.ask()
    assert isinstance(request, Watch)
    assert request.version == "11"


def test_a_second_bad_line_within_a_minute_lists_again(play: Play) -> None:
    play.watching()
    play.lines(b"{")
    assert isinstance(play.ask(), Watch)
    play.stream.opened(play.now)
    play.lines(b"{")
    assert isinstance(play.ask(), ListPage)


def test_a_second_bad_line_much_later_resumes(play: Play) -> None:
    play.watching()
    play.lines(b"{")
    play.later(61.0)
    assert isinstance(play.ask(), Watch)
    play.stream.opened(play.now)
    play.lines(b"{")
    assert isinstance(play.ask(), Watch)


def test_a_watch_that_ends_within_a_line_resumes_before_it(play: Play) -> None:
    play.watching()
    play.later(5.0)
    play.stream.ended(play.now, cut=True)
    assert play.status.reason == "unreadable line"
    assert isinstance(play.ask(), Watch)


def test_an_unknown_event_is_counted_and_lists_again(play: Play) -> None:
    play.watching()
    play.lines(event("FROBNICATED", pod("a", "11")))
    assert play.stream.counts == {"unknown event": 1}
    assert isinstance(play.ask(), ListPage)


def test_a_bookmark_moves_the_version_alone(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(bookmark("50"))
    assert (play.stream.version, play.store) == ("50", {"a": "1"})


def test_the_version_never_goes_back(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(bookmark("50"), bookmark("40"), event("ADDED", pod("b", "45")))
    assert (play.stream.version, play.store) == ("50", {"a": "1", "b": "45"})
    assert play.stream.counts == {"bookmark from before": 1}


@pytest.mark.parametrize("thing", [{}, {"metadata": {}}, {"metadata": None}])
def test_a_bookmark_without_a_version_is_counted(play: Play, thing: dict[str, Any]) -> None:
    play.watching()
    play.lines(event("BOOKMARK", thing))
    assert (play.stream.version, play.stream.counts) == ("10", {"bookmark without a version": 1})
    assert not play.stream.drop


def test_an_endless_line_lists_again(play: Play) -> None:
    play.watching()
    play.stream.too_long(play.now)
    assert (play.stream.drop, play.status.reason) == (True, "object too large")
    assert isinstance(play.ask(), ListPage)


# R11, R12: errors in the stream and before it.


@pytest.mark.parametrize("said", [refusal(410), {"reason": "Expired"}, {"reason": "Gone"}])
def test_an_expired_version_lists_from_it_then_from_the_newest(play: Play, said: dict[str, Any]) -> None:
    play.watching()
    play.later(60.0)
    play.lines(event("ERROR", said))
    assert play.stream.drop
    assert play.ask() == ListPage("10", 0, "")
    assert play.waited() == 0.0
    assert play.state is StreamState.STALE
    play.refuse_list(410)
    assert play.waited() == 0.0
    assert play.ask() == ListPage("", 500, "")
    play.refuse_list(410)
    assert play.waited() >= 0.5


def test_an_expired_version_before_the_stream_lists_too(play: Play) -> None:
    play.watching()
    play.later(60.0)
    play.refuse_watch(410)
    assert play.ask() == ListPage("10", 0, "")


def test_a_server_that_answers_again_troubles_no_more_while_the_list_is_read_again(play: Play) -> None:
    play.watching()
    play.stream.failed("connection reset", play.now)
    assert isinstance(play.ask(), Watch)
    assert (play.state, play.status.trouble) == (StreamState.STALE, Trouble.UNANSWERED)
    play.refuse_watch(410)
    assert (play.state, play.status.trouble) == (StreamState.STALE, Trouble.NONE)
    play.stream.failed("connection reset", play.now)
    assert isinstance(play.ask(), ListPage)
    play.page("20", pod("a", "1"), more="on")
    assert (play.state, play.status.trouble) == (StreamState.STALE, Trouble.NONE)


def test_a_throttled_stream_waits_as_long_as_it_is_told_and_resumes(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(event("ERROR", refusal(429, retry=40)))
    assert play.status.retry is not None
    assert play.waited() >= 40.0
    assert isinstance(play.ask(), Watch)
    assert play.store == {"a": "1"}


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"Retry-After": "30"}, 30.0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:20 GMT", "Date": "Thu, 01 Jan 2026 00:00:00 GMT"}, 20.0),
        ({"Retry-After": "soon"}, 0.5),
        ({}, 0.5),
    ],
)
def test_retry_after_is_never_undercut(play: Play, headers: dict[str, str], least: float) -> None:
    play.ask()
    play.refuse_list(429, **headers)
    assert play.status.reason == "throttled (429)"
    assert play.waited() >= least


@pytest.mark.parametrize("asked", [10**9, 10**18, -5])
def test_no_server_makes_it_wait_for_ever(play: Play, asked: int) -> None:
    play.watching()
    play.lines(event("ERROR", refusal(429, retry=asked)))
    assert play.waited() <= 3600.0
    play.ask()
    play.stream.refused(429, {}, json.dumps(refusal(429, retry=asked)).encode(), play.now)
    assert play.waited() <= 3600.0


def test_a_servers_error_resumes_once_then_lists(play: Play) -> None:
    play.watching()
    play.lines(event("ERROR", refusal(500, "InternalError")))
    assert play.status.reason == "500 InternalError"
    assert isinstance(play.ask(), Watch)
    play.stream.opened(play.now)
    play.lines(event("ERROR", refusal(500)))
    assert isinstance(play.ask(), ListPage)


@pytest.mark.parametrize("said", [{}, {"kind": "Status"}, refusal(418, "Teapot")])
def test_any_other_error_lists_after_a_while(play: Play, said: dict[str, Any]) -> None:
    play.watching()
    play.lines(event("ERROR", said))
    assert play.stream.drop
    assert play.waited() >= 0.5
    assert isinstance(play.ask(), ListPage)


def test_a_version_the_server_has_not_come_to_lists_the_newest(play: Play) -> None:
    play.watching()
    play.refuse_watch(504, refusal(504, "Timeout", "Too large resource version: 99, current: 12"))
    assert play.ask() == ListPage("", 500, "")


def test_an_error_page_of_a_gateway_is_only_a_number(play: Play) -> None:
    play.ask()
    play.take(play.stream.listed(502, {}, b"<html>\x1b[31m", play.now))
    assert play.status.reason == "502"


# R13: identity and permission.


def test_a_refused_identity_is_tried_again_every_30_seconds(play: Play) -> None:
    play.ask()
    play.refuse_list(401)
    assert (play.state, play.waited()) == (StreamState.AUTH, 30.0)
    assert play.state is StreamState.AUTH


def test_no_credentials_are_a_reason_of_their_own(play: Play) -> None:
    play.watching()
    play.stream.unauthorised("login gave no answer in 30s", play.now)
    assert (play.state, play.status.reason) == (StreamState.AUTH, "login gave no answer in 30s")
    assert play.waited() == 30.0


@pytest.mark.parametrize(
    ("code", "trouble"),
    [(500, Trouble.ERROR), (504, Trouble.ERROR), (404, Trouble.UNUSABLE), (302, Trouble.UNUSABLE)],
)
def test_an_answer_that_is_no_list_is_told_by_its_code(play: Play, code: int, trouble: Trouble) -> None:
    play.ask()
    play.refuse_list(code)
    assert play.status.trouble is trouble


@pytest.mark.parametrize(
    ("selected", "advice"), [(True, "--selector"), (False, "--server and what is on the way")]
)
def test_a_list_that_the_server_does_not_take_says_what_to_look_at(
    play: Play, selected: bool, advice: str
) -> None:
    play.stream = Stream("pods", POD, random.Random(7), selected=selected)
    play.ask()
    play.refuse_list(400, refusal(400, "BadRequest", "found '('"))
    told = play.status
    assert (told.trouble, told.reason) == (Trouble.UNFIT, f"check {advice}: found '('")
    play.ask()
    play.refuse_list(400, refusal(400, "BadRequest"))
    assert (play.status.trouble, play.status.reason) == (Trouble.UNUSABLE, "400 BadRequest")


@pytest.mark.parametrize(
    ("code", "trouble"),
    [(429, Trouble.THROTTLED), (500, Trouble.ERROR), (504, Trouble.ERROR), (404, Trouble.UNUSABLE)],
)
def test_a_watch_that_is_refused_or_ends_so_is_told_by_its_code(
    play: Play, code: int, trouble: Trouble
) -> None:
    play.watching()
    play.refuse_watch(code)
    told = [play.status.trouble]
    play.watching()
    play.lines(event("ERROR", refusal(code)))
    assert [*told, play.status.trouble] == [trouble, trouble]


def test_what_came_of_a_list_is_told(play: Play) -> None:
    play.ask()
    play.stream.listed(200, {"Content-Type": "text/html"}, b"<html>", play.now)
    said = [play.status.trouble]
    for happens in (
        lambda: play.stream.failed("connection refused", play.now),
        lambda: play.stream.silent(play.now),
        lambda: play.stream.unauthorised("login is not there", play.now),
        lambda: play.page("10"),
    ):
        play.ask()
        happens()
        said.append(play.status.trouble)
    assert said == [
        Trouble.UNUSABLE,
        Trouble.UNANSWERED,
        Trouble.UNANSWERED,
        Trouble.NO_CREDENTIALS,
        Trouble.NONE,
    ]


def test_a_denied_list_is_tried_again_every_minute(play: Play) -> None:
    play.ask()
    play.refuse_list(403)
    assert (play.state, play.waited()) == (StreamState.DENIED, 60.0)
    assert play.stream.stands.denied


def test_where_we_may_list_and_not_watch_the_list_is_read_every_10_seconds(play: Play) -> None:
    play.ask()
    play.page("10", pod("a", "1"))
    play.ask()
    play.refuse_watch(403)
    for _ in range(6):
        assert isinstance(play.ask(), ListPage)
        play.page("11", pod("a", "1"))
        assert (play.state, play.status.reason) == (
            StreamState.LIVE,
            "read every 10s: no permission to watch",
        )
        assert play.waited() == 10.0
    play.ask()
    play.page("12", pod("a", "1"))
    assert isinstance(play.ask(), Watch)


def test_a_list_in_a_watchs_place_says_how_long_ago_the_one_before_was_asked_for(play: Play) -> None:
    play.ask()
    play.page("10")
    play.ask()
    play.refuse_watch(403)
    said = []
    for seconds in (0.0, 27.0, 4.0, 65.0):
        play.later(seconds)
        play.ask()
        play.page("11")
        said.append(play.status.reason)
    assert said == [f"read every {each}s: no permission to watch" for each in (10, 27, 10, 65)]
    play.ask()
    play.stream.opened(play.now)
    assert play.status.reason == ""


def test_what_waits_for_others_is_not_live_but_for_what_is_only_read(play: Play) -> None:
    play.ask()
    play.page("10")
    play.stream.held_up(play.now + 9.0)
    assert (play.state, play.status.reason) == (StreamState.STALE, CROWDED)
    assert play.stream.status(play.now, ZERO).retry == ZERO + timedelta(seconds=play.now + 9.0)
    play.ask()
    play.refuse_watch(403)
    play.ask()
    play.page("11")
    play.stream.held_up(play.now + 9.0)
    assert play.state is StreamState.LIVE


def test_what_waits_for_others_with_something_wrong_says_that_and_when_it_is_asked_again(play: Play) -> None:
    play.watching()
    play.lines(event("FROBNICATED", pod("a", "11")))
    wrong = play.status.reason
    play.ask()
    play.stream.held_up(play.now + 9.0)
    assert (play.state, play.status.reason) == (StreamState.STALE, wrong)
    assert play.stream.status(play.now, ZERO).retry == ZERO + timedelta(seconds=play.now + 9.0)


def test_rights_that_are_withdrawn_keep_the_rows(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.later(300.0)
    play.stream.ended(play.now)
    play.ask()
    play.refuse_watch(403)
    play.ask()
    play.refuse_list(403)
    assert (play.state, play.store) == (StreamState.DENIED, {"a": "1"})


# R14: ends.


def test_a_watch_that_ends_in_time_is_resumed_at_once_and_stays_live(play: Play) -> None:
    play.watching()
    play.lines(bookmark("40"))
    play.later(300.0)
    play.stream.ended(play.now)
    assert play.waited() <= 0.25
    assert play.state is StreamState.LIVE
    request = play.ask()
    assert isinstance(request, Watch)
    assert request.version == "40"


def test_a_watch_that_ends_at_once_three_times_lists_again(play: Play) -> None:
    play.watching()
    for _ in range(3):
        play.stream.ended(play.now)
        assert play.state is StreamState.BACKOFF
        assert play.waited() >= 0.5
        request = play.ask()
        play.stream.opened(play.now)
    assert isinstance(request, ListPage)


def test_a_server_that_sends_one_event_and_ends_is_asked_twice_a_second_at_most(play: Play) -> None:
    play.watching()
    play.lines(event("ADDED", pod("a", "11")))
    play.stream.ended(play.now)
    assert play.waited() >= 0.5


# R15: how often.


def test_lists_are_five_seconds_apart(play: Play) -> None:
    play.watching()
    play.lines(event("ERROR", refusal(410)))
    assert play.waited() == LIST_GAP


def test_the_gap_between_lists_begins_with_the_first_page(play: Play) -> None:
    play.ask()
    play.later(1.0)
    play.page("10", pod("a", "1"), more="next")
    play.ask()
    play.later(1.0)
    play.page("10")
    play.ask()
    play.stream.opened(play.now)
    play.lines(event("ERROR", refusal(410)))
    assert play.waited() == LIST_GAP - 2.0


def test_a_list_read_elsewhere_counts_as_one(play: Play) -> None:
    play.stream.adopt([], "10", play.now)
    play.ask()
    play.stream.opened(play.now)
    play.lines(event("ERROR", refusal(410)))
    assert play.waited() == LIST_GAP


def test_a_list_that_never_reached_the_server_does_not_count(play: Play) -> None:
    play.ask()
    play.stream.failed("refused", play.now)
    assert play.waited() < LIST_GAP


@pytest.mark.parametrize("fault", ["refused", "503", "empty", "410", "garbage"])
def test_no_fault_makes_it_ask_often(fault: str) -> None:
    play = Play()
    play.watching(pod("a", "1"))
    asked: list[float] = []
    while play.now < 100.0 + 300.0:
        request = play.ask()
        asked.append(play.now)
        if fault == "refused":
            play.stream.failed("refused", play.now)
        elif isinstance(request, ListPage) and fault in ("empty", "410", "garbage"):
            play.page("10", pod("a", "1"))
        elif isinstance(request, ListPage):
            play.refuse_list(503)
        elif fault == "503":
            play.refuse_watch(503)
        else:
            play.stream.opened(play.now)
            if fault == "empty":
                play.stream.ended(play.now)
            else:
                play.lines(event("ERROR", refusal(410)) if fault == "410" else b"{")
    assert all(b - a >= 0.4999 for a, b in zip(asked, asked[2:], strict=False))
    assert len(asked) <= 300 * (0.25 if fault in ("refused", "503") else 0.5)


# R16: silence.


def test_silence_closes_the_watch_and_resumes(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(bookmark("20"))
    heard = play.now
    play.later(75.0)
    play.stream.silent(play.now)
    assert (play.state, play.waited()) == (StreamState.STALE, 0.0)
    assert play.status.since is not None
    assert (play.status.since - ZERO).total_seconds() == heard
    request = play.ask()
    assert isinstance(request, Watch)
    assert request.version == "20"
    play.stream.opened(play.now)
    assert play.state is StreamState.STALE
    play.lines(bookmark("21"))
    assert play.state is StreamState.LIVE


def test_after_a_peer_that_was_dead_the_next_one_that_answers_is_live(play: Play) -> None:
    play.watching()
    play.later(75.0)
    play.stream.silent(play.now)
    play.ask()
    play.stream.failed("does not answer", play.now)
    play.ask()
    play.stream.opened(play.now)
    assert play.state is StreamState.LIVE


def test_silence_twice_in_a_row_lists_the_newest(play: Play) -> None:
    play.watching()
    play.lines(bookmark("20"))
    for _ in range(2):
        play.later(75.0)
        play.stream.silent(play.now)
        request = play.ask()
        play.stream.opened(play.now)
    assert request == ListPage("", 500, "")


def test_a_server_without_bookmarks_is_probed_instead(play: Play) -> None:
    play.watching()
    for _ in range(2):
        play.later(75.0)
        play.stream.silent(play.now)
        play.ask()
        play.stream.opened(play.now)
    play.page("12")
    watch = play.ask()
    assert isinstance(watch, Watch)
    assert (watch.silence, watch.probe) == (watch.seconds + 10.0, 60.0)
    play.stream.opened(play.now)
    play.later(60.0)
    play.stream.probed("1000000", play.now)
    assert play.status.heard is not None
    assert (play.status.heard - ZERO).total_seconds() == play.now


def test_events_are_silent_only_after_the_end_of_their_watch() -> None:
    play = Play(bookmarks=False)
    watch = play.watching(pod("a", "1"))
    assert (watch.silence, watch.probe) == (watch.seconds + 10.0, None)
    play.later(watch.silence)
    play.stream.silent(play.now)
    assert play.stream.counts == {"watch without an end": 1}
    assert isinstance(request := play.ask(), Watch)
    assert request.version == "10"


def test_a_watch_that_is_not_answered_backs_off(play: Play) -> None:
    play.watching()
    play.later(300.0)
    play.stream.ended(play.now)
    play.ask()
    play.stream.silent(play.now)
    assert (play.state, play.status.reason) == (StreamState.BACKOFF, "no answer in time")
    assert isinstance(play.ask(), Watch)


def test_a_probed_watch_that_fell_silent_is_live_once_a_probe_says_so(play: Play) -> None:
    play.watching()
    play.stream.silent(play.now)
    play.ask()
    play.stream.opened(play.now)
    play.stream.silent(play.now)
    assert play.watching().probe
    play.stream.silent(play.now)
    assert isinstance(again := play.ask(), Watch)
    assert again.verify
    play.stream.opened(play.now)
    assert play.state is not StreamState.LIVE
    play.stream.probed("999", play.now)
    assert play.state is StreamState.LIVE


# R21: sleep.


def test_after_sleep_it_goes_on_at_once_from_where_it_was(play: Play) -> None:
    play.watching(pod("a", "1"))
    play.lines(bookmark("30"))
    play.stream.failed("reset", play.now)
    play.later(0.1)
    play.stream.woke(play.now)
    assert (play.state, play.waited()) == (StreamState.STALE, 0.0)
    request = play.ask()
    assert isinstance(request, Watch)
    assert request.version == "30"


# R23: what is shown.


def test_a_broken_link_is_stale_since_it_broke_and_says_when_it_is_tried_again(play: Play) -> None:
    play.watching()
    play.later(10.0)
    broke = play.now
    play.stream.failed("connection refused", broke)
    play.ask()
    assert play.state is StreamState.STALE
    play.stream.failed("connection refused", play.now)
    status = play.status
    assert status.since is not None
    assert status.retry is not None
    assert (status.since - ZERO).total_seconds() == broke
    assert (status.retry - ZERO).total_seconds() > play.now
    play.ask()
    play.stream.opened(play.now)
    assert (play.state, play.status.since) == (StreamState.LIVE, None)


# The server compared with what is known (R16, R22).


def watched(play: Play, *pods: dict[str, Any], version: str = "10") -> None:
    play.ask()
    play.page(version, *pods)
    play.ask()
    play.stream.opened(play.now)


def test_after_silence_the_server_is_asked_at_once_whether_it_has_come_so_far(play: Play) -> None:
    watched(play)
    play.now += 75
    play.stream.silent(play.now)
    watch = play.ask()
    assert isinstance(watch, Watch)
    assert watch.verify
    play.stream.opened(play.now)
    assert play.state is StreamState.STALE
    play.stream.probed("10", play.now)
    assert play.state is StreamState.LIVE
    assert not play.stream.drop


def test_a_server_that_went_back_in_time_is_listed_at_once(play: Play) -> None:
    watched(play)
    play.stream.probed("9", play.now)
    assert play.stream.drop
    assert play.stream.counts == {"version went back": 1}
    assert isinstance(play.ask(), ListPage)


def test_an_audit_that_agrees_changes_nothing(play: Play) -> None:
    watched(play, pod("a", "7"))
    play.stream.audited({"a": "7"}, "10", play.now)
    assert not play.stream.drop
    assert play.stream.audits.done == play.now


@pytest.mark.parametrize(
    "listed", [{"a": "7", "b": "8"}, {}, {"a": "9"}], ids=["missed", "ghost", "an older one"]
)
def test_a_difference_from_the_server_is_counted_and_listed_again(play: Play, listed: dict[str, str]) -> None:
    watched(play, pod("a", "7"))
    play.stream.audited(listed, "10", play.now)
    assert play.stream.drop
    assert play.stream.counts == {"difference from the server": 1}
    assert (play.state, play.status.reason) == (StreamState.STALE, "differed from the server")
    assert isinstance(play.ask(), ListPage)


def test_what_lives_at_the_very_version_at_which_it_was_told_to_have_died_is_a_difference(play: Play) -> None:
    """A server that is back from a backup gives the same versions again."""
    watched(play, pod("a", "7"))
    play.take(play.stream.feed([event("DELETED", pod("a", "11"))], play.now))
    play.stream.audited({"a": "11"}, "11", play.now)
    assert play.stream.counts == {"difference from the server": 1}
    assert isinstance(play.ask(), ListPage)


def test_a_difference_that_the_watch_is_still_to_tell_is_none(play: Play) -> None:
    watched(play, pod("a", "7"))
    play.stream.audited({"a": "12", "b": "11"}, "12", play.now)
    assert not play.stream.drop
    play.take(play.stream.feed([event("ADDED", pod("b", "11"))], play.now))
    assert not play.stream.drop
    play.take(play.stream.feed([event("MODIFIED", pod("a", "12"))], play.now))
    assert not play.stream.drop
    assert play.stream.audits.done == play.now


def test_a_difference_that_the_watch_never_told_is_found_when_it_has_passed(play: Play) -> None:
    watched(play, pod("a", "7"))
    play.stream.audited({"a": "7", "b": "11"}, "12", play.now)
    assert not play.stream.drop
    play.stream.feed([bookmark("12")], play.now)
    assert play.stream.drop


def test_what_was_deleted_after_the_audits_list_is_no_difference(play: Play) -> None:
    watched(play, pod("a", "7"))
    play.take(play.stream.feed([event("DELETED", pod("a", "11"))], play.now))
    play.stream.audited({"a": "7"}, "10", play.now)
    assert not play.stream.drop


def test_an_audit_is_due_ten_minutes_after_the_list(play: Play) -> None:
    watched(play)
    assert play.stream.audits.due == play.now + 600.0
