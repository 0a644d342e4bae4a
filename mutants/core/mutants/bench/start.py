"""Start-up, memory and terminal output, side by side with kubectl and a minimal Textual app.

Usage: start.py KUBECONFIG KUBECTL: a control plane with a large cluster (see seed.py) and a namespace
`few` with three Deployments in it.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from pty_run import Terminal, environment, rolldeck
from report import Row, pair, show

ROUNDS = 5
"""Pairs of each measurement; the medians are printed."""

LIMIT = 60.0
"""Seconds until something that does not appear counts as broken."""

ALL = r"\b2,?000\b.*(live|●)"
"""Line 1 with the count of all rollouts: it is complete only when the whole list is there."""

HERE = Path(__file__).parent


class Bench:
    """The measurements, on one control plane."""

    def __init__(self, kubeconfig: str, kubectl: str) -> None:
        """Measure against the cluster of `kubeconfig`, with this `kubectl` as the peer."""
        self.env = environment(KUBECONFIG=kubeconfig)
        self.kubectl = kubectl

    def appears(self, command: list[str], pattern: str, columns: int = 80, rows: int = 24) -> float:
        """Return the seconds from exec until `pattern` is on the screen."""
        terminal = Terminal(command, self.env, columns, rows)
        try:
            return terminal.until(pattern, LIMIT)
        finally:
            terminal.close()

    def takes(self, command: list[str]) -> float:
        """Return the seconds that `command` runs."""
        began = time.perf_counter()
        subprocess.run(command, env=self.env, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began

    def peak(self, command: list[str]) -> float:
        """Return the peak resident memory of `command` in MB."""
        child = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        child.returncode = 0
        return usage.ru_maxrss / 1024

    def help_costs(self) -> Row:
        """`--help`, over a bare Python: the figure is the difference, the budget 0.12 s."""
        bare = [sys.executable, "-c", "pass"]
        ours, theirs = pair(lambda: self.takes([rolldeck(), "--help"]), lambda: self.takes(bare), ROUNDS * 2)
        return Row("--help over bare python, against 0.12 s", ours - theirs, "s", "budget", 0.12, 1.0)

    def status_costs(self) -> Row:
        """`status` of three Deployments, over a bare Python; kubectl takes 0.06 s for less."""
        bare = [sys.executable, "-c", "pass"]
        status = [rolldeck(), "status", "-n", "few"]
        ours, theirs = pair(lambda: self.takes(status), lambda: self.takes(bare), ROUNDS * 2)
        return Row("status over bare python, against 0.25 s", ours - theirs, "s", "budget", 0.25, 1.0)

    def first_frame(self) -> Row:
        """The first whole frame, without a cluster's help: the footer is its last line."""
        minimal = [sys.executable, str(HERE / "minimal_app.py")]
        ours, theirs = pair(
            lambda: self.appears([rolldeck(), "-n", "few"], "enter open"),
            lambda: self.appears(minimal, "minimal is here"),
            ROUNDS,
        )
        return Row("start to first frame", ours, "s", "minimal Textual app", theirs, 1.5)

    def rows_few(self) -> Row:
        """Rows of a namespace with three Deployments."""
        ours, theirs = pair(
            lambda: self.appears([rolldeck(), "-n", "few"], "few-0"),
            lambda: self.takes([self.kubectl, "get", "deploy", "-n", "few"]),
            ROUNDS,
        )
        return Row("start to rows, three Deployments", ours, "s", "kubectl get", theirs, None)

    def rows_many(self) -> Row:
        """All rows of a large cluster: the count in line 1 is complete only then."""
        ours, theirs = pair(
            lambda: self.appears([rolldeck(), "-A"], ALL, 160, 50),
            lambda: self.takes([self.kubectl, "get", "deploy", "-A"]),
            ROUNDS,
        )
        return Row("start to rows, 2,000 Deployments", ours, "s", "kubectl get deploy -A", theirs, 0.9)

    def settled(self) -> list[Row]:
        """What an open list of 2,000 costs: memory, idle processor time, terminal output."""
        terminal = Terminal([rolldeck(), "-A"], self.env, 160, 50)
        try:
            terminal.until(ALL, LIMIT)
            terminal.drain(3)
            start_bytes = terminal.total
            memory = terminal.resident()
            cpu = terminal.cpu()
            idle_bytes = terminal.drain(20) / 20
            idle_cpu = (terminal.cpu() - cpu) / 20 * 100
        finally:
            terminal.close()
        kubectl = self.peak([self.kubectl, "get", "deploy", "-A"])
        return [
            Row("resident memory, 2,000 Deployments", memory, "MB", "kubectl get (peak)", kubectl, None),
            Row("the same, against 0.3 x the 286 MB of k9s", memory, "MB", "k9s", 286, 0.3),
            Row("idle: processor", idle_cpu, "%", "a core's 1 %", 1.0, 1.0),
            Row("idle: terminal output", idle_bytes, "B/s", "k9s' 1.4 KB/s", 1400, 0.1),
            Row("terminal output at start, 160x50", start_bytes / 1024, "KB", "budget", 16, 1.0),
        ]


def main() -> None:
    """Print the table; exit 1 where a budget is not kept."""
    bench = Bench(sys.argv[1], sys.argv[2])
    rows = [bench.help_costs(), bench.status_costs(), bench.first_frame()]
    rows += [bench.rows_few(), bench.rows_many(), *bench.settled()]
    sys.exit(0 if show(rows) else 1)


if __name__ == "__main__":
    main()
