"""Sends what is drawn as fast as the terminal takes it, from a thread of its own."""

import os
import select
from collections.abc import Callable
from threading import Condition, Thread

from tui.cells import Canvas
from tui.painter import Painter

CLOSING = 2.0
"""Seconds that the last bytes may take; a terminal that has stopped reading must not keep us alive."""


class Drain:
    """Writes to the terminal; `write` never waits for it.

    While the terminal is busy with one frame, those that follow are drawn on the canvas only, and the
    newest is sent next. (Textual's own writer thread has a queue of 30 writes; when it is full, the event
    loop stands still.)

    Args:
        fileno: The terminal.
        canvas: Where the writes are drawn. It outlives this: its screen is sent again after a suspension.
        painter: Makes bytes of what has changed.
        lost: Called once, in the thread, when the terminal is gone.
    """

    def __init__(self, fileno: int, canvas: Canvas, painter: Painter, lost: Callable[[], None]) -> None:
        self._fileno, self._canvas, self._painter, self._lost = fileno, canvas, painter, lost
        self._changed = Condition()
        self._closing = False
        self._thread = Thread(target=self._run, name="terminal-output", daemon=True)
        self._thread.start()

    def write(self, data: str) -> None:
        """Draw `data`, and send it when the terminal is ready for it."""
        with self._changed:
            self._canvas.feed(data)
            self._changed.notify()

    def resize(self, width: int, height: int) -> None:
        """Draw everything again, for a terminal of this size."""
        with self._changed:
            self._canvas.resize(width, height)
            self._changed.notify()

    def hold(self, *, held: bool) -> None:
        """Keep the cells back, or no longer; what is for the terminal itself is always sent."""
        with self._changed:
            self._canvas.held = held
            self._changed.notify()

    def close(self) -> None:
        """Send what is left, and stop."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(CLOSING)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._canvas.pending or self._closing)
                if not self._canvas.pending:
                    return
                changes = self._canvas.take()
            try:
                self._send(self._painter.paint(changes).encode("utf-8", "replace"))
            except OSError:
                self._lost()
                return

    def _send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[os.write(self._fileno, view) :]
            except BlockingIOError:  # another program has made the terminal it shares with us non-blocking
                select.select([], [self._fileno], [])
