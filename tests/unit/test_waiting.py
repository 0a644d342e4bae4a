"""What is said while nothing can be shown: whose fault it is, once, and in words."""

from datetime import UTC, datetime

import pytest

from cluster.refusal import reason
from rollout.connection import UNSIGNED, Connection, StreamState, StreamStatus
from rollout.decode import Status
from rollout.picture import Gone, OpenedPicture
from tui.absent import Sought, absent, why_no_undo
from tui.headless.look import denied
from widgets.absent import waiting_words

NOW = datetime(2026, 1, 2, 3, 14, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("sign-in expired", "the server does not take who we are. Sign in again: it goes on by itself"),
        (
            "login gave no answer in 30s",
            "no credential: login gave no answer in 30s. Once that is mended it goes on by itself",
        ),
    ],
)
def test_who_gives_no_credential_is_not_the_server(said: str, words: str) -> None:
    assert next(waiting_words([StreamStatus("deployments", StreamState.AUTH, reason=said)])) == words


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        (
            StreamState.AUTH,
            "sign-in expired",
            f"no credential for deployments in namespace shop of c: {UNSIGNED}",
        ),
        (
            StreamState.AUTH,
            "login failed",
            "no credential for deployments in namespace shop of c: login failed",
        ),
        (StreamState.BACKOFF, "503", "no answer for deployments in namespace shop of c (503)"),
    ],
)
def test_a_rollout_that_is_not_read_yet_says_what_is_missing(
    state: StreamState, reason: str, words: str
) -> None:
    shown = OpenedPicture(
        connection=Connection(context="c", server="https://api", namespace="shop"),
        streams=(StreamStatus("deployments", state, reason=reason),),
        now=NOW,
        info=None,
    )
    assert absent(Sought("Deployment", "shop", "web"), shown)[:2] == ("deploy/web  not read yet", words)


def test_what_may_not_be_read_is_said_once() -> None:
    stream = StreamStatus("deployments", StreamState.DENIED, reason=StreamState.DENIED.value)
    assert denied(stream) == "no permission to read deployments"


def test_what_was_never_there_was_not_lost_a_while_ago() -> None:
    link = Connection(context="prod-eu", server="https://api", namespace="shop")
    shown = OpenedPicture(connection=link, streams=(), now=NOW, info=None, gone=Gone.NOT_FOUND, gone_at=NOW)
    words = why_no_undo(Sought("Deployment", "shop", "web"), shown, NOW)
    assert words == "not possible: deploy/web was not found"


def test_a_port_that_wants_tls_is_said_to_be_one() -> None:
    body = b"Client sent an HTTP request to an HTTPS server.\n"
    assert reason(400, Status(), body) == "the server wants https (400)"
    assert reason(400, Status(), b"bad request") == "400"
