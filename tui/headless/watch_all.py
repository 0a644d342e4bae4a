"""`rolldeck watch` without a name: one line per change of any rollout, until it is interrupted."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from rollout.arrange import arrange
from rollout.connection import StreamState, StreamStatus
from rollout.info import RolloutInfo
from rollout.kinds import KINDS
from rollout.picture import RolloutsPicture
from rollout.row import is_being_read
from rollout.text import span
from tui.headless.ending import LOST, LOST_AT_START, TELLING, End, lost
from tui.headless.ends import Exit
from tui.headless.lines import Lines
from tui.headless.look import BROKEN, Newest, ended_by, is_refused, no_namespace, stands
from tui.headless.out import Out
from tui.headless.unheard import Unheard
from tui.headless.watch import HEARTBEAT, WORDS, wait
from tui.headless.words import DONE
from tui.source import Source

WORKLOADS = frozenset(kind.resource.plural for kind in KINDS.values())
"""Resources whose streams tell how the link stands."""


class _Seen:
    """What has been seen of a list; `now` is in seconds of one monotonic clock."""

    def __init__(self, began: float) -> None:
        self.known: dict[str, RolloutInfo] | None = None
        self._unheard = Unheard(began)
        self.last: RolloutsPicture | None = None
        self._told_by = began + TELLING
        self._held = False
        """Whether something is not said yet, because more of it will soon be known."""
        self._counted = False
        self._read: dict[str, int] = {}
        """How much of each list has come at most, while it was under way."""

    @property
    def due(self) -> float | None:
        """Return when what is held back is to be said."""
        return self._told_by if self._held else None

    @property
    def given_up(self) -> float | None:
        """Return when the link counts as lost."""
        return self._unheard.until(LOST_AT_START if self.known is None else LOST)

    def end(self, now: float) -> End | None:
        """Return the end that the link brings."""
        told = self._unheard.why
        if told is not None and is_refused(told) and not self.known:
            return End(*ended_by(told))
        if self.given_up is not None and now >= self.given_up:
            return lost(self._unheard, now)
        return None

    def see(self, lines: Lines, picture: RolloutsPicture, now: float) -> None:
        """Say what is news in a picture; of the first list only what is not well."""
        readable = _readable(picture.streams)
        telling = _telling(readable)
        lines.link(telling, now)
        self._unheard.see(telling, now, stands=picture.listed and all(map(stands, readable)))
        if self._goes_on(readable) and not picture.listed:
            self._unheard.heard(now)
        # Of what may not be read it is not known that there is none.
        if not picture.listed or self.end(now) is not None:
            return
        lines.denied(picture.connection, picture.streams, now)
        self.last, self._held = picture, False
        for info in picture.rollouts:
            early = now < self._told_by and info.causes is None and info.phase not in DONE
            self._held = self._held or early
            if early or is_being_read(info):
                continue
            if self.known is None and info.phase in DONE:
                lines.known(info)
            else:
                lines.rollout(info, now)
        there = {info.ref.uid: info for info in picture.rollouts}
        for uid, info in (self.known or {}).items():
            if uid not in there:
                lines.gone(info, now)
        if not self._held and not self._counted:
            self._counted = True
            lines.note(arrange(picture.rollouts, picture.now).tally.words, now)
        self.known = there

    def _goes_on(self, streams: Sequence[StreamStatus]) -> bool:
        """Return whether more of a list has come than ever: one that begins anew time and again does not."""
        more = {s.resource: s.received for s in streams if s.received > self._read.get(s.resource, 0)}
        self._read |= more
        return bool(more)


def _telling(streams: Sequence[StreamStatus]) -> StreamStatus:
    """Return the stream that tells how the link stands: one that failed, also while it is tried again."""
    failing = [stream for stream in streams if not stands(stream)] or streams
    return next((stream for stream in failing if stream.state in BROKEN), failing[0])


def _readable(streams: Sequence[StreamStatus]) -> Sequence[StreamStatus]:
    """Return the streams of workloads that may be read; all of workloads where none may.

    What is read of their Pods only adds to them: a list is whole without.
    """
    own = [stream for stream in streams if stream.resource in WORKLOADS]
    return [stream for stream in own if stream.state is not StreamState.DENIED] or own


async def watch_all(
    source: Source,
    out: Out,
    namespace: str | None,
    *,
    json: bool,
    seconds: float | None,
    lacks: Callable[[], Awaitable[bool]] | None = None,
) -> Exit:
    """Print a line for each rollout that is not well, then for each change.

    `seconds` ends it, a link that does not stand, and a namespace that is not there: `lacks` asks for that.
    """
    clock = asyncio.get_running_loop().time
    began = clock()
    lines = Lines(out, json=json, now=source.now, at=began, namespaced=namespace is None)
    seen, until = _Seen(began), None if seconds is None else began + seconds
    async with Newest(source.follow_rollouts(namespace)) as newest:
        while True:
            picture = await newest.next(wait(clock(), lines.said + HEARTBEAT, until, seen.given_up, seen.due))
            now = clock()
            if picture is None and seen.due is not None and now >= seen.due:
                picture = seen.last
            if picture is not None:
                seen.see(lines, picture, now)
            end = seen.end(now)
            if end is None and seen.known == {} and lacks is not None:
                if await lacks():
                    end = End(Exit.FAILED, no_namespace(namespace))
                lacks = None
            if end is None and until is not None and now >= until:
                end = End(Exit.TIMEOUT, f"watched for {span(now - began, long=True)}")
            if end is not None:
                lines.end(end, WORDS[end.code], None, now)
                return end.code
            if now >= lines.said + HEARTBEAT:
                count = len(seen.known or ())
                lines.heartbeat(f"{count} rollout{'' if count == 1 else 's'}", now)
