"""One rollout, live: its heading, its two sides, its revisions, pods and events, and the way to undo it."""

from textual.app import ComposeResult

from rollout.action import Action, Ending
from rollout.info import PodLine
from rollout.picture import OpenedPicture
from rollout.timeline import left, sampled
from tui.absent import Sought
from tui.aim import Aim, aim, worth_picking
from tui.command import bindings, footer
from tui.commands import MOVES, ROLLOUT
from tui.kept import Kept
from tui.screens.base import told
from tui.screens.lower import LowerPane
from tui.screens.opened import OpenedScreen
from tui.screens.pane import PaneScreen
from tui.screens.panes import pane
from tui.source import Source
from tui.writes import Write, Writes
from widgets.diff_view import DiffView
from widgets.events_table import EventsTable
from widgets.heading import HeadingLines
from widgets.key_bar import KeyBar
from widgets.pods_table import PodsTable
from widgets.revisions_table import LOW, RevisionsTable
from widgets.rollout_bars import RolloutBars
from widgets.status_line import StatusLine
from widgets.steps_line import StepsLine
from widgets.telling_lines import TellingLines


class RolloutScreen(OpenedScreen):
    """Follows one rollout for as long as it is open."""

    BINDINGS = bindings(ROLLOUT)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (LOW, "-tall")]  # noqa: RUF012  what Textual declares, mypy takes for no class variable

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
        super().__init__(source, writes, Kept(), Sought(kind, namespace, name))
        self.first = first
        self.pane: PaneScreen | None = None
        """The pane that has everything under line 4, while one has."""
        self.line: PodLine | None = None
        """The line under the cursor of Pods."""

    def compose(self) -> ComposeResult:
        """Everything in the one order of screens.md 2."""
        yield StatusLine()
        yield HeadingLines()
        yield RolloutBars()
        yield StepsLine()
        yield RevisionsTable()
        yield PodsTable()
        yield DiffView()
        yield TellingLines()
        yield EventsTable()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what is known, and begin to follow."""
        self.query_one(StatusLine).connection = self.source.connection
        self.query_one(DiffView).compact = True
        self.lower = LowerPane(self, self.source, self.kept)
        if self.first is not None:
            self.show(self.first)
        sought = self.sought
        pictures = self.source.follow_rollout(sought.kind, sought.namespace, sought.name)
        self.run_worker(self.consume(pictures, self.show), group="follow")
        self.query_one(PodsTable).focus()
        self.draw_keys()

    def show(self, picture: OpenedPicture) -> None:
        """Hand a new picture to everything that draws a part of it."""
        self.picture = picture
        with self.app.batch_update():
            self.query_one(StatusLine).connection = picture.connection
            self.draw_heading(self.query_one(HeadingLines))
            self.set_class(picture.info is None, "-absent")
            pods, events = self.query_one(PodsTable), self.query_one(EventsTable)
            pods.info = events.info = picture.info
            self.query_one(RolloutBars).info = self.query_one(RevisionsTable).info = picture.info
            self.query_one(RevisionsTable).unread = picture.unread
            pods.streams = events.streams = picture.streams
            self.lower.absent = picture.info is None
            if picture.info is None:
                self.lower.settle()
            else:
                if self.kept.timeline is None:
                    self.kept = self.source.memory.of(picture.info.ref.uid)
                    self.lower.kept = self.kept
                self.kept.timeline = sampled(self.kept.timeline, picture.info, picture.now)
                self.lower.fit(picture.info)
            self.watch_now()
        self.tell(picture)
        if self.pane is not None:
            self.pane.take(picture)

    def on_unmount(self) -> None:
        """Remember until when it was looked at."""
        self.kept.timeline = left(self.kept.timeline, self.source.now())

    def on_resize(self) -> None:
        """Show as many panes as there is room for."""
        if self.is_mounted:
            self.lower.settle()

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
    def aim(self) -> Aim:
        """Where `u` leads: to the revision under the cursor only while that pane has the focus."""
        revisions = self.query_one(RevisionsTable)
        return aim(self.info, revisions.selected if revisions.has_focus else None, self.unread)

    def draw_keys(self) -> None:
        """Say where `u` leads, and what else is possible."""
        words = dict.fromkeys(self.refusals(), "")
        if self.source.make_writer is not None and self.info is not None and not self.why_gone:
            words["undo"] = self.aim.words
        if self.info is None:
            words["pane"] = ""
        self.query_one(KeyBar).keys = footer(ROLLOUT, words)

    def draw_steps(self) -> None:
        """Take the steps of the newest undo on."""
        write = self.write
        if write is not None:
            write.follow(self.info, self.source.now())
            self.query_one(StepsLine).progress = write.progress

    def begun(self, write: Write) -> None:
        """Say that the undo is on its way."""
        what = "undo" if write.plan.ask.action is Action.UNDO else write.plan.ask.action.value
        self.say(f"sending the {what} of {write.plan.ref.short}…")

    def answered(self) -> None:
        """Show the steps of an undo that applied, or say why it did not."""
        if not self.is_mounted or self.write is None or self.write.outcome is None:
            return
        outcome = self.write.outcome
        self.say("" if outcome.ending is Ending.APPLIED else outcome.sentence)
        self.draw_steps()

    def action_undo(self) -> None:
        """Open the dialog for where `u` leads; where it leads nowhere, say why and offer the choice."""
        if self.begin_undo() or self.aim.settled:
            return
        picked = None if self.info is None else worth_picking(self.info)
        revisions = self.query_one(RevisionsTable)
        if picked is not None and not revisions.has_focus:
            self.set_focus(revisions)  # not `focus()`, which comes after a picture that is under way already
            revisions.selected = picked.uid

    def action_actions(self) -> None:
        """Open the menu of everything else that can be done."""
        if self.why_gone:
            self.say(self.why_gone)
        else:
            self.offer(self.picture)

    def lead(self, name: str) -> None:
        """Give a pane everything under line 4, or with "" none; or say why that is not possible."""
        self.pane = None
        if not name:
            return
        why = self.refusals().get(name)
        if why or self.picture is None:
            self.say(why or "not yet: the rollout is being read")
            return
        revisions = self.query_one(RevisionsTable)
        picked = revisions.selected if revisions.has_focus else None
        self.pane = pane(name, self, self.picture, picked=picked, line=self.line, leads=self.lead)
        self.app.push_screen(self.pane)

    def action_diff(self) -> None:
        """Show what an undo changes, as YAML."""
        self.lead("diff")

    def action_logs(self) -> None:
        """Show the log of the pod under the cursor."""
        self.lead("logs")

    def action_events(self) -> None:
        """Show the events with conditions."""
        self.lead("events")

    def action_timeline(self) -> None:
        """Show what has become of the rollout over time."""
        self.lead("timeline")

    def action_pane(self) -> None:
        """Move to the next pane."""
        self.focus_next()

    def action_pane_back(self) -> None:
        """Move to the pane before."""
        self.focus_previous()

    def on_pods_table_highlighted(self, message: PodsTable.Highlighted) -> None:
        """Keep the line: its log is what `l` leads to."""
        message.stop()
        self.line = message.line

    def on_pods_table_opened(self, message: PodsTable.Opened) -> None:
        """Show the pod's log."""
        message.stop()
        self.line = message.line
        self.lead("logs")

    def on_events_table_opened(self, message: EventsTable.Opened) -> None:
        """Show the event in full."""
        message.stop()
        self.lead("events")

    def on_revisions_table_highlighted(self, message: RevisionsTable.Highlighted) -> None:
        """Say where `u` leads from this revision."""
        message.stop()
        self.draw_keys()

    def on_revisions_table_chosen(self, message: RevisionsTable.Chosen) -> None:
        """Enter writes nothing, nor leads to a write: say what does."""
        message.stop()
        why_not = self.refusal(self.info) or self.aim.why
        self.say(why_not or f"u leads to the undo to revision {self.aim.called or '?'}")

    def on_descendant_focus(self) -> None:
        """Say where `u` leads from here, and let a low screen show more than the target to pick from."""
        self.set_class(self.query_one(RevisionsTable).has_focus, "-picking")
        self.draw_keys()

    def action_help(self) -> None:
        """Show the keys."""
        self.show_help((*ROLLOUT, *MOVES), self.refusals())

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Go back to the list, or ask first while an undo is being watched."""
        write = self.write
        watched = (write,) if write is not None and write.under_way else ()
        if self.may_leave(watched, "q again leads to the list, which watches on", waits=False):
            self.dismiss(None)
