"""The dialog of every write: what it changes and what it leaves, and the `y` that confirms it."""

from collections.abc import Callable
from time import monotonic

from textual import events
from textual.app import ComposeResult
from textual.timer import Timer

from cluster.errors import ClusterError
from rollout.action import Ask, CheckState, Plan
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from tui.arming import TOGETHER, Arming, Result, disarmed, drawn, painted, pressed, void_in, would_confirm
from tui.command import footer
from tui.commands import UNDO
from tui.keys import together
from tui.prompt import Prompt
from tui.screens.changes import ChangesScreen
from tui.screens.dialog import Closed, Confirmed, Dialog
from tui.source import Prepared, Source, Undoer
from tui.under import Turn, Under, under
from widgets.key_bar import KeyBar
from widgets.status_line import StatusLine
from widgets.undo_panel import UndoPanel, void_words


def read_at(key: events.Key) -> float:
    """Return when a key was read from the terminal, by the monotonic clock."""
    return key.time


def has_read(plan: Plan) -> bool:
    """Return whether the fresh read has answered, and well."""
    states = (check.state for check in plan.checks if check.key == "fresh")
    return any(state in (CheckState.GOOD, CheckState.WARNING) for state in states)


class UndoScreen(Dialog):
    """Shows one write before it is done. It sends nothing: it ends with what was decided."""

    AUTO_FOCUS = None

    def __init__(
        self,
        source: Source,
        writer: Undoer,
        info: RolloutInfo,
        target_uid: str,
        *,
        connection: Connection,
        ask: Ask | None = None,
        clock: Callable[[], float] = monotonic,
        key_time: Callable[[events.Key], float] = read_at,
    ) -> None:
        """`ask` is another action than an undo; `target_uid` is then ""."""
        super().__init__(source)
        self.ask = ask
        self.writer = writer
        self.info = info
        self.target_uid = target_uid
        self.clock = clock
        self.key_time = key_time
        self.arming = Arming()
        self.prepared: Prepared | None = None
        self.earlier: Prepared | None = None
        """The last plan that was drawn once the cluster had been read; the first, before."""
        self.connection = connection
        self.reason = ""
        self.again: Timer | None = None
        """When `y` may confirm again, the next drawing."""

    def compose(self) -> ComposeResult:
        """Line 1, the plan, the keys."""
        yield StatusLine()
        yield UndoPanel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Begin to look afresh."""
        self.query_one(StatusLine).connection = self.connection
        self.query_one(KeyBar).spaced = True
        self.look()

    def look(self) -> None:
        """Read afresh, and show the plan again whenever a check has answered. Nothing is armed until then."""
        self.prepared, self.arming = None, Arming()
        self.query_one(UndoPanel).plan = None
        self.draw()
        self.run_worker(self._prepare(self.info, self.earlier), group="prepare", exclusive=True)

    async def _prepare(self, info: RolloutInfo, earlier: Prepared | None) -> None:
        link, target = self.connection, self.target_uid
        if self.ask is None:
            plans = self.writer.prepare_undo(info, target, connection=link, earlier=earlier)
        else:
            plans = self.writer.prepare_action(info, self.ask, connection=link)
        try:
            await self.consume(plans, self.show)
        except ClusterError as error:
            self.say(str(error))

    def show(self, prepared: Prepared) -> None:
        """Show a plan, and arm for exactly that."""
        before = self.arming
        self.prepared = prepared
        if self.earlier is None or has_read(prepared.plan):
            self.earlier = prepared
        self.arming = drawn(before, prepared.plan, self.clock())
        self.query_one(UndoPanel).plan = prepared.plan
        self.draw()
        if self.arming.quiet_until != before.quiet_until:
            self.call_after_refresh(self._painted, prepared)
        if prepared.plan.again:
            self.set_timer(prepared.plan.again, lambda: self.look_again(prepared))

    def look_again(self, shown: Prepared) -> None:
        """Look again, unless something else is shown by now."""
        if shown is self.prepared and self.is_open:
            self.look()

    def _painted(self, prepared: Prepared) -> None:
        """Count the quiet time from what has come on screen."""
        if prepared is self.prepared:
            self.arming = painted(self.arming, self.clock())
            self.draw()

    def take(self, picture: OpenedPicture) -> None:
        """See what happens to the rollout under the dialog."""
        self.connection = picture.connection
        self.query_one(StatusLine).connection = picture.connection
        turned = under(self.info, self.target_uid, picture, self.source.now())
        if turned.turn is Turn.STAY and self.freed(picture.info):
            turned = Under(Turn.REDRAW, f"{self.info.blocked_by} blocks no more: look again")
        if turned.turn is Turn.CLOSE:
            if self.app.screen is not self:
                self.app.pop_screen()
            self.dismiss(Closed(turned.sentence))
        elif turned.turn is Turn.REDRAW and picture.info is not None:
            self.info = picture.info
            self.look()
            self.say(turned.sentence)

    def freed(self, info: RolloutInfo | None) -> bool:
        """Return whether the pod that is to be deleted is no longer what the controller waits for."""
        pod = self.ask.pod if self.ask is not None else ""
        return bool(pod) and info is not None and self.info.blocked_by == pod != info.blocked_by

    def watch_now(self) -> None:
        """Count down."""
        self.query_one(StatusLine).now = self.now
        self.draw()

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(UndoPanel).says = self.said

    def draw(self) -> None:
        """Show how the dialog stands: what is typed, how long it is good for, whether `y` would confirm."""
        if not self.is_open:
            return
        now = self.clock()
        view = self.query_one(UndoPanel)
        view.typed = self.arming.typed
        view.armed = would_confirm(self.arming, now)
        keys = self.query_one(KeyBar)
        keys.right = "" if self.prepared is None else void_words(void_in(self.arming, now))
        keys.keys = footer(UNDO, {"changes": ""} if view.armed else {"changes": "", "confirm": ""})
        if self.again is not None:
            self.again.stop()
        left = max(self.arming.quiet_until, self.arming.stray_until) - now
        self.again = self.set_timer(left, self.draw) if self.prepared is not None and left > 0 else None

    def on_key(self, event: events.Key) -> None:
        """Take every key: nothing under the dialog gets one."""
        event.stop()
        event.prevent_default()
        offered = {"escape": self.cancel, "r": self.ask_reason, "d": self.show_changes}
        if event.key in offered:
            self.say("")
            offered[event.key]()
            return
        if self.small:
            return
        at = self.key_time(event)
        if event.character == "y" and together(event):
            self.arming = disarmed(self.arming, TOGETHER, at)
            self.say(TOGETHER)
            self.draw()
            return
        self.arming, answer = pressed(self.arming, event.key, event.character, at)
        if answer.result is Result.CONFIRMED and self.prepared is not None:
            self.dismiss(Confirmed(self.prepared, self.reason))
            return
        self.say(answer.sentence)
        self.draw()

    def cancel(self) -> None:
        """Go back; nothing is sent."""
        self.dismiss(None)

    def show_changes(self) -> None:
        """Show everything that changes, on a screen of its own."""
        if self.prepared is not None:
            self.app.push_screen(ChangesScreen(self.source, self.prepared.plan), lambda _: self.seen_again())

    def ask_reason(self) -> None:
        """Take every key as text until enter or esc."""
        self.prompt("reason", self.reason)

    def on_prompt_submitted(self, message: Prompt.Submitted) -> None:
        """Keep the reason."""
        self.reason = message.text
        self.end_prompt()

    def on_prompt_cancelled(self) -> None:
        """Leave the reason as it is."""
        self.end_prompt()

    def end_prompt(self) -> None:
        """Put the keys back, and say what will be sent along."""
        super().end_prompt()
        self.say(f"reason: {self.reason}" if self.reason else "")
        self.seen_again()

    def seen_again(self) -> None:
        """Count the quiet time anew: what is shown has not been in sight."""
        self.arming = painted(self.arming, self.clock())
        self.draw()
