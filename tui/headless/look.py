"""Pictures for commands: the newest one, and the first that is whole."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from types import TracebackType
from typing import Generic, NamedTuple, Self, TypeVar

from rollout.connection import BUSY, NO_API_SERVER, StreamState, StreamStatus, Trouble, list_refused
from rollout.info import RolloutInfo
from rollout.picture import REVISIONS, Gone, OpenedPicture, RolloutsPicture
from rollout.text import clock
from tui.headless.ends import EndError, Exit

PATIENCE = 15.0
"""Seconds until what has come so far has to do."""

NAMED = 2.0
"""Seconds that an undo waits for the server to say who we are: the name goes into the change-cause."""

ANSWERED = (StreamState.LIVE, StreamState.DENIED)
"""States of a stream that has said what it can say."""

BROKEN = (StreamState.BACKOFF, StreamState.AUTH)
"""States of a stream that cannot go on by itself."""

NOT_FOUND = "not found: check its name and --namespace"
"""What is said of a rollout that the server does not have."""

Picture = TypeVar("Picture", RolloutsPicture, OpenedPicture)


class Which(NamedTuple):
    """Which rollout: as `follow_rollout` takes it."""

    kind: str
    """Kubernetes' own."""
    namespace: str
    name: str


class Newest(Generic[Picture]):
    """Follows pictures, and hands out the newest: what came in between is not waited for."""

    def __init__(self, pictures: AsyncGenerator[Picture, None]) -> None:
        self._pictures: AsyncGenerator[Picture, None] = pictures
        self._news = asyncio.Event()
        self._picture: Picture | None = None
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._follow(), name="follow")
        self._task.add_done_callback(lambda _: self._news.set())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._pictures.aclose()

    async def next(self, seconds: float | None) -> Picture | None:
        """Return the newest picture that was not handed out yet; None if none comes within `seconds`.

        Raises whatever ended the pictures.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()
        if self._task is not None and self._task.done():
            self._task.result()
        if not self._news.is_set():
            return None
        self._news.clear()
        return self._picture

    async def _follow(self) -> None:
        async for picture in self._pictures:
            self._picture = picture
            self._news.set()


async def whole(newest: Newest[OpenedPicture], patience: float = PATIENCE) -> OpenedPicture:
    """Return the first picture of a rollout in which all that may be read has been read.

    After `patience` seconds what is there has to do, if the rollout itself is. Raises EndError.
    """

    def good(picture: OpenedPicture) -> bool:
        return picture.info is not None and all(stream.state in ANSWERED for stream in picture.streams)

    found = await _first(newest, good, patience)
    if found.gone is not Gone.NO:
        raise EndError(Exit.FAILED, "it was deleted")
    return found


async def _first(newest: Newest[Picture], good: Callable[[Picture], bool], patience: float) -> Picture:
    clock = asyncio.get_running_loop().time
    until, last = clock() + patience, None
    while True:
        picture = await newest.next(max(0.0, until - clock()))
        if picture is None:
            if last is not None and known(last):
                return last
            notice = last.connection.notice.words if last is not None else ""
            beside = f" ({notice})" if notice else ""
            raise EndError(Exit.LOST, f"no answer within {patience:.0f}s{beside}: try again, or see --server")
        refuse(picture)
        if good(picture):
            return picture
        last = picture


def known(picture: RolloutsPicture | OpenedPicture) -> bool:
    """Return whether a picture shows anything."""
    return bool(picture.rollouts) if isinstance(picture, RolloutsPicture) else picture.info is not None


def refuse(picture: RolloutsPicture | OpenedPicture) -> None:
    """Raise EndError where a picture shows that nothing will come."""
    for stream in picture.streams[: 1 if isinstance(picture, OpenedPicture) else None]:
        if stream.state in BROKEN:
            code, sentence = ended_by(stream)
            raise EndError(code, sentence if code is Exit.FAILED else _no_answer(stream))
    if isinstance(picture, OpenedPicture) and picture.info is None:
        if picture.gone is Gone.NOT_FOUND:
            raise EndError(Exit.FAILED, NOT_FOUND)
        if picture.streams and picture.streams[0].state is StreamState.DENIED:
            raise EndError(*ended_by(picture.streams[0]))


def need_revisions(picture: OpenedPicture) -> None:
    """Raise EndError where the revisions are not known, and the picture's streams tell why."""
    if picture.info is None or picture.info.revisions is not None:
        return
    for stream in picture.streams:
        if stream.resource in REVISIONS and stream.state is not StreamState.LIVE:
            denied = stream.state is StreamState.DENIED
            why = picture.unread if denied else _no_answer(stream) if stream.detail else "no answer"
            code = Exit.FAILED if denied else Exit.LOST
            raise EndError(code, f"its revisions cannot be read: {why}")


def stands(stream: StreamStatus) -> bool:
    """Return whether a stream's link stands, or is being opened where nothing has failed.

    One that is stale is opened anew, and a quiet server may say nothing on it for a minute. One that failed
    is stale, or connecting, for a moment whenever it is tried again.
    """
    if stream.state in (StreamState.STALE, StreamState.CONNECTING):
        return stream.trouble is Trouble.NONE
    return stream.state not in (*BROKEN, StreamState.DENIED)


def is_refused(stream: StreamStatus) -> bool:
    """Return whether the server does not give what is asked for: asking again changes nothing."""
    return stream.state is StreamState.DENIED or stream.trouble is Trouble.UNFIT


def ended_by(stream: StreamStatus) -> tuple[Exit, str]:
    """Return how a stream that cannot go on by itself ends a command, and the sentence for it."""
    if stream.state is StreamState.DENIED:
        return Exit.FAILED, denied(stream)
    if stream.trouble is Trouble.UNFIT:
        return Exit.FAILED, list_refused(stream.resource, stream.reason)
    return Exit.LOST, stream.sentence


def _no_answer(stream: StreamStatus) -> str:
    """Return what came in place of an answer, for who sees no state beside it: a bare code tells nobody."""
    if stream.trouble is Trouble.THROTTLED:
        after = f" after {clock(stream.retry)}" if stream.retry is not None else " later"
        return BUSY + after
    if stream.trouble is Trouble.ERROR:
        return f"the server answers with an error: {stream.sentence}"
    if stream.trouble is Trouble.UNUSABLE and stream.reason[:1].isdecimal():
        return f"{NO_API_SERVER}: {stream.sentence}"
    return stream.sentence


def denied(stream: StreamStatus) -> str:
    """Return the sentence for what may not be read."""
    return f"no permission to read {stream.resource}" + (f" ({stream.detail})" if stream.detail else "")


def no_namespace(name: str | None) -> str:
    """Return the sentence for a namespace that the server does not have."""
    return f"there is no namespace {name}: check --namespace and --context"


def opened(picture: OpenedPicture) -> RolloutInfo:
    """Return what a whole picture shows."""
    if picture.info is None:
        raise EndError(Exit.FAILED, NOT_FOUND)
    return picture.info


async def named(newest: Newest[OpenedPicture], picture: OpenedPicture) -> OpenedPicture:
    """Return a picture in which the server has said who we are, if it does so soon."""
    clock = asyncio.get_running_loop().time
    until = clock() + NAMED
    while not picture.connection.user and clock() < until:
        further = await newest.next(until - clock())
        picture = picture if further is None else further
    return picture
