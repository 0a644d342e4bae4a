"""The lines of a watch, as text with a UTC stamp or as JSON: written only where they say something new."""

from collections.abc import Callable, Iterable
from datetime import datetime

from rollout.connection import Connection, StreamState, StreamStatus, Trouble, denied_notice
from rollout.info import RolloutInfo
from rollout.step import current_of
from tui.headless.ending import End
from tui.headless.out import Out
from tui.headless.records import (
    EndRecord,
    GoneRecord,
    HeartbeatRecord,
    LinkRecord,
    Record,
    UpdateRecord,
)
from tui.headless.told import rollout_record, verdict_record
from tui.headless.words import line, stamp

QUIET = (StreamState.LIVE, StreamState.SYNCING, StreamState.CONNECTING)
"""States of a link that need no line until one has come that does."""


class Lines:
    """Writes lines; `said` is when the last was written, by the caller's clock."""

    def __init__(
        self, out: Out, *, json: bool, now: Callable[[], datetime], at: float, namespaced: bool = False
    ) -> None:
        """Take where to write; `now` is the server's clock, `at` the time of the caller's."""
        self.said = at
        self._out = out
        self._json = json
        self._now = now
        self._namespaced = namespaced
        self._shown: dict[str, tuple[object, ...]] = {}
        self._linked = StreamState.LIVE
        self._denied: set[str] = set()

    def words(self, info: RolloutInfo) -> str:
        """Return a rollout in one line."""
        return line(info, namespaced=self._namespaced)

    def rollout(self, info: RolloutInfo, at: float) -> None:
        """Say how a rollout stands, if that is news."""
        if self._shown.get(info.ref.uid) == essence(info):
            return
        self.known(info)
        self._write(self.words(info), lambda now: UpdateRecord(at=now, rollout=rollout_record(info)), at)

    def known(self, info: RolloutInfo) -> None:
        """Take a rollout's state as one that has been said."""
        self._shown[info.ref.uid] = essence(info)

    def gone(self, info: RolloutInfo, at: float) -> None:
        """Say that a rollout is no longer there."""
        self._shown.pop(info.ref.uid, None)
        ref = info.ref
        name = f"{ref.namespace}/{ref.short}" if self._namespaced else ref.short
        self._write(
            f"{name} is gone",
            lambda now: GoneRecord(
                at=now, kind=ref.kind, namespace=ref.namespace, name=ref.name, uid=ref.uid
            ),
            at,
        )

    def link(self, stream: StreamStatus, at: float) -> None:
        """Say how the link stands, if that is news."""
        if stream.state is StreamState.DENIED:
            # No matter of the link: `denied` says it.
            return
        if stream.state is StreamState.STALE and stream.trouble is not Trouble.NONE:
            # What failed is tried again: whether that helps is to be seen.
            return
        state = StreamState.LIVE if stream.state in QUIET else stream.state
        if state is self._linked or (stream.state is not StreamState.LIVE and state is StreamState.LIVE):
            return
        self._linked = state
        reason = f": {stream.detail}" if stream.detail and state is not StreamState.LIVE else ""
        self._write(
            f"connection {stream.state.value}{reason}",
            lambda now: LinkRecord(at=now, state=stream.state.value, reason=stream.reason),
            at,
        )

    def denied(self, link: Connection, streams: Iterable[StreamStatus], at: float) -> None:
        """Say what may not be read, if that is news: what is not asked for any more is no less denied."""
        news = tuple(resource for resource in link.denied if resource not in self._denied)
        self._denied -= {stream.resource for stream in streams if stream.state is StreamState.LIVE}
        self._denied |= {*link.denied}
        if news:
            self.note(denied_notice(news, link.denied_since).words, at)

    def note(self, sentence: str, at: float) -> None:
        """Say a sentence."""
        self._write(sentence, lambda now: HeartbeatRecord(at=now, sentence=sentence), at)

    def heartbeat(self, sentence: str, at: float) -> None:
        """Say that nothing changed."""
        self._write(f"still {sentence}", lambda now: HeartbeatRecord(at=now, sentence=sentence), at)

    def end(self, end: End, word: str, info: RolloutInfo | None, at: float) -> None:
        """Say how it ended."""
        name = "" if info is None else f"{info.ref.short} "
        current = None if info is None else current_of(info)
        causes = () if info is None else info.causes or ()
        advice = None if info is None or info.verdict is None else verdict_record(info.verdict).code

        def record(now: datetime) -> EndRecord:
            return EndRecord(
                at=now,
                code=int(end.code),
                sentence=end.sentence,
                uid=None if info is None else info.ref.uid,
                hash=None if current is None else current.hash,
                cause=causes[0].code if causes else None,
                verdict=advice,
            )

        self._write(f"{name}{word}: {end.sentence}", record, at)

    def _write(self, words: str, record: Callable[[datetime], Record], at: float) -> None:
        self.said = at
        now = self._now()
        if self._json:
            self._out.record(record(now))
        else:
            self._out.line(f"{stamp(now)} {words}")


def essence(info: RolloutInfo) -> tuple[object, ...]:
    """Return what of a rollout is worth a line: all but times that pass by themselves."""
    current = current_of(info)
    first = info.causes[0] if info.causes else None
    return (
        info.heading,
        info.phase,
        info.blocked_by,
        None if current is None else current.uid,
        info.number,
        info.wanted,
        (info.new.pods, info.new.available),
        (info.old.pods, info.old.available),
        info.deadline_passed,
        None if first is None else (first.code, first.headline, first.pods),
        None if info.verdict is None else info.verdict.word,
    )
