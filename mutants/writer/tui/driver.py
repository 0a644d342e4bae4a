"""The terminal under the screens: Textual's LinuxDriver, without what it costs over a slow link.

Overridden, and why:
- `write`, `close`: Textual sends every redrawn region whole, in full colour codes, and its event loop
  stops when the terminal is slow. Here only cells that differ are sent, and frames that come too late never
  are (tui/cells, painter, drain). Pointer shapes are not sent at all: they are the mouse's.
- `run_input_thread`: at the end of input (the SSH session is gone) Textual spins, or ends in a traceback.
  Here that is SIGHUP. It also builds the parser (tui/keys).
- mouse: never asked for, so that the terminal's own selection works.
- `_query_in_band_window_resize`: not sent. The answer serves the mouse, in pixels; sizes come with SIGWINCH.
- SIGTSTP, SIGCONT and SIGWINCH are handled in the event loop, one after the other: Textual's handler of
  SIGWINCH can be interrupted by the next one after it has read the size, and then tells the older size last.
- `_sigcont_application`: Textual starts a second pair of threads when it is continued without having been
  suspended (kill -STOP, kill -CONT).
- a change of size also goes to the canvas, and the app is told until what it draws has that size: a Screen's
  own Resize event, of a size before, can replace the newest in its queue, or come after it and undo it.
"""

import asyncio
import os
import select
import selectors
import signal
import termios
from codecs import getincrementaldecoder
from contextlib import suppress

from textual import events
from textual.app import App, ScreenError
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message

from tui.cells import Canvas
from tui.drain import Drain
from tui.keys import KeyParser
from tui.painter import Painter

STDOUT, STDERR = 1, 2
"""Textual draws on standard error; it may have been sent to a file."""
POLL = 0.1
"""Seconds between looks at whether to end, and whether an Esc stands alone."""
READ_SIZE = 4096
"""Bytes of one read."""
SETTLED = 0.2
"""Seconds from the telling of a size to the next look at whether the screen has taken it over."""
POINTER_SHAPE = "\x1b]22;"
RESTORE = b"\x1b[m\x1b[?2004l\x1b[?7h\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
"""What LinuxDriver.stop_application_mode sends."""


class RolldeckDriver(LinuxDriver):
    """Sends to the terminal only what changes, never waits for it, and notices when it is gone."""

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        del mouse
        self.accepts_keys = True
        """False: what is typed is thrown away (we are about to end)."""
        self._output = STDERR if os.isatty(STDERR) else STDOUT
        self._canvas: Canvas | None = None
        self._telling: asyncio.TimerHandle | None = None
        self._drain: Drain | None = None
        super().__init__(app, debug=debug, mouse=False, size=size)
        self._loop.add_signal_handler(signal.SIGTSTP, self._sigtstp_application)
        self._loop.add_signal_handler(signal.SIGCONT, self._sigcont_application)

    def start_application_mode(self) -> None:
        """Take over the terminal."""
        width, height = self._get_terminal_size()
        if self._canvas is None:
            self._canvas = Canvas(width, height)
        else:
            self._canvas.resize(width, height)
        painter = Painter(colored_erase=erases_in_color(os.environ.get("TERM", "")))
        self._drain = Drain(self._output, self._canvas, painter, self._lost)
        self._writer_thread = None
        # A terminal may print what it takes a question for: our first frame has to come after the questions.
        self._drain.hold(held=True)
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual has left it without
        if self._writer_thread is None:  # continued in the background: it will be stopped again at once
            self._drain.close()
            self._drain = None
        else:
            self._loop.add_signal_handler(signal.SIGWINCH, self._resized)
            if self._get_terminal_size() != (width, height):
                self._resized()
            self._drain.hold(held=False)

    def write(self, data: str) -> None:
        """Draw `data`; returns at once."""
        if data.startswith(POINTER_SHAPE):
            return
        if self._drain is not None:
            self._drain.write(data)
            if not self._fits():
                self._tell_later()
        elif self._canvas is not None:
            self._canvas.feed(data)

    def close(self) -> None:
        """Send the last bytes, and end the threads."""
        if self._drain is not None:
            self._drain.close()
            self._drain = None
        super().close()

    def restore_terminal(self) -> None:
        """Give the terminal back from any thread, without waiting for it: the process is about to end."""
        if self.attrs_before is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
        with suppress(OSError):
            if select.select([], [self._output], [], 0)[1]:
                os.write(self._output, RESTORE)

    def process_message(self, message: Message) -> None:
        """Hand a message of the terminal's on to the app."""
        if self.accepts_keys or not isinstance(message, events.Key | events.Paste):
            super().process_message(message)

    def run_input_thread(self) -> None:
        """Read keys until told to end, or until the terminal is gone."""
        parser = KeyParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                patience = parser.patience
                ready = selector.select(POLL if patience is None else min(patience, POLL))
                for message in parser.tick():
                    self.process_message(message)
                if not ready:
                    continue
                data = self._read()
                if not data:
                    self._lost()
                    return
                if text := decode(data):
                    for message in parser.feed(text):
                        self.process_message(message)

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, READ_SIZE)
        except OSError:  # EIO: the other end of the pseudo-terminal is closed
            return b""

    def _lost(self) -> None:
        """End as the kernel would have us end when a terminal goes; from any thread."""
        if self.accepts_keys:
            os.kill(os.getpid(), signal.SIGHUP)

    def _query_in_band_window_resize(self) -> None:
        pass

    def _resized(self) -> None:
        """Take over the terminal's size. It may have moved any cell: everything is drawn again."""
        if self._drain is not None:
            size = Size(*self._get_terminal_size())
            self._drain.resize(*size)
            self._tell(size)

    def _tell(self, size: Size) -> None:
        self._app.post_message(events.Resize(size, size))
        self._tell_later()

    def _tell_later(self) -> None:
        if self._telling is None:
            self._telling = self._loop.call_later(SETTLED, self._tell_again)

    def _tell_again(self) -> None:
        self._telling = None
        if self._canvas is not None and not self._fits():
            self._tell(Size(self._canvas.width, self._canvas.height))

    def _fits(self) -> bool:
        """Return whether the app draws for the size that the terminal has."""
        if self._drain is None or self._canvas is None:
            return True
        try:
            return self._app.screen.outer_size == (self._canvas.width, self._canvas.height)
        except ScreenError:  # the app has not begun, or has ended
            return True

    def _sigcont_application(self, *_: object) -> None:
        if not self._auto_restart:
            return
        if self._drain is not None:
            self.suspend_application_mode()
        self.resume_application_mode()


def erases_in_color(term: str) -> bool:
    """Return whether terminals of type `term` erase to the background in force; GNU screen does not."""
    return not term.startswith("screen") or "TMUX" in os.environ
