"""The real screens on a scripted cluster and on a clock that a test sets: `python dialog_app.py PORT`.

It opens deploy/checkout, and takes orders from the port, a JSON object a line; each is answered with how
things stand once it is carried out:
- `begin` goes back to the rollout as it was at the start, `at` sets the clock.
- `plan` is what the next dialog shows at once, `opening` how long it takes to open; `show` is the next plan
  of an open dialog, `take` the next picture under it.
- `keys` waits until so many keys and pastes were handled; `hold` keeps back what is read, and `held` waits
  until so many keys are.
"""

import asyncio
import json
import sys
import threading
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "pilot"))

from scripted import (
    DRY_RUN,
    FRESH,
    NOW,
    REVISIONS,
    Channel,
    Cluster,
    Scripted,
    Writer,
    opened,
    opened_picture,
    plan,
    revision,
)
from textual import events
from textual.message import Message

from rollout.action import Check, CheckState
from rollout.info import Mark
from rollout.picture import Gone, OpenedPicture
from tui.app import RolldeckApp
from tui.driver import RolldeckDriver
from tui.screens import undo
from tui.screens.rollout import RolloutScreen


def dry_run(state: CheckState, words: str) -> tuple[Check, ...]:
    return (FRESH, Check("dry-run", state, words, arms=True))


PENDING = dry_run(CheckState.PENDING, "server dry run")
PLANS = {
    "ready": plan(),
    "longer": plan(takes="~9s: 4 bad pods go"),
    "other": plan(from_number=15, becomes=16),
    "pending": plan(checks=PENDING),
    "unread": plan(checks=(Check("fresh", CheckState.PENDING, "as you saw it", arms=True), DRY_RUN)),
    "unanswered": plan(checks=dry_run(CheckState.UNKNOWN, "dry run unanswered after 10s"), twice=True),
    "unsupported": plan(checks=dry_run(CheckState.UNKNOWN, "a webhook has no dry run"), twice=True),
    "denied": plan(checks=dry_run(CheckState.BAD, "denied"), refused="denied by policy: frozen"),
    "protected": plan(type_number=True, type_why="PROTECTED CONTEXT prod-eu"),
    "failed": plan(type_number=True, type_why="REVISION 13 FAILED"),
    "left": plan(type_number=True, type_why="REVISION 13 WAS LEFT"),
    "resuming": plan(resumes=True),
}
UNDONE = opened(
    revisions=(revision(15, Mark.NOW, uid="uid-13"), *REVISIONS[2:]),
    changed=NOW - timedelta(seconds=8),
    changed_by="kubectl",
)
RELEASED = opened(revisions=(revision(15, Mark.NOW), revision(14, Mark.FAILED), *REVISIONS[1:]), number=15)
PICTURES = {
    "paused": opened_picture(opened(paused=True)),
    "released": opened_picture(RELEASED),
    "undone": opened_picture(UNDONE),
    "pruned": opened_picture(opened(revisions=(REVISIONS[0], *REVISIONS[2:]))),
    "scaled": opened_picture(opened(wanted=9, generation=15)),
    "deleted": opened_picture(opened(), Gone.DELETED),
    "replaced": opened_picture(opened(), Gone.REPLACED),
}


@dataclass
class Stage:
    """What the test has set, and what has come of it."""

    seconds: float = 0.0
    opening: float = 0.0
    keys: int = 0
    held: int = 0
    free: threading.Event = field(default_factory=threading.Event)
    dialog: "Timed | None" = None
    moved: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def note(self) -> None:
        async with self.moved:
            self.moved.notify_all()


STAGE = Stage()


class Timed(undo.UndoScreen):
    """The dialog, by the test's clock."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        STAGE.seconds += STAGE.opening
        STAGE.dialog = self
        self.shown: list[Any] = []
        self.taken: list[Any] = []
        super().__init__(
            *arguments, **options, clock=lambda: STAGE.seconds, key_time=lambda key: vars(key)["at"]
        )

    def on_screen_resume(self) -> None:
        self.app.call_later(STAGE.note)

    def show(self, prepared: Any) -> None:
        super().show(prepared)
        self.shown.append(prepared.plan)
        self.call_later(STAGE.note)

    def take(self, picture: Any) -> None:
        super().take(picture)
        self.taken.append(picture)
        self.app.call_later(STAGE.note)


class Everyone(Cluster):
    """A cluster that every follower sees: the screen, and who watches what became of an undo."""

    def __init__(self, *, writer: Writer) -> None:
        super().__init__(writer=writer)
        self.newest = opened_picture(opened())
        self.followers: list[Channel] = []

    def show(self, picture: OpenedPicture) -> None:
        self.newest = picture
        for follower in self.followers:
            follower.send(picture)

    def _follow_rollout(self, kind: str, namespace: str, name: str) -> AsyncGenerator[OpenedPicture, None]:
        del kind, namespace, name
        self.followers.append(Channel(self.newest))
        return self.followers[-1].stream()


class StampingDriver(RolldeckDriver):
    """Notes the test's time of each read, as Textual notes the real one."""

    read_at = 0.0

    def _read(self) -> bytes:
        data = super()._read()
        self.read_at = STAGE.seconds
        return data

    def process_message(self, message: Message) -> None:
        if isinstance(message, events.Key):
            vars(message)["at"] = self.read_at
            if not STAGE.free.is_set():
                STAGE.held += 1
                asyncio.run_coroutine_threadsafe(STAGE.note(), self._loop)
                STAGE.free.wait()
        super().process_message(message)


class Deck(RolldeckApp):
    """The app, and the test's orders."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.writing = Writer()
        self.cluster = Everyone(writer=self.writing)
        super().__init__(
            self.cluster.source(), ("Deployment", "shop", "checkout"), driver_class=StampingDriver
        )

    def on_mount(self) -> None:
        self.run_worker(self.obey_all())

    async def obey_all(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        while line := await reader.readline():
            writer.write(json.dumps(await self.carry_out(json.loads(line))).encode() + b"\n")

    async def carry_out(self, order: dict[str, Any]) -> dict[str, Any]:
        await self.painted()
        if "begin" in order:
            await self.begin_again()
        STAGE.seconds, STAGE.opening = order.get("at", STAGE.seconds), order.get("opening", STAGE.opening)
        if "plan" in order:
            self.writing.plans.send(Scripted(PLANS[order["plan"]]))
        if "show" in order:
            shown = PLANS[order["show"]]
            self.writing.plans.send(Scripted(shown))
            await self.wait(lambda: STAGE.dialog is not None and STAGE.dialog.shown[-1:] == [shown])
        if "take" in order:
            picture = PICTURES[order["take"]]
            self.cluster.show(picture)
            await self.wait(lambda: STAGE.dialog is not None and picture in STAGE.dialog.taken)
        if "hold" in order:
            (STAGE.free.clear if order["hold"] else STAGE.free.set)()
        await self.wait(lambda: order.get("held", 0) <= STAGE.held)
        await self.wait(lambda: order.get("keys", 0) <= STAGE.keys)
        await self.painted()
        open_ = isinstance(self.screen, Timed)
        return {"keys": STAGE.keys, "open": open_, "sent": [to.to_number for to, _ in self.writing.sent]}

    async def begin_again(self) -> None:
        """Leave the dialog, and forget what was sent."""
        while not isinstance(self.screen, RolloutScreen):
            self.pop_screen()
        self.writing.sent.clear()
        STAGE.opening, STAGE.held = 0.0, 0
        self.writing.plans = Channel()
        self.cluster.show(opened_picture(opened()))

    async def on_event(self, event: events.Event) -> None:
        await super().on_event(event)
        if isinstance(event, events.Key | events.Paste):
            STAGE.keys += 1
            await STAGE.note()

    async def painted(self) -> None:
        """Wait until the screen on top is painted: one that is covered meanwhile may never be."""
        painted = False
        while not painted:
            screen = self.screen
            painting = asyncio.ensure_future(screen.wait_for_refresh())
            covered = asyncio.ensure_future(self.wait(lambda screen=screen: self.screen is not screen))
            await asyncio.wait((painting, covered), return_when=asyncio.FIRST_COMPLETED)
            painted = painting.done()
            for one in (painting, covered):
                one.cancel()
            await asyncio.gather(painting, covered, return_exceptions=True)

    @staticmethod
    async def wait(holds: Any) -> None:
        async with STAGE.moved:
            await STAGE.moved.wait_for(holds)


if __name__ == "__main__":
    STAGE.free.set()
    undo.UndoScreen = Timed  # type: ignore[misc]  # the screens import it when it is first opened
    Deck(int(sys.argv[1])).run(mouse=False)
