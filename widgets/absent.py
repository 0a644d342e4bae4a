"""What the list says where it has no rows: why, and what to do."""

from collections.abc import Iterator, Sequence

from rollout.connection import StreamState, StreamStatus, Trouble

ELSEWHERE = "n looks at another namespace, 0 at all of them, c at another context"

DOCTOR = "rolldeck doctor, in another terminal, looks for what is in the way"
"""What else there is to do where the server does not answer as it should."""

CAME = {
    Trouble.THROTTLED: "the server is too busy",
    Trouble.ERROR: "the server answers with an error",
    Trouble.UNUSABLE: "no answer of an API server",
    Trouble.UNFIT: "the server refuses what is asked",
    Trouble.NO_CREDENTIALS: "no credentials",
    Trouble.REFUSED: "the server does not take who we are",
}
"""What came in place of an answer, where anything did."""


def came_words(stream: StreamStatus) -> str:
    """Return what came in place of an answer, and why: "no answer: cannot resolve k8s.example"."""
    came = CAME.get(stream.trouble, "no answer")
    return f"{came}: {stream.detail}" if stream.detail else came


def waiting_words(streams: Sequence[StreamStatus]) -> Iterator[str]:
    """Yield what is waited for before the first list is whole."""
    for stream in streams:
        if stream.state is StreamState.AUTH:
            mended = "It goes on by itself once that is mended"
            again = "Sign in again: it goes on by itself"
            yield f"{came_words(stream)}. {mended if stream.trouble is Trouble.NO_CREDENTIALS else again}"
        elif stream.state in (StreamState.BACKOFF, StreamState.STALE):
            yield f"{came_words(stream)}. It is tried again by itself"
        else:
            continue
        yield f"{DOCTOR}; c leads to another context"
        return
    if not any(stream.state is StreamState.SYNCING for stream in streams):
        yield "connecting"


def none_words(
    namespace: str | None, selector: str, streams: Sequence[StreamStatus], *, exists: bool | None
) -> Iterator[str]:
    """Yield why a whole list has no rows."""
    where = "any namespace" if namespace is None else f"namespace {namespace}"
    denied = [stream for stream in streams if stream.state is StreamState.DENIED]
    if denied and len(denied) == len(streams):
        yield f"nothing may be read in {where}: ask for get, list and watch on what is named above"
    elif exists is False:
        yield f"there is no namespace {namespace} here"
    elif selector:
        yield f"no rollouts in {where} match -l {selector}"
    elif namespace is None or exists is True:
        other = " that may be read" if denied else ": no Deployment, StatefulSet or DaemonSet"
        yield f"no rollouts in {where}{other}"
    else:
        yield f"no rollouts in {where}: it is empty, or there is no such namespace"
    yield ELSEWHERE
