"""When a watched rollout has ended, and how: from pictures and a clock alone."""

from msgspec import Struct

from rollout.connection import StreamState, StreamStatus
from rollout.info import Cause, Confidence, RolloutInfo
from rollout.numbers import called_among
from rollout.picture import Gone, OpenedPicture
from rollout.step import current_of
from tui.headless.ends import Exit
from tui.headless.look import ANSWERED, NOT_FOUND, ended_by, is_refused, stands
from tui.headless.unheard import Unheard
from tui.headless.words import DONE, headline, waits_for

FAIL_FAST = 30.0
"""Seconds for which a certain cause has to last until `--fail-fast` takes it for the end."""

LOST_AT_START, LOST = 15.0, 60.0
"""Seconds without a link until a watch gives up: before the first answer, and after it. An API server that is
restarted is back within them."""

TELLING = 5.0
"""Seconds that a rollout which has ended already waits for what tells which revision it was, and why."""


class End(Struct, frozen=True):
    """How a watch ended."""

    code: Exit
    sentence: str


class Ending:
    """Watches for the end of one rollout. `now` is in seconds of one monotonic clock."""

    def __init__(self, *, fail_fast: bool, began: float) -> None:
        self._fail_fast = fail_fast
        self._began = began
        self._over: End | None = None
        self._seen = ""
        self._unheard = Unheard(began)
        self._answered = False
        self._certain: tuple[str, float] | None = None

    def see(self, picture: OpenedPicture, now: float) -> End | None:
        """Take a picture; return the end, where it shows one."""
        self._link(picture, now)
        info = picture.info
        if picture.gone is not Gone.NO or info is None:
            return _gone(picture)
        replaced = self._replaced(info)
        if replaced is not None:
            return replaced
        self._over = _over(info)
        if self._over is not None:
            return self._over if _told(picture, info) else self.due(now)
        self._notice(picture, info, now)
        return self.due(now)

    def due(self, now: float) -> End | None:
        """Return the end that time alone brings."""
        if self._unheard.seconds(now) >= self._patience:
            return lost(self._unheard, now)
        if self._over is not None and now >= self._began + TELLING:
            return self._over
        if self._certain is not None and now - self._certain[1] >= FAIL_FAST:
            return End(Exit.FAILED, f"a certain cause for {now - self._certain[1]:.0f}s: {self._certain[0]}")
        return None

    def next_due(self) -> float | None:
        """Return when `due` is to be asked again at the latest."""
        lost = self._unheard.until(self._patience)
        told = None if self._over is None else self._began + TELLING
        certain = None if self._certain is None else self._certain[1] + FAIL_FAST
        return min((moment for moment in (lost, certain, told) if moment is not None), default=None)

    @property
    def _patience(self) -> float:
        return LOST if self._answered else LOST_AT_START

    def _link(self, picture: OpenedPicture, now: float) -> None:
        """Notice since when the workload's own stream does not stand."""
        first = picture.streams[0] if picture.streams else None
        self._answered = self._answered or (first is not None and first.state is StreamState.LIVE)
        self._unheard.see(first, now, stands=self._answered and (first is None or stands(first)))

    def _replaced(self, info: RolloutInfo) -> End | None:
        """Return the end where another template came than the one that is watched."""
        current = current_of(info)
        if current is None:
            return None
        if not self._seen:
            self._seen = current.uid
        if self._seen == current.uid:
            return None
        via = f" via {info.changed_by}" if info.changed_by else ""
        name = called_among(current, info.revisions)
        runs = "" if current.number is None else f": revision {name} is what runs"
        return End(Exit.REPLACED, f"replaced by another change{via}{runs}")

    def _notice(self, picture: OpenedPicture, info: RolloutInfo, now: float) -> None:
        """Notice since when a certain cause stops the new revision."""
        cause = surest(info) if self._fail_fast else None
        if cause is None:
            self._certain = None
            return
        known = self._certain[1] if self._certain is not None else now
        if cause.since is not None:
            known = min(known, now - (picture.now - cause.since).total_seconds())
        self._certain = (cause.headline, known)


def lost(unheard: Unheard, now: float) -> End:
    """Return the end of a watch that has not heard anything for too long."""
    told, seconds = unheard.why, unheard.seconds(now)
    if told is None or told.sentence == StreamState.BACKOFF.value:
        return End(Exit.LOST, f"no answer for {seconds:.0f}s")
    code, sentence = ended_by(told)
    return End(code, f"{sentence} (for {seconds:.0f}s)")


def _over(info: RolloutInfo) -> End | None:
    """Return how a rollout has ended, by its own status."""
    if info.deadline_passed:
        return End(Exit.FAILED, f"{waits_for(info)}: {headline(info)}")
    return End(Exit.DONE, waits_for(info)) if info.observed and info.phase in DONE else None


def _told(picture: OpenedPicture, info: RolloutInfo) -> bool:
    """Return whether what tells which revision has ended, and why, has been read, or never will be."""
    if info.deadline_passed:
        return all(stream.state in ANSWERED for stream in picture.streams)
    return info.revisions is not None or bool(picture.connection.denied)


def surest(info: RolloutInfo) -> Cause | None:
    """Return the cause that is certain and stops the new revision."""
    return next(
        (one for one in info.causes or () if one.confidence is Confidence.CERTAIN and one.on_new), None
    )


def _gone(picture: OpenedPicture) -> End | None:
    if picture.gone is Gone.REPLACED:
        return End(Exit.REPLACED, "it was deleted and created again")
    if picture.gone is Gone.DELETED:
        return End(Exit.FAILED, "it was deleted")
    if picture.gone is Gone.NOT_FOUND:
        return End(Exit.FAILED, NOT_FOUND)
    first: StreamStatus | None = picture.streams[0] if picture.streams else None
    return End(*ended_by(first)) if first is not None and is_refused(first) else None
