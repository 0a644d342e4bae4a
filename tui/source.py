"""Where the screens get their pictures and send their undo: all that they know of a cluster."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from rollout.action import Outcome, Plan
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture, RolloutsPicture


class Prepared(Protocol):
    """An undo that can be drawn; what else it holds is the writer's business."""

    @property
    def plan(self) -> Plan:
        """What the dialog shows."""
        ...


class Undoer(Protocol):
    """Prepares undos and sends them: `cluster.writer.Writer`, or a script in a test."""

    def prepare_undo(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Any = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, again whenever a check has answered.

        `earlier` is what the dialog shows already, where something changed under it.
        """
        ...

    async def undo(self, prepared: Any, reason: str = "") -> Outcome:
        """Send once what `prepare_undo` yielded, and return what became of it."""
        ...

    async def drain(self) -> None:
        """Wait for the writes that are under way, a few seconds at most."""
        ...


@dataclass(frozen=True, kw_only=True)
class Source:
    """One cluster, as the screens see it."""

    connection: Connection
    """What line 1 says before the first picture."""
    follow_rollouts: Callable[[str | None], AsyncGenerator[RolloutsPicture, None]]
    """Follow a namespace's rollouts; None is all namespaces."""
    follow_rollout: Callable[[str, str, str], AsyncGenerator[OpenedPicture, None]]
    """Follow one: kind, namespace, name."""
    now: Callable[[], datetime]
    """The server's clock."""
    writer: Undoer | None
    """None: nothing is ever written."""
    close: Callable[[], Awaitable[None]]
    """End all connections."""
