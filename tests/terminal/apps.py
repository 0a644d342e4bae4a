"""Small Textual apps to put on a terminal: `python apps.py NAME stock|ours`."""

import asyncio
import atexit
import fcntl
import json
import os
import struct
import sys
import termios
import threading
from pathlib import Path
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region, Size
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import DataTable, Footer, Header, Static

from rollout.safe import safe
from tui.driver import RolldeckDriver


class Table(App[None]):
    """A table, a header and a footer; `m` makes a change and says so."""

    BINDINGS: ClassVar = [
        Binding("m", "more", "More"),
        Binding("q", "quit", "Quit"),
        Binding("c", "crash", "Crash"),
    ]
    CSS = "DataTable { height: 1fr; }"
    done = 0

    def compose(self) -> ComposeResult:
        yield Header()
        yield Static("round 0", id="round", markup=False)
        yield DataTable(zebra_stripes=True, cursor_type="row")
        yield Footer()

    def on_mount(self) -> None:
        self.fill()

    def fill(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns("NAME", "REV", "ROLLOUT", "NEW", "WHY", "FOR")
        for n in range(60):
            table.add_row(
                f"workload-{n}", str(n), "████▒▒░░", f"{n % 7}/7", "not ready: HTTP 503", f"{n}m", key=str(n)
            )

    def action_more(self) -> None:
        self.done += 1
        self.change(self.done)
        self.query_one("#round", Static).update(f"round {self.done}")

    def change(self, done: int) -> None:
        table = self.query_one(DataTable)
        table.move_cursor(row=done * 7 % 60)
        for n in range(0, 60, 3):
            table.update_cell_at((n, 4), f"changed {done}")

    def on_resize(self, event: events.Resize) -> None:
        self.sub_title = f"at {event.size.width}x{event.size.height}"

    def action_crash(self) -> None:
        raise ZeroDivisionError("on purpose")


class Forgetful(Table):
    """Loses the first change of size, as Textual does now and then."""

    forgotten = False

    def _check_resize(self) -> None:
        if self._dom_ready and self._resize_event is not None and not self.forgotten:
            self.forgotten, self._resize_event = True, None
        super()._check_resize()


class Overtaken(Table):
    """Its terminal changes to 100x30 while it reads that it has become 90x26."""

    def on_mount(self) -> None:
        self.read_size, os.get_terminal_size = os.get_terminal_size, self.overtaken

    def overtaken(self, fileno: int) -> os.terminal_size:
        size = self.read_size(fileno)
        if size == (90, 26):
            fcntl.ioctl(fileno, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        return size


class Overwritten(Table):
    """Takes an old size after the newest, as a Screen does with a Resize event of its own that came late."""

    late = False

    def on_resize(self, event: events.Resize) -> None:
        if event.size == (100, 30) and not self.late:
            self.late = True
            old = Size(90, 26)
            self.set_timer(0.6, lambda: self.screen.post_message(events.Resize(old, old)))


class Wide(Table):
    """Wide, combining and ambiguous characters that change places."""

    def compose(self) -> ComposeResult:
        yield Static("round 0", id="round", markup=False)
        yield VerticalScroll(*[Static(self.line(n, 0), classes="line") for n in range(30)])

    def fill(self) -> None:
        pass

    @staticmethod
    def line(n: int, done: int) -> Content:
        words = ["滚动更新", "cafe\u0301", "█▒░ ✔✖◌·", "ﾊﾝｶｸ", "漢a字b", "plain", "한국어", "é"]
        return Content(" ".join(words[(n * done + k) % len(words)] for k in range(n % 5 + 1)))

    def change(self, done: int) -> None:
        for n, line in enumerate(self.query(".line")):
            line.update(self.line(n, done))  # type: ignore[attr-defined]
        self.query_one(VerticalScroll).scroll_to(y=done * 3, animate=False)


class Styles(Table):
    """Every attribute and kind of colour, in pieces, on changing backgrounds."""

    def compose(self) -> ComposeResult:
        yield Static("round 0", id="round", markup=False)
        for n in range(16):
            yield Static(self.line(n, 0), classes="line")

    def fill(self) -> None:
        pass

    @staticmethod
    def line(n: int, done: int) -> Content:
        styles = [
            "bold", "italic", "underline", "reverse", "strike", "dim", "bold underline",
            "red on blue", "#12ab34", "ansi_red on ansi_green", "on #332211", "none",
        ]  # fmt: skip
        pieces = [
            Content.styled(f"piece {k}" + " " * (k * n % 14), styles[(n * (done + 1) + k) % len(styles)])
            for k in range(5)
        ]
        return Content("").join(pieces)

    def change(self, done: int) -> None:
        for n, line in enumerate(self.query(".line")):
            line.update(self.line(n, done))  # type: ignore[attr-defined]


class Dialog(ModalScreen[None]):
    """Lies over the table."""

    DEFAULT_CSS = (
        "Dialog { align: center middle; } Dialog Static { width: 40; height: 9; border: thick red; }"
    )

    def compose(self) -> ComposeResult:
        yield Static("Undo deploy/checkout", markup=False)


class Modal(Table):
    """Opens and closes a dialog."""

    async def action_more(self) -> None:
        self.done += 1
        self.query_one("#round", Static).update(f"round {self.done}")
        if self.done % 2:
            await self.push_screen(Dialog())
        else:
            self.pop_screen()


class Lines(ScrollView):
    """A Line API list: the widget that live tables here are made of."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.values = [0] * count
        self.virtual_size = Size(100, count)

    def render_line(self, y: int) -> Strip:
        """Draw one row: what it is called, a bar, and a number that changes."""
        row = y + self.scroll_offset.y
        if row >= len(self.values):
            return Strip.blank(self.size.width)
        value = self.values[row]
        bar = "█" * (value % 9) + "▒" * (8 - value % 9)
        return Strip(
            [
                Segment(f" workload-{row:<6}"),
                Segment(bar, Style(color="green")),
                Segment(f" {value:>8} ", Style(bold=True)),
                Segment("not ready: HTTP 503", Style(color="red" if value % 3 else "yellow")),
            ]
        ).adjust_cell_length(self.size.width)


class Storm(App[None]):
    """A thousand updates a second to 2,000 rows, ten frames a second, and the worst pause of its event loop.

    Ends by itself after `SECONDS`; its last words, after the terminal is restored, are the figures.
    """

    CSS = "Screen { layers: a; } #lag { dock: top; height: 1; }"
    SECONDS = 6
    BINDINGS: ClassVar = [Binding("q", "quit", "Quit")]
    lags: list[float]

    def compose(self) -> ComposeResult:
        yield Static("storm", id="lag", markup=False)
        yield Lines(2000)

    def on_mount(self) -> None:
        self.lags = []
        self.frames = 0
        self.run_worker(self.measure())
        self.set_interval(0.1, self.update_rows)

    def update_rows(self) -> None:
        lines = self.query_one(Lines)
        self.frames += 1
        for n in range(100):
            row = (self.frames * 37 + n * 7) % 40
            lines.values[row] += 1
            lines.refresh(Region(15, row, 20, 1))
        self.query_one("#lag", Static).update(f"frame {self.frames}")
        if self.frames >= self.SECONDS * 10:
            self.exit()

    async def measure(self) -> None:
        from asyncio import get_running_loop, sleep

        clock = get_running_loop().time
        while True:
            began = clock()
            await sleep(0.005)
            self.lags.append(clock() - began - 0.005)


class Keys(App[None]):
    """Says which keys arrive."""

    ENABLE_COMMAND_PALETTE = False

    def on_mount(self) -> None:
        from tui import signals

        async def drain() -> None:
            self.seen("drained")

        signals.install(self, drain)
        self.heard: list[str] = []

    def compose(self) -> ComposeResult:
        yield Static("ready", id="heard", markup=False)

    def seen(self, word: str) -> None:
        self.heard.append(word)
        self.query_one("#heard", Static).update(" ".join(["heard", *self.heard, "."]))

    def on_key(self, event: events.Key) -> None:
        if event.key == "T":
            threads = [thread.name for thread in threading.enumerate()]
            self.seen(f"threads={threads.count('textual-input')}+{threads.count('terminal-output')}")
        else:
            self.seen(event.key)

    def on_paste(self, event: events.Paste) -> None:
        self.seen(f"paste[{event.text}]")


class Ending(App[None]):
    """Writes down how it ends, in the folder given; what its `drain` does is the second word."""

    def on_mount(self) -> None:
        from tui import signals

        self.folder, self.manner = Path(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else ""
        atexit.register(self.tell, "atexit")
        if self.manner == "for-ever":
            signals.DRAIN_TIMEOUT = 0.2
        if self.manner == "hang-at-exit":
            signals.HARD_STOP = 5.0
        signals.install(self, self.drain)

    def compose(self) -> ComposeResult:
        yield Static("ready", id="state", markup=False)

    def tell(self, word: str) -> None:
        with (self.folder / "told").open("a") as file:
            file.write(word + "\n")

    async def drain(self) -> None:
        self.query_one("#state", Static).update("draining")
        try:
            if self.manner == "until-released":
                await asyncio.to_thread((self.folder / "release").read_text)  # a pipe
            if self.manner == "for-ever":
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.tell("cancelled")
            raise
        self.tell("drained")

    def on_key(self, event: events.Key) -> None:
        self.tell(event.key)

    async def on_unmount(self) -> None:
        if self.manner == "hang-at-exit":
            await asyncio.Event().wait()
        self.tell("unmounted")


class Flooding(App[None]):
    """Draws a hundred different screens, tells how many, and ends (unless told to stay)."""

    BINDINGS: ClassVar = [Binding("q", "quit", "Quit")]
    frames = 0

    def compose(self) -> ComposeResult:
        yield Lines(2000)

    def on_mount(self) -> None:
        self.call_after_refresh(self.again)

    def again(self) -> None:
        self.frames += 1
        lines = self.query_one(Lines)
        lines.values = [value + n % 97 + self.frames for n, value in enumerate(lines.values)]
        lines.values[0] = self.frames
        lines.refresh()
        if self.frames < 100:
            self.set_timer(0.001, self.again)
        else:
            Path(sys.argv[3]).write_text(str(self.frames))
            if "stay" not in sys.argv:
                self.exit()


class Hostile(App[None]):
    """Draws the strings of a JSON file through `safe`, in every place that text can be."""

    CSS = "DataTable { height: 40; } Static { border: solid white; }"
    BINDINGS: ClassVar = [Binding("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        self.texts = [safe(text) for text in json.loads(Path(sys.argv[3]).read_text())]
        self.title = self.sub_title = self.texts[0]
        yield Header()
        yield DataTable()
        with VerticalScroll():
            for text in self.texts:
                static = Static(Content(text), markup=False)
                static.border_title = Content(text)  # type: ignore[assignment]
                yield static

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns("A", "B")
        for text in self.texts:
            table.add_row(Content(text), Text(text), label=Text(text))
        for text in self.texts[:5]:
            self.notify(text, markup=False)
        self.call_after_refresh(self.say)

    def say(self) -> None:
        self.mount(Static("all drawn", id="last", markup=False))


APPS: dict[str, type[App[None]]] = {
    "table": Table, "wide": Wide, "styles": Styles, "modal": Modal, "storm": Storm, "keys": Keys,
    "ending": Ending, "flood": Flooding, "hostile": Hostile, "forgetful": Forgetful,
    "overtaken": Overtaken, "overwritten": Overwritten,
}  # fmt: skip

if __name__ == "__main__":
    app = APPS[sys.argv[1]](driver_class=RolldeckDriver if sys.argv[2] == "ours" else None)
    app.animation_level = "none"
    app.run(mouse=False)
    if isinstance(app, Storm):
        import resource

        lags = sorted(app.lags)
        usage = resource.getrusage(resource.RUSAGE_SELF)
        figures = {
            "frames": app.frames,
            "lag_p50": lags[len(lags) // 2],
            "lag_p99": lags[int(len(lags) * 0.99)],
            "lag_max": lags[-1],
            "cpu": usage.ru_utime + usage.ru_stime,
        }
        sys.stdout.write(json.dumps(figures) + "\n")
    sys.exit(app.return_code)
