"""Start and stop programs that die with whoever started them."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

STARTING_SECONDS = 180.0
"""How long a program may take until it answers; on an idle machine all take 4 s."""

LOOK_SECONDS = 0.02
"""How long to wait for a program's end between two looks at whether it answers."""

TAIL_LINES = 25
"""How much of a log is shown."""


class StartError(Exception):
    """A program of the control plane does not start; the message holds the end of its log."""


class Programs:
    """The programs of one control plane, in one process group of their own."""

    def __init__(self, *, programs: Path, logs: Path, throwaway: Sequence[Path]) -> None:
        self.programs = programs
        self.logs = logs
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        logs.mkdir(parents=True, exist_ok=True)
        keeper = [sys.executable, "-I", str(Path(__file__).with_name("keeper.py")), *map(str, throwaway)]
        self.keeper = subprocess.Popen(keeper, stdin=subprocess.PIPE, process_group=0)

    def start(self, name: str, arguments: Sequence[str]) -> None:
        """Start one program; its output goes to its log file."""
        with self.log(name).open("ab") as log:
            self.running[name] = subprocess.Popen(
                [self.programs / name, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.logs,
                process_group=self.keeper.pid,
                # No proxy on the way to the loopback, and nothing of the user's own kubeconfig.
                env={"PATH": os.environ.get("PATH", ""), "HOME": str(self.logs)},
            )

    def wait_until(self, name: str, answers: Callable[[], bool]) -> None:
        """Wait until `answers` is true. Raises StartError when the program ends or takes too long."""
        deadline = monotonic() + STARTING_SECONDS
        while not answers():
            try:
                code = self.running[name].wait(LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                if monotonic() > deadline:
                    raise StartError(
                        f"{name} does not answer after {STARTING_SECONDS:.0f} s.\n{self.tail(name)}"
                    ) from None
            else:
                raise StartError(f"{name} ended with exit code {code} while it started.\n{self.tail(name)}")

    def signal(self, name: str, number: signal.Signals) -> None:
        """Send a signal to one program. SIGKILL and SIGTERM wait for its end."""
        program = self.running[name]
        program.send_signal(number)
        if number in {signal.SIGKILL, signal.SIGTERM}:
            program.wait()

    def stop(self) -> None:
        """End every program, at once and for certain."""
        if self.keeper.stdin is not None:
            self.keeper.stdin.close()
        self.keeper.wait()
        for program in self.running.values():
            program.wait()

    def log(self, name: str) -> Path:
        """Return the log file of one program."""
        return self.logs / f"{name}.log"

    def tail(self, name: str) -> str:
        """Return the last lines of one log, under its path."""
        lines = self.log(name).read_text(errors="replace").splitlines()[-TAIL_LINES:]
        return "\n".join([f"-- {self.log(name)}", *lines])
