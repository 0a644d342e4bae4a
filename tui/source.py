"""Where the screens get their pictures and send their undo: all that they know of a cluster."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from msgspec.structs import replace

from rollout.action import Ask, ImageChoice, Outcome, Plan
from rollout.connection import Connection, LinkReport
from rollout.info import Ref, RolloutInfo
from rollout.log import Containers, LogRequest, LogState
from rollout.picture import OpenedPicture, RolloutsPicture
from tui.kept import Memory
from tui.settings import Settings


class Prepared(Protocol):
    """A write that can be drawn; what else it holds is the writer's business."""

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

    def prepare_action(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of another action, as `prepare_undo` does."""
        ...

    async def read_images(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that the workload's revisions name. Raises ClusterError."""
        ...

    async def send(self, prepared: Any, reason: str = "") -> Outcome:
        """Send once what was prepared, and return what became of it."""
        ...

    async def note_reverted(self, prepared: Any, sentence: str) -> None:
        """Log that an undo was taken back."""
        ...

    async def drain(self) -> None:
        """Wait for the writes that are under way, a few seconds at most."""
        ...


class Log(Protocol):
    """One container's log: `cluster.logs.Log`, or lines that a test made."""

    @property
    def state(self) -> LogState:
        """How far it has been read."""
        ...

    def changes(self) -> AsyncGenerator[LogState, None]:
        """Read it, and yield how far; closing this ends the reading."""
        ...

    def lines(self, start: int, count: int, *, stamps: bool) -> tuple[str, ...]:
        """Return lines by their number, safe to draw."""
        ...

    async def find(self, text: str, start: int, *, back: bool = False) -> int | None:
        """Return the number of the next line with `text`."""
        ...

    async def save(self, path: Path, *, stamps: bool) -> int:
        """Write what has been read to a new file; return its bytes. Raises OSError."""
        ...

    def close(self) -> None:
        """Let go of what was read."""
        ...


@dataclass(frozen=True)
class ContextChoice:
    """One context of the kubeconfig."""

    name: str
    """As it is written there."""
    words: str
    """Its alias, else its name; safe to draw."""
    server: str
    """The host and port; safe to draw."""
    protected: str
    """The word of a protected one, ""."""
    current: bool
    """Whether it is the one on screen."""


@dataclass(frozen=True)
class Templates:
    """The pod templates of one rollout, as the server's own bytes: to be compared, never drawn."""

    live: bytes
    revisions: Mapping[str, bytes]
    """By the revision's uid, without what controllers added."""


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
    make_writer: Callable[[], Undoer] | None
    """Makes what writes, when it is first needed. None: nothing is ever written."""
    close: Callable[[], Awaitable[None]]
    """End all connections."""
    templates: Callable[[Ref], Awaitable[Templates]] | None = None
    """Read a rollout's templates. Raises ClusterError. None: there is no way to."""
    containers: Callable[[str, str], Awaitable[Containers]] | None = None
    """Read the containers of a pod: namespace, name. Raises ClusterError."""
    open_log: Callable[[LogRequest], Log] | None = None
    """Open a log; nothing is read before its changes are asked for."""
    namespaces: Callable[[], Awaitable[tuple[str, ...]]] | None = None
    """Read the names of all namespaces. Raises ClusterError where they may not be listed."""
    contexts: Callable[[], tuple[ContextChoice, ...]] | None = None
    """Read the kubeconfig's contexts. Raises ClusterError."""
    connection_for: Callable[[str | None], Connection] | None = None
    """What line 1 says of another namespace (None: all) before its first picture."""
    report: Callable[[str | None], LinkReport] | None = None
    """Say how the link stands, for the list of a namespace (None: all)."""
    learn_version: Callable[[], Awaitable[None]] | None = None
    """Ask for the server's version, which the report then says."""
    compare: Callable[[], None] | None = None
    """Compare what is shown with the server at once."""
    look_at: Callable[[Iterable[str]], None] | None = None
    """Take the uids of the rows in sight, from the top: what is wrong with those is read first."""
    selector: str = ""
    """The label selector of the list; "" for none."""
    memory: Memory = field(default_factory=Memory)
    """What is remembered of rollouts that were opened."""
    story: str = ""
    """What is being played, in a sentence; "" for a real cluster."""
    settings: Settings = field(default_factory=Settings)
    """What the user's own file says."""
    parting: list[str] = field(default_factory=list)
    """What is printed to standard output when the screens are left."""

    def linked(self, namespace: str | None) -> Connection:
        """Return what line 1 says of a namespace before its first picture."""
        if self.connection_for is not None:
            return self.connection_for(namespace)
        return replace(self.connection, namespace=namespace)

    @cached_property
    def writer(self) -> Undoer | None:
        """What writes; None: nothing is ever written."""
        return None if self.make_writer is None else self.make_writer()

    async def drain(self) -> None:
        """Wait for the writes that are under way, a few seconds at most."""
        made = vars(self).get("writer")
        if made is not None:
            await made.drain()
