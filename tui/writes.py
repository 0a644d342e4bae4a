"""The writes under way: plain asyncio tasks, which the end of a screen or of the app does not cancel."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rollout.action import Ending, Outcome, Plan, Progress
from rollout.info import RolloutInfo
from rollout.progress import progress
from rollout.safe import safe
from tui.source import Prepared, Undoer


@dataclass(eq=False)
class Write:
    """One undo, from the key that confirmed it to its last step."""

    plan: Plan
    began: datetime
    outcome: Outcome | None = None
    """None while the answer is out."""
    progress: Progress | None = None
    """None until there is an outcome; the last one stays."""

    @property
    def watched(self) -> bool:
        """Whether its end is still waited for."""
        if self.outcome is None:
            return True
        return self.outcome.ending is Ending.APPLIED and (
            self.progress is None or self.progress.ended is None
        )

    def follow(self, info: RolloutInfo | None, now: datetime) -> None:
        """Take the steps on by what is known at `now`. An end stays what it was."""
        if self.outcome is not None and self.watched and info is not None:
            self.progress = progress(self.outcome, self.plan, info, self.began, now)


class Writes:
    """All writes of this session, by the uid of what they change."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._newest: dict[str, Write] = {}

    def of(self, uid: str) -> Write | None:
        """Return the newest write to one object; None where there is none."""
        return self._newest.get(uid)

    @property
    def watched(self) -> tuple[Write, ...]:
        """The writes whose end is still waited for."""
        return tuple(write for write in self._newest.values() if write.watched)

    def begin(
        self, writer: Undoer, prepared: Prepared, reason: str, began: datetime, answered: Callable[[], None]
    ) -> Write:
        """Send an undo, and call `answered` when its outcome is known."""
        write = Write(prepared.plan, began)
        self._newest[write.plan.ref.uid] = write
        task = asyncio.create_task(self._send(write, writer, prepared, reason), name="undo")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: answered())
        return write

    async def _send(self, write: Write, writer: Undoer, prepared: Prepared, reason: str) -> None:
        try:
            write.outcome = await writer.undo(prepared, reason)
        except Exception as error:  # noqa: BLE001  whoever confirmed must hear that the end is unknown
            sentence = f"unknown: look at the rollout before you try again ({safe(str(error), 200)})"
            write.outcome = Outcome(ending=Ending.UNKNOWN, sentence=sentence, generation=None)
