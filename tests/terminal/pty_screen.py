"""A program on a real pseudo-terminal, and the screen it draws there (pyte)."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

TIMEOUT = 60.0
"""Seconds that a program may take for what is waited for; the machine may be busy."""
UNKNOWN_TO_PYTE = re.compile(
    rb"\x1b\[[<=>][0-9;]*[a-zA-Z]|\x1b\[\?[0-9]+\$p|\x1b\]22;[^\x07\x1b]*(?:\x07|\x1b\\)"
)
"""Sequences that terminals take without a trace, and pyte draws in part."""
UNFINISHED = re.compile(rb"\x1b(?:\[[<=>?]?[0-9;]*\$?|\][^\x07\x1b]*\x1b?)?\Z")


class PtyScreen:
    """Starts `command` with the terminal as its own, as a shell would.

    Attributes:
        screen: What the terminal shows, as of the last read.
        received: Every byte the program has sent.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 80,
        lines: int = 24,
        env: Mapping[str, str] | None = None,
        stderr: int | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, lines)
        self.received = bytearray()
        self.open = True
        self._stream = pyte.ByteStream(self.screen)
        self._unfinished = b""
        self.master, slave = pty.openpty()
        self.resize(columns, lines)
        self.attributes_before = termios.tcgetattr(slave)
        environment = {
            k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "COLUMNS", "LINES", "TMUX"}
        }
        environment |= {
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            **(env or {}),
        }
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave if stderr is None else stderr,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  one system call, no locks
        )
        self.slave = slave

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        self.hang_up()
        if self.slave >= 0:
            os.close(self.slave)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size; the program gets SIGWINCH."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        if (columns, lines) != (self.screen.columns, self.screen.lines):
            self.screen.resize(max(lines, 1), max(columns, 1))

    def send(self, keys: str | bytes) -> None:
        """Type; what is sent at once arrives in one read."""
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def signal(self, number: signal.Signals) -> None:
        """Signal the program."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal, as a lost SSH session does."""
        if self.open:
            self.open = False
            os.close(self.master)

    def release(self) -> None:
        """Close this side's hold on the terminal device, so that its end is seen."""
        os.close(self.slave)
        self.slave = -1

    @property
    def attributes(self) -> list[object]:
        """The terminal's own settings (stty)."""
        return termios.tcgetattr(self.slave)

    @property
    def typed_ahead(self) -> int:
        """How many bytes the program has not read yet."""
        return int.from_bytes(fcntl.ioctl(self.slave, termios.FIONREAD, bytes(4)), sys.byteorder)

    @property
    def text(self) -> str:
        """What the screen shows, line by line."""
        # Not pyte's own: it fails on half a wide character, as there may be in the middle of a frame.
        lines, columns = self.screen.buffer, range(self.screen.columns)
        drawn = ("".join(lines[y][x].data for x in columns) for y in range(self.screen.lines))
        return "\n".join(line.rstrip() for line in drawn)

    def read(self, timeout: float = 0.0, size: int = 65536) -> bytes:
        """Read once, for `timeout` seconds at most, and draw it; empty if nothing came, or at the end."""
        if not self.open or not select.select([self.master], [], [], timeout)[0]:
            return b""
        try:
            data = os.read(self.master, size)
        except OSError:
            return b""
        self.received += data
        data, self._unfinished = self._unfinished + data, b""
        if match := UNFINISHED.search(data):
            data, self._unfinished = data[: match.start()], match.group()
        self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))
        return data

    def wait(self, condition: Callable[[], bool], what: str, timeout: float = TIMEOUT) -> None:
        """Read until `condition` holds.

        Raises:
            AssertionError: It does not, in time; with what the screen shows.
        """
        deadline = time.monotonic() + timeout
        while not condition():
            left = deadline - time.monotonic()
            assert left > 0, f"no {what} within {timeout} s on this screen:\n{self.text}"
            self.read(min(left, 0.1))

    def wait_for(self, *texts: str, timeout: float = TIMEOUT) -> None:
        """Read until the screen shows all of `texts`."""
        self.wait(lambda: all(text in self.text for text in texts), " and ".join(map(repr, texts)), timeout)

    def settle(self, quiet: float = 0.3) -> None:
        """Read until nothing has come for `quiet` seconds."""
        while self.read(quiet):
            pass

    def wait_for_exit(self, timeout: float = TIMEOUT) -> int:
        """Read until the program has ended; return its exit code (negative: the signal that killed it)."""
        self.wait(lambda: self.process.poll() is not None, "end of the program", timeout)
        while self.read():
            pass
        return self.process.returncode
