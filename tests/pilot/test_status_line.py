"""Line 1 says where we are and whether what is shown is live, whatever the names."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from samples import CONNECTION, NOW, STALE
from scenes import status_line
from stage import Stage

from rollout.connection import Connection, Notice, StreamState, Trouble
from widgets.cells import Line
from widgets.status_line import Counts, StatusLine

ARN = "arn:aws:eks:eu-central-1:123456789012:cluster/prod-eu-central-blue"


def text(line: StatusLine, width: int = 80) -> str:
    (drawn,) = line.lines(width, 1)
    return "".join(piece.text for piece in drawn.pieces)


def looks(line: StatusLine) -> set[str]:
    (drawn,) = line.lines(80, 1)
    assert isinstance(drawn, Line)
    return {piece.role for piece in drawn.pieces}


def test_a_link_that_is_not_live_reverses_the_whole_line() -> None:
    line = status_line(STALE)
    assert (text(line), looks(line)) == (
        " PROD  prod-eu / shop           STALE 42s, data of 03:13:40Z · retry in 3s (503)",
        {"stale"},
    )


def test_a_protected_context_is_reversed() -> None:
    assert "context" in looks(status_line())


def test_an_unprotected_context_is_plain() -> None:
    assert looks(status_line(replace(CONNECTION, protected=""))) == {""}


NOTICE = Notice("kubeconfig changed on disk: it names staging, still prod-eu", "kubeconfig changed")


@pytest.mark.parametrize(
    ("width", "counts", "words"),
    [
        (120, None, f"   {NOTICE.words}   ● live"),
        (80, None, "   kubeconfig changed   ● live"),
        (80, Counts(1, 4, 41, 0), " kubeconfig changed  1 failed 4 trouble   ● live"),
        (70, Counts(1, 4, 41, 0), " kubeconfig changed   ● live"),
    ],
)
def test_a_notice_is_shortened_before_it_is_left_out(width: int, counts: Counts | None, words: str) -> None:
    assert words in text(status_line(replace(CONNECTION, user="", notice=NOTICE), counts), width)


def test_a_notice_stands_apart_from_the_namespace() -> None:
    link = replace(CONNECTION, protected="", context="rolldeck-dev", user="", denied=("events",))
    for total in (8, 18, 180, 1800):
        line = text(status_line(link, Counts(1, 2, total, 0)))
        assert "/ shop  " in line
        assert " events denied  " in line


SKEWED = Notice("this machine's clock is 3m slow", "clock 3m slow")


@pytest.mark.parametrize(
    ("width", "counts", "words"),
    [
        (120, None, "   this machine's clock is 3m slow · no permission: pods   ● live"),
        (80, None, "   clock 3m slow · pods denied   ● live"),
        (80, Counts(1, 4, 41, 0), " clock 3m slow  1 failed 4 trouble   ● live"),
    ],
)
def test_what_may_not_be_read_is_said_beside_a_notice(width: int, counts: Counts | None, words: str) -> None:
    link = replace(CONNECTION, user="", notice=SKEWED, denied=("pods",))
    assert words in text(status_line(link, counts), width)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (Counts(0, 0, 41, 0), "   41 rollouts   ● live"),
        (Counts(1, 0, 41, 0), "   1 failed of 41   ● live"),
        (Counts(0, 2, 41, 2), "   2 trouble of 41   2 in trouble hidden   ● live"),
    ],
)
def test_counts_name_what_is_wrong_and_what_a_filter_hides(counts: Counts, words: str) -> None:
    assert words in text(status_line(replace(CONNECTION, user=""), counts), 90)


def test_a_long_context_is_cut_in_its_middle_and_the_clock_stays() -> None:
    line = text(status_line(replace(CONNECTION, context=ARN), Counts(1, 4, 41, 0)))
    assert line.startswith(" PROD  arn:aws")
    assert "…" in line
    assert line.endswith("● live 03:14:22Z")


def test_harm_stands_before_the_user_where_both_do_not_fit() -> None:
    line = text(
        status_line(replace(CONNECTION, user="system:serviceaccount:ci:deployer"), Counts(1, 4, 41, 0))
    )
    assert "system:" not in line
    assert "1 failed 4 trouble of 41" in line


def test_impersonation_is_in_capitals() -> None:
    assert "   AS bob " in text(status_line(replace(CONNECTION, user="bob", impersonating=True)))


def test_what_may_not_be_read_is_said() -> None:
    assert "no permission: pods" in text(status_line(replace(CONNECTION, denied=("pods",))))


def test_what_may_be_read_no_longer_says_since_when() -> None:
    link = replace(CONNECTION, denied=("pods",), denied_since=NOW - timedelta(minutes=4))
    assert "no permission since 03:10Z: pods" in text(status_line(link))
    link = replace(link, protected="", context="demo", denied=("deployments", "replicasets"))
    assert "deployments, replicasets denied since 03:10Z   ● live" in text(status_line(link))


BEGINS = replace(STALE, state=StreamState.BACKOFF, heard=None)
"""Nothing was ever read."""


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (
            replace(STALE, state=StreamState.DENIED, reason="no permission"),
            "NO PERMISSION 42s, data of 03:13:40Z · retry in 3s",
        ),
        (replace(CONNECTION, state=StreamState.CONNECTING), "◌ connecting 03:14:22Z"),
        (
            replace(CONNECTION, state=StreamState.CONNECTING, since=NOW - timedelta(seconds=12)),
            "◌ connecting 12s 03:14:22Z",
        ),
        (replace(CONNECTION, state=StreamState.SYNCING), "◌ reading 03:14:22Z"),
        (
            replace(STALE, state=StreamState.BACKOFF, heard=None, reason="cannot resolve k8s.example"),
            "NO CONNECTION 42s · retry in 3s (cannot resolve k8s.example)",
        ),
        (
            replace(BEGINS, trouble=Trouble.THROTTLED, reason="throttled (429)"),
            "THROTTLED 42s · retry in 3s",
        ),
        (
            replace(STALE, state=StreamState.BACKOFF, trouble=Trouble.THROTTLED, reason="throttled (429)"),
            "STALE 42s, data of 03:13:40Z · retry in 3s (throttled 429)",
        ),
        (
            replace(BEGINS, trouble=Trouble.ERROR, reason="503 ServiceUnavailable"),
            "SERVER ERROR 42s · retry in 3s (503 ServiceUnavailable)",
        ),
        (replace(BEGINS, trouble=Trouble.UNUSABLE, reason="404"), "BAD ANSWER 42s · retry in 3s (404)"),
        (
            replace(BEGINS, trouble=Trouble.UNFIT, reason="check --selector: found"),
            "REQUEST REFUSED 42s · retry in 3s (check --selector: found)",
        ),
        (
            replace(
                BEGINS, state=StreamState.AUTH, trouble=Trouble.NO_CREDENTIALS, reason="login is not there"
            ),
            "NO CREDENTIALS 42s · retry in 3s (login is not there)",
        ),
        (
            replace(BEGINS, state=StreamState.AUTH, trouble=Trouble.REFUSED, reason="not signed in"),
            "SIGN-IN REFUSED 42s · retry in 3s",
        ),
        (
            replace(STALE, state=StreamState.AUTH, trouble=Trouble.EXPIRED, reason="not signed in"),
            "SIGN-IN EXPIRED 42s, data of 03:13:40Z · retry in 3s",
        ),
    ],
)
def test_each_state_of_the_link_has_its_words(link: Connection, words: str) -> None:
    assert text(status_line(link)).rstrip().endswith(words)


def test_beside_the_counts_it_is_said_what_may_not_be_read() -> None:
    link = replace(CONNECTION, protected="", context="rolldeck-dev", user="bob", denied=("events",))
    assert "events denied   1 failed" in text(status_line(link, Counts(1, 4, 18, 0)))


def test_where_both_do_not_fit_what_may_not_be_read_comes_before_the_counts() -> None:
    """The rows below show how they stand; nothing else says that what is not there may not be read."""
    link = replace(CONNECTION, protected="", context="demo", denied=("events",))
    line = text(status_line(link, Counts(1, 6, 20, 0)), 60)
    assert "events denied   ● live" in line
    changed = replace(
        CONNECTION, protected="", context="demo", notice=Notice("kubeconfig …", "kubeconfig changed")
    )
    assert "kubeconfig changed   ● live" in text(status_line(changed, Counts(1, 6, 20, 0)), 60)


async def test_a_second_draws_the_clock_alone() -> None:
    line = status_line(counts=Counts(1, 4, 41, 0))
    app = Stage(line)
    async with app.run_test(size=(80, 2)) as pilot:
        await pilot.pause()
        line.now = NOW + timedelta(seconds=1)
        assert {(region.x, region.width) for region in line._repaint_regions} == {(64, 16)}


def test_a_long_reason_does_not_take_the_room_of_where_we_are() -> None:
    reason = "cannot reach 127.0.0.1:36725: connection refused by the other side"
    for width in (80, 100, 120):
        line = text(status_line(replace(STALE, reason=reason)), width)
        assert line.startswith(" PROD  prod-eu / shop")
        assert "retry in 3s (conn" in line


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("api.prod-eu.example.com:6443 does not answer", "(does not answer)"),
        ("cannot reach api.prod-eu.example.com:6443: connection refused", "(refused)"),
        ("the server does not answer", "(does not answer)"),
        ("cannot reach api.prod-eu.example.com:6443: connection reset by peer", "(reset)"),
        ("it does not speak TLS: check the port, and https in server", "(no TLS)"),
        ("a web page came, not Kubernetes: is a proxy on the way?", "(a web page)"),
        ("302 redirect by a proxy", "(302 redirect)"),
        ("the list cannot be read", "(unreadable)"),
        ("the server closes the watch at once", "(closed at once)"),
        ("cannot resolve api.prod-eu.example.com:6443", "(DNS)"),
    ],
)
def test_where_a_reason_does_not_fit_it_is_said_without_whom_it_is_about(reason: str, words: str) -> None:
    line = text(status_line(replace(STALE, context="rolldeck-production", reason=reason)))
    assert line.rstrip().endswith(f"retry in 3s {words}")


@pytest.mark.parametrize("state", [StreamState.AUTH, StreamState.DENIED, StreamState.BACKOFF])
@pytest.mark.parametrize("reason", ["", "throttled (429)", "login failed (3): session over"])
def test_a_narrow_line_says_where_we_are_and_no_shred_of_a_reason(state: StreamState, reason: str) -> None:
    since, retry = NOW - timedelta(seconds=194), NOW + timedelta(seconds=13)
    line = text(status_line(replace(STALE, state=state, reason=reason, since=since, retry=retry)), 60)
    assert line.startswith((" PROD  prod-eu / shop  ", " PROD  pro…eu / shop  "))
    assert "3m14s · retry in 13s" in line
    shown = line.partition("retry in 13s")[2].strip()
    assert shown in ("", f"({reason})") or len(shown) >= 8
