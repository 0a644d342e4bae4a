"""What is said while nothing can be shown: whose fault it is, once, and in words."""

from datetime import UTC, datetime

import pytest

from cluster.drive import unread
from cluster.errors import ClusterError, CredentialError, LinkError
from cluster.refusal import reason
from rollout.action import LOOKS_AGAIN
from rollout.connection import Connection, StreamState, StreamStatus, Trouble
from rollout.decode import Status
from rollout.picture import Gone, OpenedPicture
from tui.absent import Sought, absent, why_no_undo
from tui.headless.look import denied
from widgets.absent import waiting_words

NOW = datetime(2026, 1, 2, 3, 14, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "trouble", "said", "words"),
    [
        (
            StreamState.AUTH,
            Trouble.REFUSED,
            "not signed in",
            "the server does not take who we are. Sign in again: it goes on by itself",
        ),
        (
            StreamState.AUTH,
            Trouble.NO_CREDENTIALS,
            "login does not stop",
            "no credentials: login does not stop. It goes on by itself once that is mended",
        ),
        (
            StreamState.BACKOFF,
            Trouble.UNANSWERED,
            "cannot resolve k8s.example",
            "no answer: cannot resolve k8s.example. It is tried again by itself",
        ),
        (
            StreamState.BACKOFF,
            Trouble.THROTTLED,
            "throttled (429)",
            "the server is too busy: throttled (429). It is tried again by itself",
        ),
        (
            StreamState.BACKOFF,
            Trouble.ERROR,
            "503 ServiceUnavailable",
            "the server answers with an error: 503 ServiceUnavailable. It is tried again by itself",
        ),
        (
            StreamState.BACKOFF,
            Trouble.UNUSABLE,
            "404",
            "no answer of an API server: 404. It is tried again by itself",
        ),
        (
            StreamState.BACKOFF,
            Trouble.UNFIT,
            "check --selector: found '('",
            "the server refuses what is asked: check --selector: found '('. It is tried again by itself",
        ),
    ],
)
def test_what_came_in_place_of_an_answer_is_said(
    state: StreamState, trouble: Trouble, said: str, words: str
) -> None:
    assert next(waiting_words([StreamStatus("deployments", state, reason=said, trouble=trouble)])) == words


@pytest.mark.parametrize(
    ("state", "trouble", "reason", "words"),
    [
        (StreamState.AUTH, Trouble.REFUSED, "not signed in", "the server does not take who we are"),
        (StreamState.AUTH, Trouble.NO_CREDENTIALS, "login failed", "no credentials: login failed"),
        (StreamState.BACKOFF, Trouble.ERROR, "503", "the server answers with an error: 503"),
    ],
)
def test_a_rollout_that_is_not_read_yet_says_what_is_missing(
    state: StreamState, trouble: Trouble, reason: str, words: str
) -> None:
    shown = OpenedPicture(
        connection=Connection(context="c", server="https://api", namespace="shop"),
        streams=(StreamStatus("deployments", state, reason=reason, trouble=trouble),),
        now=NOW,
        info=None,
    )
    said = absent(Sought("Deployment", "shop", "web"), shown)
    assert said[:2] == ("deploy/web  not read yet", f"deployments in namespace shop of c: {words}")


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


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            CredentialError("login failed (255): sign in."),
            "login failed (255): sign in. Once that is mended: ",
        ),
        (LinkError("connection refused", sent=False), "connection refused: "),
    ],
)
def test_what_kept_a_dialog_from_reading_says_how_to_go_on(error: ClusterError, words: str) -> None:
    assert unread(error) == f"{words}{LOOKS_AGAIN}"
