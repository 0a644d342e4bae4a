"""The rollouts of a namespace, the worst first, and what is wrong with the one under the cursor."""

from textual.app import ComposeResult

from rollout.arrange import Arrangement, arrange
from rollout.picture import OpenedPicture, RolloutsPicture
from rollout.row import is_being_read, lacks_pods
from rollout.text import cut_end
from tui.aim import aim
from tui.command import bindings, footer
from tui.commands import MOVES, ROLLOUTS
from tui.listed import Listed
from tui.order import Order, ordered
from tui.prompt import Prompt
from tui.screens.base import told
from tui.screens.row import RowScreen
from tui.source import Source
from tui.writes import Write, Writes
from widgets.key_bar import KeyBar
from widgets.rollouts_table import RolloutsTable
from widgets.selected_panel import SelectedPanel
from widgets.status_line import Counts, StatusLine
from widgets.story import Story

FILTER = 12
"""Cells of a filter in the footer."""


class RolloutsScreen(RowScreen):
    """Follows all rollouts of one scope, and the one under the cursor."""

    BINDINGS = bindings(ROLLOUTS)

    def __init__(self, source: Source, writes: Writes, *, begins: bool = True) -> None:
        """`begins`: whether it follows at once; else when it is seen first."""
        super().__init__(source, writes)
        self.begins = begins
        self.namespace = source.connection.namespace
        self.picture: RolloutsPicture | None = None
        self.asked_uid = ""
        """The row that waits for its revisions to be undone."""
        self.order = Order.HARM
        self.one_namespace = self.namespace or "default"
        self.filter_words = ""
        self.arranged = Arrangement()
        self.placed, self.put = False, ""
        """Whether only keys move the cursor: the list is whole, or one has. `put` is the row we put it on."""

    def compose(self) -> ComposeResult:
        """Line 1, a demo's story, the table, what is wrong with the selected row, the keys."""
        yield StatusLine()
        yield Story(self.source.story)
        yield RolloutsTable()
        yield SelectedPanel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Say where we are, and begin to follow."""
        self.query_one(StatusLine).connection = self.source.connection
        table = self.query_one(RolloutsTable)
        table.namespace, table.selector = self.namespace, self.source.selector
        self.query_one(RolloutsTable).focus()
        self.draw_keys()
        if self.begins:
            # The first frame goes first: what follows a cluster is yet to be loaded.
            self.call_after_refresh(self.follow)

    def on_screen_resume(self) -> None:
        """Follow what is seen again."""
        self.draw_selected()
        if self.begins:
            self.rest_on_row()

    def begin(self) -> None:
        """Follow at last: the rollout that was opened at once has been left."""
        if not self.begins:
            self.begins = True
            self.follow()

    def follow(self) -> None:
        """Follow the scope from its beginning."""
        self.picture, self.arranged, self.placed = None, Arrangement(), False
        pictures = self.source.follow_rollouts(self.namespace)
        self.run_worker(self.consume(pictures, self.show), group="follow", exclusive=True)

    def show(self, picture: RolloutsPicture) -> None:
        """Hand a new picture to the table."""
        self.picture = picture
        table = self.query_one(RolloutsTable)
        with self.app.batch_update():
            self.query_one(StatusLine).connection = picture.connection
            table.streams, table.listed, table.exists = picture.streams, picture.listed, picture.exists
            self.order_rows()
            self.watch_now()
        self.draw_keys()
        if not self.under_uid:
            self.rest_on_row()

    def order_rows(self) -> None:
        """Order the rows; the cursor stays on its row, on the worst until all is read or a key moves it."""
        picture, table = self.picture, self.query_one(RolloutsTable)
        if picture is None:
            return
        moved = table.selected is not None and table.selected != self.put
        self.placed = self.placed or moved or bool(self.asked_uid)
        kept = (table.selected or "") if self.placed else ""
        self.arranged = arrange(
            self.known(picture), picture.now, before=self.arranged, selected=kept, words=self.filter_words
        )
        rows = tuple(map(self.writes.told, ordered(self.arranged.rows, self.order)))
        table.rows, table.filter_words = rows, self.filter_words
        if not self.placed and rows:
            self.put = table.selected = rows[0].ref.uid
        whole = picture.listed and not any(map(is_being_read, picture.rollouts))
        self.placed = self.placed or whole
        tally = self.arranged.tally
        told = Counts(tally.failed, tally.trouble, tally.total, tally.hidden)
        self.query_one(StatusLine).counts = told if picture.listed or tally.total else None
        if self.source.look_at is not None:
            self.source.look_at(table.visible_uids())

    def watch_now(self) -> None:
        """Take every age on, as far as what is shown is live."""
        now = self.now or self.source.now()
        self.query_one(StatusLine).now = now
        if self.picture is not None:
            ages = told(self.picture.connection, now)
            self.query_one(RolloutsTable).now = ages
            self.query_one(SelectedPanel).now = ages
            self.draw_selected()

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(KeyBar).says = self.said

    def on_rollouts_table_highlighted(self, message: RolloutsTable.Highlighted) -> None:
        """Show what the list knows of the row, and open it when the cursor has come to rest."""
        message.stop()
        if message.uid != self.under_uid:
            self.asked_uid = self.asked_uid if self.asked_uid == message.uid else ""  # read with the move
            self.leave_row(message.uid)
            self.rest_on_row()
        self.draw_selected()

    def show_row(self, picture: OpenedPicture) -> None:
        """Show what is known of the row under the cursor, and go on with the undo that waited for it."""
        self.tell(picture)
        if picture.info is None or picture.info.ref.uid != self.under_uid:
            return
        self.under = picture
        rows = self.picture.rollouts if self.picture is not None else ()
        if any(row.ref.uid == self.under_uid and lacks_pods(row) for row in rows):
            self.order_rows()
        self.draw_selected()
        known = picture.info.target is not None or picture.unread
        if self.asked_uid == self.under_uid and known:
            self.asked_uid = ""
            if self.is_active and not self.query(Prompt):
                self.action_undo()

    def draw_selected(self) -> None:
        """Say under the table how the selected row stands, and how far what was done to it has come."""
        panel, info = self.query_one(SelectedPanel), self.selected
        write = None if info is None else self.writes.of(info.ref.uid)
        panel.info, panel.progress = info, None if write is None or write.over else write.progress

    def on_rollouts_table_opened(self, message: RolloutsTable.Opened) -> None:
        """Open the row."""
        message.stop()
        self.open_selected()

    def open_selected(self) -> None:
        """Open the rollout under the cursor on a screen of its own."""
        info = self.query_one(RolloutsTable).selected_info
        if info is None:
            self.say("nothing to open: the list is empty")
        else:
            self.open_screen(info.ref)

    def action_undo(self) -> None:
        """Open the undo of the row under the cursor for its target, once its revisions are known."""
        info = self.selected
        if info is None:
            self.say("nothing to undo: the list is empty")
            return
        if self.refusal(info):
            self.say(self.refusal(info))
        elif self.under is None or (info.target is None and not self.under.unread):
            self.asked_uid = info.ref.uid
            self.say(f"reading the revisions of {info.ref.short}…")
            self.follow_row()
        else:
            led = aim(info, None, self.under.unread)
            if led.uid is None:
                self.say(led.on_list)
            else:
                self.ask(self.under, led.uid)

    def begun(self, write: Write) -> None:
        """Open the rollout that is being undone: its steps are shown there."""
        self.open_screen(write.plan.ref)

    def answered(self) -> None:
        """The opened rollout shows what became of the undo; so does the panel, where it is left."""
        self.draw_selected()

    def action_filter(self) -> None:
        """Ask for the words that a row shall have in its name, namespace, image or status."""
        self.prompt("filter", self.filter_words)

    def listed(self) -> Listed:
        """Return what the list knows."""
        picture = self.picture
        if picture is None:
            return Listed(here=self.one_namespace)
        whole = picture.listed and not self.source.selector
        return Listed(picture.rollouts, self.namespace, self.one_namespace, whole)

    def looked_at(self) -> str | None:
        """Return the namespace on screen; None for all."""
        return self.namespace

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Filter while it is typed."""
        self.filter_words = message.text
        self.order_rows()

    def on_prompt_submitted(self) -> None:
        """Keep the filter."""
        self.draw_keys()
        self.end_prompt()

    def on_prompt_cancelled(self) -> None:
        """Show everything again."""
        self.filter_words = ""
        self.order_rows()
        self.draw_keys()
        self.end_prompt()

    def action_all(self) -> None:
        """Look at all namespaces, or back at the one before."""
        self.look_at(None if self.namespace is not None else self.one_namespace)

    def look_at(self, namespace: str | None) -> None:
        """Follow another scope."""
        self.one_namespace = namespace or self.one_namespace
        self.namespace = namespace
        table = self.query_one(RolloutsTable)
        table.namespace, table.listed, table.rows, table.selected = namespace, False, (), None
        self.leave_row("")
        self.asked_uid = ""
        self.query_one(SelectedPanel).info = None
        line = self.query_one(StatusLine)
        line.connection, line.counts = self.source.linked(namespace), None
        self.draw_keys()
        self.follow()

    def enter(self, source: Source, writes: Writes) -> None:
        """Follow another cluster, from its beginning."""
        self.source, self.writes, self.begins = source, writes, True
        self.one_namespace = source.connection.namespace or "default"
        self.look_at(source.connection.namespace)

    def action_sort(self) -> None:
        """Take the next order, and say which."""
        self.order = self.order.following
        self.order_rows()
        self.say(f"ordered by {self.order.value}")

    def action_clear(self) -> None:
        """Show everything again, where a filter is set."""
        if self.filter_words:
            self.filter_words = ""
            self.order_rows()
            self.draw_keys()

    def action_help(self) -> None:
        """Show the keys."""
        self.show_help((*ROLLOUTS, *MOVES), self.refusals())

    async def action_quit(self) -> None:
        """Leave, as far as the app lets us."""
        await self.app.action_quit()

    def draw_keys(self) -> None:
        """Say which keys do something."""
        words = dict.fromkeys(self.refusals(), "")
        words["all"] = "one" if self.namespace is None else "all"
        if self.filter_words:
            words["filter"] = f"filter {cut_end(self.filter_words, FILTER)}: esc clears"
        self.query_one(KeyBar).keys = footer(ROLLOUTS, words)

    def refusals(self) -> dict[str, str]:
        """Return the actions that are not possible now, each with the sentence that says why."""
        why = {}
        if self.selected is None:
            why = {"open": "nothing to open: the list is empty", "undo": "nothing to undo: the list is empty"}
        refused = self.refusal(self.selected)
        return {**why, "undo": refused} if refused else why
