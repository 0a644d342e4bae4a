"""A thousand changes a second, ten thousand pods, thirty thousand Events: what a person notices of them.

The server is crowd.py, which costs as little as can be.
"""

import asyncio
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Self

import aiohttp
from pty_run import Terminal, environment, rolldeck
from report import Row, show

from cluster.http_session import BUFFER

HERE = Path(__file__).parent

RATE, ROWS, PODS, EVENTS = 1_000, 2_000, 10_000, 30_000

WATCHED = 20.0
"""Seconds for which changes are followed."""

KEYS = 60

SLOW = 8_000
"""Bytes a second of a slow line to the terminal."""

ROUNDS = 3

MARKED = re.compile(r"marked .*? 0/(\d+)")

LIMIT = 60.0


class Server:
    """One crowd, in a process of its own."""

    def __init__(self, deployments: int, pods: int, events: int, rate: int) -> None:
        words = [str(each) for each in (deployments, pods, events, rate)]
        command = [sys.executable, str(HERE / "crowd.py"), *words]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.port = int(self.process.stdout.readline())
        self.sent: dict[int, float] = {}
        """When each number of replicas was sent (CLOCK_MONOTONIC)."""
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            number, at = line.split()
            self.sent[int(number)] = float(at)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self.thread.join()

    @contextmanager
    def opened(self, *command: str) -> Iterator[Terminal]:
        """Open rolldeck on it; the block begins when all rows are there."""
        with tempfile.TemporaryDirectory() as home:
            env = environment(KUBECONFIG="/dev/null", HOME=home)
            where = ["--server", f"http://127.0.0.1:{self.port}", "-n", "shop"]
            terminal = Terminal([*(command or (rolldeck(),)), *where], env, 120, 30)
            try:
                terminal.until("live", LIMIT)
                terminal.until("marked ", LIMIT)
                terminal.drain(2)
                yield terminal
            finally:
                terminal.close()


def late(values: list[float]) -> float:
    """Return the 99th percentile in milliseconds."""
    return sorted(values)[min(int(len(values) * 0.99), len(values) - 1)] * 1000


class Screen:
    """What is seen on a terminal, and when."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.seen: dict[int, float] = {}

    def look(self, seconds: float) -> None:
        """Take in what comes, and note the replicas of the marked row."""
        self.terminal.read(seconds)
        # The marked row is the worst one, and so the first.
        if found := MARKED.search(self.terminal.line(2)):
            self.seen.setdefault(int(found[1]), time.monotonic())

    def until(self, true: Callable[[], bool]) -> float:
        """Return the seconds until something is true of the screen. Raises TimeoutError."""
        began = time.monotonic()
        while not true():
            if time.monotonic() - began > LIMIT:
                raise TimeoutError("\n".join(self.terminal.screen.display))
            self.look(0.05)
        return time.monotonic() - began

    def cursor(self) -> int:
        """Return the line that the cursor is on."""
        buffer = self.terminal.screen.buffer
        return next((number for number in range(22) if buffer[number][0].data == "▸"), -1)

    def moves(self, key: str, by: int) -> float:
        """Return the seconds from a key to the cursor that it moves."""
        wanted = self.cursor() + by
        self.terminal.press(key)
        return self.until(lambda: self.cursor() == wanted)


def echo() -> float:
    """Return the seconds from a key to its effect in a minimal Textual app, the median of several."""
    terminal = Terminal([sys.executable, str(HERE / "minimal_app.py")], environment(), 120, 30)
    try:
        terminal.until("minimal is here", LIMIT)
        screen = Screen(terminal)
        waits = []
        for key in "abcdefghijklmno":
            terminal.press(key)
            waits.append(screen.until(partial(shows, terminal, f"key {key}")))
        return median(waits)
    finally:
        terminal.close()


def shows(terminal: Terminal, text: str) -> bool:
    """Return whether the first line begins with `text`."""
    return terminal.line(0).startswith(text)


def stormy() -> list[Row]:
    """Follow the marked row, and press keys, while a thousand rows change a second."""
    with Server(ROWS, 100, 0, RATE) as server, server.opened() as terminal:
        screen = Screen(terminal)
        began, cpu = time.monotonic(), terminal.cpu()
        while time.monotonic() < began + WATCHED:
            screen.look(0.05)
        percent = (terminal.cpu() - cpu) / (time.monotonic() - began) * 100
        keys = [screen.moves(*(("j", 1) if press % 20 < 10 else ("k", -1))) for press in range(KEYS)]
        waits = [at - server.sent[number] for number, at in screen.seen.items() if number in server.sent]
        newest = max(server.sent)
        screen.until(lambda: max(screen.seen) >= newest)
    peer = echo() * 1000
    return [
        Row(f"{RATE:,} changes/s: processor", percent, "%", "a core", 100, None),
        Row("the same: server write to the terminal, median", median(waits) * 1000, "ms", "p99", 150, None),
        Row(f"the same: p99 of {len(waits)}", late(waits), "ms", "budget", 150, 1.0),
        Row("the same: key to its effect, median", median(keys) * 1000, "ms", "idle minimal app", peer, None),
        Row(f"the same: p99 of {KEYS}", late(keys), "ms", "budget", 50, 1.0),
    ]


def slow_line() -> list[Row]:
    """The event loop behind a line of 8 KB/s, and one beside it that does nothing."""
    with tempfile.TemporaryDirectory() as folder, Server(ROWS, 100, 0, RATE) as server:
        ours, bare = Path(folder) / "ours", Path(folder) / "bare"
        command = [sys.executable, str(HERE / "lagged.py")]
        with (
            server.opened(*command, str(ours)) as terminal,
            subprocess.Popen([*command, str(bare)]) as beside,
        ):
            end = time.monotonic() + WATCHED
            while time.monotonic() < end:
                terminal.read(0.1, SLOW // 10)
                time.sleep(0.1)
            beside.kill()
        lag, least = float(ours.read_text()), float(bare.read_text())
    what = f"event loop late on 8 KB/s, {RATE:,} changes/s: p99"
    return [
        Row(what, lag, "ms", "budget", 50, 1.0),
        Row("the same", lag, "ms", "a bare loop beside it", least, None),
    ]


def opening(deployments: int, pods: int, events: int) -> tuple[float, float, float]:
    """Return the seconds from the key to the pods, those that bare reading takes, and the memory in MB."""
    with Server(deployments, pods, events, 0) as server:
        bare = asyncio.run(reading(server.port))
        with server.opened() as terminal:
            screen = Screen(terminal)
            terminal.press("\x1b[B\r")
            shown = re.compile(rf"2 +{pods:,} pods")
            taken = screen.until(lambda: any(shown.search(line) for line in terminal.screen.display))
            terminal.drain(3)
            return taken, bare, terminal.resident()


async def reading(port: int) -> float:
    """Return the seconds in which aiohttp reads the pods of the large one, with which nothing is done."""
    url, more = f"http://127.0.0.1:{port}/api/v1/namespaces/shop/pods", "0"
    async with aiohttp.ClientSession(read_bufsize=BUFFER) as session:
        began = time.monotonic()
        while more:
            query = {"labelSelector": "app=big", "limit": "500", "continue": more}
            async with session.get(url, params=query) as answer:
                parts = [part async for part in answer.content.iter_any()]
            found = re.search(rb'"continue":"(\d*)"', parts[0])
            more = found[1].decode() if found else ""
        return time.monotonic() - began


def opened() -> list[Row]:
    """Open a large one, one among many, and one among many Events."""
    large = [opening(10, PODS, 0) for _ in range(ROUNDS)]
    small = [
        (opening(ROWS // 10, 40, 0), opening(ROWS, 40, 0), opening(ROWS // 10, 40, EVENTS))
        for _ in range(ROUNDS)
    ]
    few, many, told = ([taken for taken, _, _ in column] for column in zip(*small, strict=True))
    memory = [median(column[2] for column in each) for each in zip(*small, strict=True)]
    return [
        Row(
            f"opening {PODS:,} pods",
            median(o for o, _, _ in large),
            "s",
            "bare reading",
            median(b for _, b, _ in large),
            2.5,
        ),
        Row("the same: resident memory", median(m for _, _, m in large), "MB", "budget", 110, 1.0),
        Row(
            f"opening one of {ROWS:,} rollouts", median(many), "s", f"one of {ROWS // 10:,}", median(few), 1.1
        ),
        Row(f"opening one among {EVENTS:,} Events", median(told), "s", "without", median(few), None),
        Row("the same: resident memory", memory[2], "MB", "without", memory[0], None),
    ]


def main() -> None:
    """Print the tables; exit 1 where a budget is not kept."""
    parts = (stormy, slow_line, opened)
    kept = [show(part()) for part in parts]
    sys.exit(0 if all(kept) else 1)


if __name__ == "__main__":
    main()
