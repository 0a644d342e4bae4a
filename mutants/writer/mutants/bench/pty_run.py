"""Run a program on a pty and note when what appears on its screen, and what that costs."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyte

CHUNK = 65_536
"""Bytes read at once: what a Linux pty holds."""


class Terminal:
    """A program under measurement, on a pty of its own."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], columns: int, rows: int) -> None:
        """Start `command`; the clock begins at the fork."""
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.total = 0
        self.began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], list(command), dict(env))
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Take in what comes within `seconds`; False once the program has ended."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.fd, CHUNK)
        except OSError:
            return False
        self.total += len(data)
        self.stream.feed(data)
        return bool(data)

    def until(self, pattern: str, limit: float) -> float:
        """Return the seconds since exec at which `pattern` was on the screen. Raises TimeoutError."""
        wanted = re.compile(pattern)
        end = time.perf_counter() + limit
        while time.perf_counter() < end:
            if any(wanted.search(line) for line in self.screen.display):
                return time.perf_counter() - self.began
            if not self.read(0.5):
                break
        shown = "\n".join(line.rstrip() for line in self.screen.display)
        raise TimeoutError(f"{pattern!r} did not appear within {limit} s on:\n{shown}")

    def drain(self, seconds: float) -> int:
        """Read for `seconds`; return the bytes that came."""
        before, end = self.total, time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0 and self.read(left):
            pass
        return self.total - before

    def press(self, keys: str) -> None:
        """Send keys."""
        os.write(self.fd, keys.encode())

    def resident(self) -> float:
        """Return the resident memory of the program and its children in MB."""
        return sum(resident_of(pid) for pid in _family(self.pid))

    def cpu(self) -> float:
        """Return the processor seconds that the program and its children have used."""
        return sum(cpu_of(pid) for pid in _family(self.pid))

    def close(self) -> None:
        """End the program."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in children for one in _family(int(child)))]


def resident_of(pid: int) -> float:
    """Return the resident memory of one process in MB."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def cpu_of(pid: int) -> float:
    """Return the processor seconds that one process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def environment(**more: str) -> dict[str, str]:
    """Return an environment for a measured program: a plain truecolor terminal."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "TERM": "xterm-256color", "COLORTERM": "truecolor", **more}


def rolldeck() -> str:
    """Return the path of the installed program, beside this Python."""
    return str(Path(sys.executable).with_name("rolldeck"))
