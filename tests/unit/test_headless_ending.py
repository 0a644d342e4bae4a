"""When a watch ends, and with which code."""

from datetime import timedelta

import pytest
from made import NOW
from msgspec.structs import replace
from recorded import info

from rollout.connection import UNSIGNED, Connection, StreamState, StreamStatus, Trouble
from rollout.info import Mark, RolloutInfo
from rollout.picture import Gone, OpenedPicture
from tui.headless.ending import FAIL_FAST, LOST, LOST_AT_START, TELLING, End, Ending
from tui.headless.ends import EndError, Exit
from tui.headless.look import need_revisions, refuse


def picture(
    shown: RolloutInfo | None, state: StreamState = StreamState.LIVE, gone: Gone = Gone.NO
) -> OpenedPicture:
    return OpenedPicture(
        connection=Connection(context="c", server="s", namespace="shop"),
        streams=(StreamStatus("deployments", state),),
        now=NOW,
        info=shown,
        gone=gone,
    )


def stuck(name: str = "image-not-found") -> RolloutInfo:
    """A rollout whose cause is known since this moment."""
    found = info(name)
    causes = tuple(replace(cause, since=None) for cause in found.causes or ())
    return replace(found, causes=causes)


def ending(*, fail_fast: bool = False) -> Ending:
    return Ending(fail_fast=fail_fast, began=100.0)


@pytest.mark.parametrize(
    ("shown", "gone", "code"),
    [
        (info("complete"), Gone.NO, Exit.DONE),
        (info("zero"), Gone.NO, Exit.DONE),
        (info("deadline-passed"), Gone.NO, Exit.FAILED),
        (info("complete"), Gone.DELETED, Exit.FAILED),
        (None, Gone.NOT_FOUND, Exit.FAILED),
        (info("complete"), Gone.REPLACED, Exit.REPLACED),
    ],
)
def test_a_picture_ends_it(shown: RolloutInfo | None, gone: Gone, code: Exit) -> None:
    end = ending().see(picture(shown, gone=gone), 101.0)
    assert end is not None
    assert end.code is code


@pytest.mark.parametrize("name", ["image-not-found", "slow", "paused-changed", "degraded"])
def test_what_is_under_way_or_in_trouble_goes_on(name: str) -> None:
    assert ending().see(picture(info(name)), 101.0) is None


def test_done_waits_a_moment_for_the_revisions() -> None:
    watching = ending()
    assert watching.see(picture(replace(info("complete"), revisions=None)), 101.0) is None
    assert watching.next_due() == 100.0 + TELLING
    assert watching.due(100.0 + TELLING) == End(Exit.DONE, "successfully rolled out")


def test_a_deadline_that_has_passed_waits_a_moment_for_the_cause() -> None:
    watching, shown = ending(), replace(info("deadline-passed"), causes=None)
    shallow = picture(shown)
    beginning = (*shallow.streams, StreamStatus("pods", StreamState.CONNECTING))
    assert watching.see(replace(shallow, streams=beginning), 100.5) is None
    end = watching.see(picture(info("deadline-passed")), 101.0)
    assert end is not None
    assert (end.code, "readiness probe" in end.sentence) == (Exit.FAILED, True)


def test_another_template_is_another_change() -> None:
    watching, shown = ending(), stuck()
    assert watching.see(picture(shown), 101.0) is None
    assert shown.revisions is not None
    moved = tuple(
        replace(one, mark=Mark.NOW if index == 1 else Mark.UNPROVEN)
        for index, one in enumerate(shown.revisions)
    )
    end = watching.see(picture(replace(shown, revisions=moved)), 102.0)
    assert end is not None
    assert end.code is Exit.REPLACED
    same = tuple(replace(one, number=13, hash=f"{index}abcdef") for index, one in enumerate(moved))
    end = watching.see(picture(replace(shown, revisions=same)), 103.0)
    assert end is not None
    assert end.sentence.endswith(": revision 13 (1abcd) is what runs")


def test_a_new_number_of_the_same_revision_is_no_change() -> None:
    watching, shown = ending(), stuck()
    assert watching.see(picture(shown), 101.0) is None
    assert watching.see(picture(replace(shown, number=99)), 102.0) is None


def test_fail_fast_ends_after_a_certain_cause_has_lasted() -> None:
    watching, shown = ending(fail_fast=True), stuck()
    assert watching.see(picture(shown), 101.0) is None
    assert watching.next_due() == 101.0 + FAIL_FAST
    assert watching.due(100.9 + FAIL_FAST) is None
    end = watching.due(101.0 + FAIL_FAST)
    assert end is not None
    assert end.code is Exit.FAILED
    assert "image not found" in end.sentence


def test_fail_fast_counts_from_when_the_server_says_that_it_began() -> None:
    shown = stuck()
    old = replace((shown.causes or ())[0], since=NOW - timedelta(seconds=60))
    end = ending(fail_fast=True).see(picture(replace(shown, causes=(old,))), 101.0)
    assert end is not None
    assert end.code is Exit.FAILED


def test_fail_fast_forgets_a_cause_that_is_over() -> None:
    watching = ending(fail_fast=True)
    assert watching.see(picture(stuck()), 101.0) is None
    assert watching.see(picture(replace(stuck(), causes=())), 102.0) is None
    assert watching.next_due() is None


def test_without_fail_fast_a_certain_cause_goes_on() -> None:
    watching = ending()
    assert watching.see(picture(stuck()), 101.0) is None
    assert watching.due(1000.0) is None


def test_a_link_that_never_stood_is_lost_soon() -> None:
    watching = ending()
    assert watching.see(picture(None, StreamState.BACKOFF), 101.0) is None
    assert watching.due(100.0 + LOST_AT_START) == End(Exit.LOST, "no answer for 15s")


def test_a_link_that_breaks_has_a_minute() -> None:
    watching = ending()
    assert watching.see(picture(stuck()), 110.0) is None
    assert watching.see(picture(stuck(), StreamState.BACKOFF), 120.0) is None
    assert watching.due(119.0 + LOST) is None
    assert watching.due(120.0 + LOST) == End(Exit.LOST, "no answer for 60s")


REFUSED = StreamStatus("deployments", StreamState.BACKOFF, reason="connection refused")


@pytest.mark.parametrize(
    ("told", "end"),
    [
        (REFUSED, End(Exit.LOST, "connection refused (for 15s)")),
        (replace(REFUSED, state=StreamState.AUTH), End(Exit.LOST, "connection refused (for 15s)")),
        (
            StreamStatus("deployments", StreamState.AUTH, reason="not signed in"),
            End(Exit.LOST, f"{UNSIGNED} (for 15s)"),
        ),
    ],
)
def test_a_link_that_is_lost_says_why_also_while_it_is_tried_again(told: StreamStatus, end: End) -> None:
    watching = ending()
    for state in (told, StreamStatus("deployments", StreamState.CONNECTING)):
        watching.see(replace(picture(None), streams=(state,)), 101.0)
    assert watching.due(100.0 + LOST_AT_START) == end


def test_rights_that_are_withdrawn_are_no_lost_link() -> None:
    watching, denied = ending(), StreamStatus("deployments", StreamState.DENIED, reason="no permission")
    watching.see(picture(stuck()), 110.0)
    watching.see(replace(picture(stuck()), streams=(denied,)), 120.0)
    assert watching.due(120.0 + LOST) == End(Exit.FAILED, "no permission to read deployments (for 60s)")


UNFIT = StreamStatus("pods", StreamState.BACKOFF, reason="check --selector: no", trouble=Trouble.UNFIT)


def test_a_list_that_is_refused_is_the_end_where_nothing_is_known() -> None:
    refused = replace(picture(None), streams=(UNFIT,))
    end = End(Exit.FAILED, "the server refuses the list of pods, check --selector: no")
    assert ending().see(refused, 101.0) == end
    with pytest.raises(EndError) as ended:
        refuse(refused)
    assert (ended.value.code, ended.value.sentence) == (end.code, end.sentence)


RETRY = NOW.replace(hour=3, minute=15, second=9)


@pytest.mark.parametrize(
    ("trouble", "reason", "words"),
    [
        (Trouble.ERROR, "503", "the server answers with an error: 503"),
        (Trouble.THROTTLED, "throttled (429)", "the server is too busy (429): try again after 03:15:09Z"),
        (Trouble.UNUSABLE, "404", "what answers is no Kubernetes API server: 404"),
        (Trouble.UNUSABLE, "the list cannot be read", "the list cannot be read"),
        (Trouble.UNANSWERED, "connection refused", "connection refused"),
    ],
)
def test_a_command_that_cannot_read_says_more_than_a_code(trouble: Trouble, reason: str, words: str) -> None:
    stream = StreamStatus("deployments", StreamState.BACKOFF, reason=reason, trouble=trouble, retry=RETRY)
    with pytest.raises(EndError) as ended:
        refuse(replace(picture(None), streams=(stream,)))
    assert (ended.value.code, ended.value.sentence) == (Exit.LOST, words)


@pytest.mark.parametrize(
    ("stream", "code", "words"),
    [
        (
            StreamStatus("replicasets", StreamState.BACKOFF, reason="the connection broke"),
            Exit.LOST,
            "its revisions cannot be read: the connection broke",
        ),
        (
            StreamStatus("replicasets", StreamState.CONNECTING),
            Exit.LOST,
            "its revisions cannot be read: no answer",
        ),
        (
            StreamStatus("replicasets", StreamState.DENIED, reason="no permission"),
            Exit.FAILED,
            "its revisions cannot be read: no permission: replicasets",
        ),
    ],
)
def test_revisions_that_do_not_come_are_told_from_those_that_may_not_be_read(
    stream: StreamStatus, code: Exit, words: str
) -> None:
    shown = picture(replace(info("complete"), revisions=None))
    with pytest.raises(EndError) as ended:
        need_revisions(replace(shown, streams=(*shown.streams, stream)))
    assert (ended.value.code, ended.value.sentence) == (code, words)


def test_revisions_that_are_there_are_enough() -> None:
    need_revisions(picture(info("complete")))


def test_a_list_that_is_refused_later_is_no_lost_link() -> None:
    watching = ending()
    watching.see(picture(stuck()), 110.0)
    watching.see(replace(picture(stuck()), streams=(UNFIT,)), 120.0)
    sentence = "the server refuses the list of pods, check --selector: no (for 60s)"
    assert watching.due(120.0 + LOST) == End(Exit.FAILED, sentence)


def test_a_link_that_comes_back_in_time_is_not_lost() -> None:
    watching = ending()
    watching.see(picture(stuck()), 110.0)
    watching.see(picture(stuck(), StreamState.BACKOFF), 120.0)
    watching.see(picture(stuck()), 130.0)
    assert watching.due(1000.0) is None


def test_a_link_that_is_tried_again_time_and_again_does_not_stand() -> None:
    """Each attempt is stale for a moment: no patience of a minute would outlast waits of half a one."""
    watching = ending()
    watching.see(picture(stuck()), 110.0)
    for at, state in enumerate((StreamState.BACKOFF, StreamState.STALE) * 3):
        told = replace(REFUSED, state=state, trouble=Trouble.UNANSWERED)
        watching.see(replace(picture(stuck()), streams=(told,)), 120.0 + at * 10)
    assert watching.due(120.0 + LOST) == End(Exit.LOST, "connection refused (for 60s)")


def test_a_quiet_server_is_not_lost() -> None:
    watching = ending()
    watching.see(picture(stuck()), 110.0)
    watching.see(picture(stuck(), StreamState.STALE), 200.0)
    assert watching.due(1000.0) is None


def test_no_permission_is_the_end() -> None:
    end = ending().see(picture(None, StreamState.DENIED), 101.0)
    assert end == End(Exit.FAILED, "no permission to read deployments")
