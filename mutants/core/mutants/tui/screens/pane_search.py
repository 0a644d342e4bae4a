"""What can be done with a log that is on screen: search it, and save it."""

from pathlib import Path

from rollout.safe import safe
from tui.export import file_name, why_not
from tui.screens.pane import PaneScreen
from tui.source import Log
from widgets.logs_view import LogsView

SEARCH, SAVE = "search", "save to"
"""What the prompts ask for."""


class SearchingPane(PaneScreen):
    """A pane with a log."""

    log_read: Log | None = None
    """The log that is shown."""
    top = 0
    """The number of the first line in sight."""
    at_end = True
    """Whether the end stays in sight."""
    stamps = False
    """Whether the server's times are shown."""
    searched = ""
    """The text that was searched for last."""

    def go_to(self, line: int) -> None:
        """Show what begins at this line."""
        raise NotImplementedError

    def action_search(self) -> None:
        """Ask for the text."""
        self.prompt(SEARCH, self.searched)

    def action_next(self) -> None:
        """Go to the next line with the text."""
        self.seek(back=False)

    def action_before(self) -> None:
        """Go to the line before with the text."""
        self.seek(back=True)

    def action_save(self) -> None:
        """Ask for the file."""
        self.prompt(SAVE, file_name(self.query_one(LogsView).heading, self.source.now(), "log"))

    def answer(self, asked: str, text: str) -> None:
        """Search, or save."""
        if asked == SEARCH:
            self.searched = text
            self.query_one(LogsView).found = None
            self.seek(back=False)
        elif asked == SAVE and text.strip() and self.log_read is not None:
            self.run_worker(self.save(self.log_read, Path(text.strip()).expanduser()), group="save")

    def seek(self, *, back: bool) -> None:
        """Look for the text from the line that was found last, else from the first in sight."""
        if self.log_read is None or not self.searched:
            self.say("nothing is searched for: / asks for a text")
            return
        found = self.query_one(LogsView).found
        start = self.top if found is None else found + (-1 if back else 1)
        self.run_worker(self.find(self.log_read, start, back=back), group="find", exclusive=True)

    async def find(self, log: Log, start: int, *, back: bool) -> None:
        """Find the text, past the end from the other end on."""
        found = await log.find(self.searched, start, back=back)
        if found is None:
            found = await log.find(self.searched, log.state.lines if back else log.state.first, back=back)
        if found is None:
            self.say(f"not found: {safe(self.searched, 100)}")
        elif log is self.log_read:
            view = self.query_one(LogsView)
            view.found = found
            if not self.top <= found < self.top + view.body // 2:
                self.go_to(found - view.body // 3)

    async def save(self, log: Log, path: Path) -> None:
        """Write what has been read to a file."""
        try:
            size = await log.save(path, stamps=self.stamps)
        except OSError as error:
            self.say(safe(why_not(error, path), 300))
        else:
            self.say(safe(f"written: {path}, {size:,} bytes", 300))
