"""The writes under way: plain asyncio tasks, which the end of a screen or of the app does not cancel.

An undo is watched after its last step as well: for as long as whoever owns the workload may take it back.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from cluster.errors import ClusterError
from rollout.action import Action, Ending, Outcome, Plan, Progress
from rollout.info import RolloutInfo
from rollout.picture import Gone, OpenedPicture
from rollout.safe import safe
from tui.source import Prepared, Source, Undoer

WATCH = 900.0
"""Seconds for which an undo is watched: no owner's next reconcile is known, and few take longer."""

SOON = 2.0
"""Seconds in which most answers come: until then nothing is said of waiting."""


@dataclass(eq=False)
class Write:
    """One undo or other action, from the key that confirmed it to the end of its watch."""

    plan: Plan
    began: datetime
    outcome: Outcome | None = None
    """None while the answer is out."""
    progress: Progress | None = None
    """None at first, and for what did not apply; the last one stays."""
    reverted: str = ""
    """Who took it back: "reverted by kustomize-controller after 6m"."""
    over: bool = False
    """Whether it is watched no more."""

    @property
    def under_way(self) -> bool:
        """Whether its last step is still waited for."""
        if self.outcome is None:
            return True
        return self.outcome.ending is Ending.APPLIED and (
            self.progress is None or self.progress.ended is None
        )

    @property
    def watched(self) -> bool:
        """Whether its end is still waited for, or an undo that has come to its end may yet be taken back."""
        if self.under_way:
            return not self.over
        applied = self.outcome is not None and self.outcome.ending is Ending.APPLIED
        undone = self.progress is not None and self.progress.good and self.plan.ask.action is Action.UNDO
        return applied and undone and not self.over and not self.reverted

    def follow(self, info: RolloutInfo | None, now: datetime) -> None:
        """Take the steps on by what is known at `now`. An end stays, but for who takes it back."""
        outcome = self.outcome
        if outcome is None:
            self._wait(now)
        elif outcome.ending is Ending.UNKNOWN and not (self.progress and self.progress.good):
            # Late, here and below: nothing has been written at the first frame, which would wait 6 ms for it.
            from rollout.progress import unknown

            self.progress = unknown(self.plan, self.began, info)
        if outcome is None or info is None or not self.watched or info.ref.uid != self.plan.ref.uid:
            return
        from rollout.progress import progress, timed

        if self.under_way:
            reached = progress(outcome, self.plan, info, self.began, now)
            self.progress = timed(self.progress, reached, (now - self.began).total_seconds())
        if self.plan.ask.action is Action.UNDO:
            self._see_taken_back(outcome, info, now)
        if (now - self.began).total_seconds() >= WATCH:
            self.leave(now)

    def _wait(self, now: datetime) -> None:
        """Say how long the answer has been out, and what comes after it: once it is not there at once."""
        if (now - self.began).total_seconds() < SOON:
            return
        # Late: a write has been sent, so that it is loaded.
        from cluster.writer import PATCH_TIMEOUT
        from rollout.progress import unanswered

        self.progress = unanswered(self.plan, self.began, now, PATCH_TIMEOUT)

    def leave(self, now: datetime) -> None:
        """Watch it no more; one that has not come to its end is said not to have."""
        # Late, as above.
        from rollout.progress import given_up

        if self.under_way and not self.over and self.progress is not None:
            self.progress = given_up(self.progress, self.plan, now)
        self.over = True

    def end(self, sentence: str, now: datetime) -> None:
        """Wait for nothing more: the object is gone."""
        if self.under_way and self.progress is not None:
            self.progress = msgspec.structs.replace(self.progress, sentence=sentence, good=False, ended=now)
        self.over = True

    def _see_taken_back(self, outcome: Outcome, info: RolloutInfo, now: datetime) -> None:
        from rollout.reverted import taken_back

        self.reverted = taken_back(outcome, self.plan, info, self.began, now)
        if self.reverted and self.progress is not None:
            ended = {"sentence": self.reverted, "good": False, "ended": self.progress.ended or now}
            self.progress = msgspec.structs.replace(self.progress, **ended)


class Writes:
    """All writes of this session, by the uid of what they change."""

    def __init__(self, source: Source | None = None, reverted: Callable[[Write], None] | None = None) -> None:
        """Take the cluster, to watch undos that no screen shows, and whom to tell when one is taken back."""
        self._source = source
        self._reverted = reverted
        self._tasks: set[asyncio.Task[None]] = set()
        self._newest: dict[str, Write] = {}

    def of(self, uid: str) -> Write | None:
        """Return the newest write to one object; None where there is none."""
        return self._newest.get(uid)

    @property
    def watched(self) -> tuple[Write, ...]:
        """The writes whose end is still waited for, or that may yet be taken back."""
        return tuple(write for write in self._newest.values() if write.watched)

    def told(self, info: RolloutInfo) -> RolloutInfo:
        """Return a row of the list with what became of its undo, where somebody took it back.

        Both are to be seen where there is room for a few words alone.
        """
        write = self._newest.get(info.ref.uid)
        if write is None or not write.reverted:
            return info
        plan = write.plan
        undone = f"undone {plan.source}→{plan.target}"
        return msgspec.structs.replace(info, why=f"{undone} {write.reverted}")

    @property
    def unanswered(self) -> bool:
        """Whether an answer is still out."""
        return any(write.outcome is None for write in self._newest.values())

    def end(self) -> None:
        """Watch no more: the cluster is left. Nothing may be unanswered."""
        for task in self._tasks:
            task.cancel()

    def begin(
        self, writer: Undoer, prepared: Prepared, reason: str, began: datetime, answered: Callable[[], None]
    ) -> Write:
        """Send what was prepared, and call `answered` when its outcome is known."""
        write = Write(prepared.plan, began)
        before = self._newest.get(write.plan.ref.uid)
        if before is not None:
            before.over = True
        self._newest[write.plan.ref.uid] = write
        self._run(self._send(write, writer, prepared, reason, answered))
        return write

    def _run(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work, name="write")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(
        self, write: Write, writer: Undoer, prepared: Prepared, reason: str, answered: Callable[[], None]
    ) -> None:
        try:
            outcome = await writer.send(prepared, reason)
            write.outcome, write.progress = outcome, None
        except Exception as error:  # noqa: BLE001  whoever confirmed must hear that the end is unknown
            sentence = f"unknown: look at the rollout before you try again ({safe(str(error), 200)})"
            write.outcome = Outcome(ending=Ending.UNKNOWN, sentence=sentence, generation=None)
            write.progress = None
        finally:
            write.follow(None, write.began)
            answered()
        if write.outcome.ending is Ending.APPLIED and self._source is not None:
            await self._watch(write, writer, prepared, self._source)

    async def _watch(self, write: Write, writer: Undoer, prepared: Prepared, source: Source) -> None:
        """Follow the workload until the watch is over, whatever the screens show meanwhile."""
        ref = write.plan.ref
        left = write.began + timedelta(seconds=WATCH) - source.now()
        try:
            async with asyncio.timeout(left.total_seconds()):
                await _follow(write, source.follow_rollout(ref.kind, ref.namespace, ref.name), source.now)
        except TimeoutError:
            write.leave(source.now())
        except ClusterError:
            pass  # how it ends is not known
        write.over = True
        if write.reverted:
            if self._reverted is not None:
                self._reverted(write)
            await writer.note_reverted(prepared, write.reverted)


async def _follow(
    write: Write, pictures: AsyncGenerator[OpenedPicture, None], now: Callable[[], datetime]
) -> None:
    """Take the write on with each picture, as long as there is something to wait for."""
    async with aclosing(pictures) as stream:
        async for picture in stream:
            if picture.gone is not Gone.NO:
                write.end(f"{write.plan.ref.short} was {picture.gone.value}", now())
            else:
                write.follow(picture.info, now())
            if not write.watched:
                return
