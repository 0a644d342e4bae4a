"""One rollout, live: its heading, its two sides, its revisions, pods and events, and the way to undo it."""

from datetime import datetime

from textual.app import ComposeResult

from rollout.action import Ending
from rollout.info import RolloutInfo
from rollout.picture import Gone, OpenedPicture
from rollout.text import age
from tui.aim import Aim, aim, worth_picking
from tui.commands import MOVES, ROLLOUT, bindings, footer
from tui.screens.base import told
from tui.screens.undoing import UndoingScreen
from tui.source import Source
from tui.writes import Write, Writes
from widgets.events_table import EventsTable
from widgets.heading import HeadingLines
from widgets.key_bar import KeyBar
from widgets.pods_table import PodsTable
from widgets.revisions_table import RevisionsTable
from widgets.rollout_bars import RolloutBars
from widgets.status_line import StatusLine
from widgets.steps_line import StepsLine


class RolloutScreen(UndoingScreen):
    """Follows one rollout for as long as it is open."""

    BINDINGS = bindings(ROLLOUT)

    def __init__(
        self,
        source: Source,
        writes: Writes,
        kind: str,
        namespace: str,
        name: str,
        *,
        first: OpenedPicture | None = None,
    ) -> None:
        """`first` is what is known already, shown until the stream answers."""
        super().__init__(source, writes)
        self.key = (kind, namespace, name)
        self.first = first
        self.picture: OpenedPicture | None = None

    def compose(self) -> ComposeResult:
        """Everything in the one order of screens.md 2."""
        yield StatusLine()
        yield HeadingLines()
        yield RolloutBars()
        yield StepsLine()
        yield RevisionsTable()
        yield PodsTable()
        yield EventsTable()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what is known, and begin to follow."""
        self.query_one(StatusLine).connection = self.source.connection
        if self.first is not None:
            self.show(self.first)
        self.run_worker(self.consume(self.source.follow_rollout(*self.key), self.show), group="follow")
        self.query_one(PodsTable).focus()
        self.draw_keys()

    def show(self, picture: OpenedPicture) -> None:
        """Hand a new picture to everything that draws a part of it."""
        self.picture = picture
        with self.app.batch_update():
            self.query_one(StatusLine).connection = picture.connection
            heading, pods, events = (
                self.query_one(HeadingLines),
                self.query_one(PodsTable),
                self.query_one(EventsTable),
            )
            heading.info = pods.info = events.info = picture.info
            self.query_one(RolloutBars).info = self.query_one(RevisionsTable).info = picture.info
            pods.streams = events.streams = picture.streams
            heading.gone = gone_words(picture, self.source.now())
            self.watch_now()
        self.tell(picture)

    def watch_now(self) -> None:
        """Take every age on, as far as what is shown is live."""
        now = self.now or self.source.now()
        self.query_one(StatusLine).now = now
        if self.picture is None:
            return
        ages = told(self.picture.connection, now)
        self.query_one(HeadingLines).now = self.query_one(StepsLine).now = ages
        self.query_one(RevisionsTable).now = self.query_one(PodsTable).now = ages
        self.query_one(EventsTable).now = ages
        self.draw_steps()
        self.draw_keys()

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(KeyBar).says = self.said

    @property
    def info(self) -> RolloutInfo | None:
        """What is known of the rollout, also after it is gone."""
        return None if self.picture is None else self.picture.info

    @property
    def write(self) -> Write | None:
        """The newest undo of this rollout."""
        return None if self.info is None else self.writes.of(self.info.ref.uid)

    @property
    def aim(self) -> Aim:
        """Where `u` leads: to the revision under the cursor only while that pane has the focus."""
        revisions = self.query_one(RevisionsTable)
        return aim(self.info, revisions.selected if revisions.has_focus else None)

    def draw_keys(self) -> None:
        """Say where `u` leads."""
        self.query_one(KeyBar).keys = footer(ROLLOUT, {"undo": self.aim.words})

    def draw_steps(self) -> None:
        """Take the steps of the newest undo on."""
        write = self.write
        if write is not None:
            write.follow(self.info, self.source.now())
            self.query_one(StepsLine).progress = write.progress

    def begun(self, write: Write) -> None:
        """Say that the undo is on its way."""
        self.say(f"sending the undo of {write.plan.ref.short}…")

    def answered(self) -> None:
        """Show the steps of an undo that applied, or say why it did not."""
        if not self.is_mounted or self.write is None or self.write.outcome is None:
            return
        outcome = self.write.outcome
        self.say("" if outcome.ending is Ending.APPLIED else outcome.sentence)
        self.draw_steps()

    def action_undo(self) -> None:
        """Open the dialog for where `u` leads; where it leads nowhere, say why and offer the choice."""
        picture, led = self.picture, self.aim
        if picture is not None and picture.gone is not Gone.NO:
            self.say(f"not possible: {gone_words(picture, self.source.now())}")
            return
        if led.uid is not None and picture is not None:
            self.ask(picture, led.uid)
            return
        self.say(led.why)
        picked = None if self.info is None else worth_picking(self.info)
        revisions = self.query_one(RevisionsTable)
        if picked is not None and not revisions.has_focus:
            revisions.focus()
            revisions.selected = picked.uid

    def action_pane(self) -> None:
        """Move to the next pane."""
        self.focus_next()

    def action_pane_back(self) -> None:
        """Move to the pane before."""
        self.focus_previous()

    def on_revisions_table_highlighted(self, message: RevisionsTable.Highlighted) -> None:
        """Say where `u` leads from this revision."""
        message.stop()
        self.draw_keys()

    def on_revisions_table_chosen(self, message: RevisionsTable.Chosen) -> None:
        """Enter writes nothing, nor leads to a write: say what does."""
        message.stop()
        self.say(self.aim.why or f"u leads to the undo to revision {self.aim.number}")

    def on_descendant_focus(self) -> None:
        """Say where `u` leads from here."""
        self.draw_keys()

    def action_help(self) -> None:
        """Show the keys."""
        self.show_help((*ROLLOUT, *MOVES), self.info, self.aim.why)

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Go back to the list, or ask first while an undo is being watched."""
        write = self.write
        if self.may_leave((write,) if write is not None and write.watched else ()):
            self.dismiss(None)


def gone_words(picture: OpenedPicture, now: datetime) -> str:
    """Return what has become of the object: "deleted 8s ago"; "" while it is there."""
    if picture.gone is Gone.NO:
        return ""
    when = f" {age(picture.gone_at, now)} ago" if picture.gone_at is not None else ""
    again = ": esc, then open the new one" if picture.gone is Gone.REPLACED else ""
    return f"{picture.gone.value}{when}{again}"
