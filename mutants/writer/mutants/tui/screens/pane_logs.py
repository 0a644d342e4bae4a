"""One container's log: read as it comes, moved through, searched and saved."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from textual.app import ComposeResult

from cluster.errors import ClusterError
from rollout.info import PodRow
from rollout.log import Containers, LogRequest, LogState
from rollout.picture import OpenedPicture
from rollout.telling import telling
from tui.absent import Sought
from tui.command import bindings
from tui.commands import LOGS
from tui.kept import Kept
from tui.screens.pane_search import SearchingPane
from tui.source import Log, Source
from tui.writes import Writes
from widgets.logs_view import LogPage, LogsView
from widgets.picker import PickerRow

TAIL = 10_000
"""Lines that are asked for at first: the end is what tells, and links are slow."""

LOOKED_AT = 500
"""Lines at the end in which the telling one is looked for."""


def note_of(known: Containers, name: str) -> str:
    """Return what stands beside a container where one is picked."""
    said = ("waits or has ended",) if name in known.waiting else ()
    return ", ".join((*said, *(("has restarted",) if name in known.restarted else ())))


class LogsPane(SearchingPane):
    """A log of one pod."""

    BINDINGS = bindings(LOGS)
    OFFERED = LOGS

    def __init__(
        self,
        source: Source,
        writes: Writes,
        kept: Kept,
        sought: Sought,
        shown: OpenedPicture,
        *,
        picked: str | None,
        leads: Callable[[str], None],
        pod: PodRow,
    ) -> None:
        """Take the pod whose log is shown."""
        super().__init__(source, writes, kept, sought, shown, picked=picked, leads=leads)
        self.pod = pod
        self.containers: Containers | None = None
        self.container = pod.container
        self.previous = False
        self.tail: int | None = TAIL

    def body(self) -> ComposeResult:
        """The log."""
        yield LogsView()

    def on_mount(self) -> None:
        """Begin to read."""
        self.run_worker(self.begin(), group="log", exclusive=True)

    async def begin(self) -> None:
        """Learn which containers there are, choose one, and read it."""
        view = self.query_one(LogsView)
        view.absent = "reading"
        try:
            if self.source.containers is not None:
                self.containers = await self.source.containers(self.pod_namespace, self.pod.name)
        except ClusterError as error:
            view.absent = str(error)
            return
        if self.containers is not None:
            if self.container not in self.containers.names:
                self.container = self.containers.preferred
            self.previous = self.container in self.containers.restarted & self.containers.waiting
        await self.read()

    def take(self, shown: OpenedPicture) -> None:
        """Follow the next instance where the one that was followed has ended."""
        super().take(shown)
        log, info = self.log_read, shown.info
        pod = next((one for one in (info.pods if info else None) or () if one.uid == self.pod.uid), None)
        if pod is None or pod.restarts == self.pod.restarts:
            return
        if log is not None and log.state.ended and self.at_end and not self.previous:
            self.pod = pod
            self.run_worker(self.begin_again(), group="log", exclusive=True)

    async def begin_again(self) -> None:
        """Read the log of the instance that runs in place of the one that has ended."""
        self.say(f"restarted {self.pod.restarts} times: the new instance")
        self.log_read, self.top = None, 0
        view = self.query_one(LogsView)
        view.page, view.marked, view.found, view.absent = LogPage(), None, None, "reading"
        await self.read()

    @property
    def pod_namespace(self) -> str:
        """Where the pod is."""
        return self.info.ref.namespace if self.info else ""

    def reopen(self) -> None:
        """Read another log in place of this one."""
        self.log_read, self.top, self.at_end = None, 0, True
        view = self.query_one(LogsView)
        view.page, view.marked, view.found, view.absent = LogPage(), None, None, "reading"
        self.run_worker(self.read(), group="log", exclusive=True)

    async def read(self) -> None:
        """Read the log until another one is asked for."""
        if self.source.open_log is None:
            return
        request = LogRequest(
            namespace=self.pod_namespace,
            pod=self.pod.name,
            container=self.container,
            previous=self.previous,
            follow=not self.previous,
            tail=self.tail,
        )
        log = self.log_read = self.source.open_log(request)
        try:
            async with aclosing(log.changes()) as states:
                async for state in states:
                    self.show_state(state)
            await asyncio.Event().wait()
        finally:
            log.close()

    def show_state(self, state: LogState) -> None:
        """Show what has come."""
        view, log = self.query_one(LogsView), self.log_read
        before = "the instance before, " if self.previous else ""
        view.heading = f"{self.container or 'log'} in {self.pod.name}"
        how = state.error or ("ended" if state.ended else "following" if self.at_end else "going on")
        last = f"last {self.tail:,} " if self.tail and state.lines >= self.tail else ""
        where = "" if self.at_end else f"line {self.top - state.first + 1:,} of "
        count = last or f"{state.lines:,} "
        view.note = f"{before}{where}{count}line{'' if state.lines == 1 else 's'}, {how}"
        view.absent = state.error or ("it has written nothing" if state.ended else "nothing yet")
        if log is not None and state.ended and view.marked is None:
            self.mark(log, state)
        self.draw_page()
        self.draw_keys()

    def mark(self, log: Log, state: LogState) -> None:
        """Find the line that tells why, and bring it into sight."""
        first = max(state.first, state.lines - LOOKED_AT)
        lines = log.lines(first, LOOKED_AT, stamps=False)
        found = telling(lines)
        if found is None:
            return
        view = self.query_one(LogsView)
        view.marked = first + found.at
        self.kept.log = lines[max(0, found.first) : found.at + 20]
        if state.lines - view.marked > view.body:
            self.top, self.at_end = first + found.first, False

    def draw_page(self) -> None:
        """Show the part that is in sight."""
        view, log = self.query_one(LogsView), self.log_read
        if log is None:
            return
        state, rows = log.state, view.body
        last = max(state.first, state.lines - rows)
        if self.at_end:
            self.top = last
        self.top = max(state.first, min(self.top, max(last, state.lines - 1)))
        lines = log.lines(self.top, rows, stamps=self.stamps)
        view.page = LogPage(self.top, lines, self.at_end, self.stamps)

    def words(self) -> dict[str, str]:
        """Return what is possible, and what each key leads to."""
        known = self.containers
        return {
            "previous": "current" if self.previous else "previous" if self.may_go_before else "",
            "follow": "" if self.previous else "stay" if self.at_end else "follow",
            "container": "container" if known and len(known.names) > 1 else "",
            "wrap": "cut" if self.query_one(LogsView).wrap else "wrap",
            "times": "no times" if self.stamps else "times",
        }

    @property
    def may_go_before(self) -> bool:
        """Whether there is an instance before this one."""
        return self.containers is not None and self.container in self.containers.restarted

    def go_to(self, line: int) -> None:
        """Show what begins at this line, or the end where no more than a page is left."""
        log = self.log_read
        if log is None:
            return
        self.top = max(log.state.first, line)
        self.at_end = self.top >= log.state.lines - self.query_one(LogsView).body
        self.show_state(log.state)

    def on_logs_view_scrolled(self, message: LogsView.Scrolled) -> None:
        """Move by some lines."""
        message.stop()
        self.go_to(self.top + message.lines)

    def on_logs_view_jumped(self, message: LogsView.Jumped) -> None:
        """Go to the end or the beginning; from there once more reads what lies before."""
        message.stop()
        log = self.log_read
        if log is None:
            return
        cut = self.tail is not None and log.state.lines >= self.tail
        if message.to_end:
            self.go_to(log.state.lines)
        elif self.top > log.state.first or not cut:
            self.go_to(log.state.first)
            if cut:
                self.say(f"the first of the last {self.tail:,} lines: g once more reads the whole log")
        else:
            self.tail = None
            self.reopen()
            self.at_end = False

    def on_logs_view_resized(self, message: LogsView.Resized) -> None:
        """Show as much as fits."""
        message.stop()
        self.draw_page()

    def action_previous(self) -> None:
        """Show the instance before this one, or the current one."""
        if not self.previous and not self.may_go_before:
            self.say(f"not possible: {self.container} has no instance before this one")
            return
        self.previous = not self.previous
        self.reopen()

    def action_follow(self) -> None:
        """Go to the end and stay there, or stay here."""
        if self.previous:
            self.say("not possible: an instance that has ended writes no more")
        elif self.log_read is not None:
            self.at_end = not self.at_end
            self.show_state(self.log_read.state)

    def action_container(self) -> None:
        """Show the log of the pod's next container."""
        known = self.containers
        if known is None or len(known.names) < 2:
            self.say(f"{self.pod.name} has no other container")
        elif len(known.names) == 2:
            self.take_container(next(name for name in known.names if name != self.container))
        else:
            # Late: few pods have so many.
            from tui.screens.picker import PickerScreen

            rows = tuple(
                PickerRow(name, name, note_of(known, name), current=name == self.container)
                for name in known.names
            )
            self.app.push_screen(PickerScreen(self.source, "Container", rows), self.take_container)

    def take_container(self, name: str | None) -> None:
        """Show the log of a container; None: none was picked."""
        known = self.containers
        if not name or known is None:
            return
        self.container = name
        self.previous = self.previous and self.may_go_before
        self.reopen()
        self.say(f"container {name}, {known.names.index(name) + 1} of {len(known.names)}")

    def action_wrap(self) -> None:
        """Wrap long lines, or cut them."""
        view = self.query_one(LogsView)
        view.wrap = not view.wrap
        self.draw_keys()

    def action_times(self) -> None:
        """Show the server's times, or not."""
        self.stamps = not self.stamps
        self.draw_page()
        self.draw_keys()
