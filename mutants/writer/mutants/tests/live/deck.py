"""The real rolldeck on a terminal of its own, as a person meets it: what it shows, and keys."""

import re
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from pty_screen import PtyScreen

KEYS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "down": "\x1b[B", "shift+tab": "\x1b[Z"}
"""Keys with a name; others are their own character."""


ROLLDECK = str(Path(sys.executable).with_name("rolldeck"))
"""The program that is tried."""

QUIET = 1.0
"""Seconds after which a dialog that nobody touches takes a number: it wants 0.5 from its last change."""


class Deck(PtyScreen):
    """One rolldeck, run as `rolldeck ARGUMENTS` with nothing of this machine's user around it.

    Args:
        arguments: As on the command line.
        kubeconfig: Its only kubeconfig.
        home: An empty folder: its home, with its audit log.
        columns: The terminal's width.
        lines: The terminal's height.
        env: More for its environment.
        config: Its configuration file.
    """

    def __init__(
        self,
        *arguments: str,
        kubeconfig: Path,
        home: Path,
        columns: int = 80,
        lines: int = 24,
        env: Mapping[str, str] | None = None,
        config: str = "",
    ) -> None:
        (home / "config" / "rolldeck").mkdir(parents=True)
        (home / "tmp").mkdir()
        (home / "config" / "rolldeck" / "config.toml").write_text(config)
        self.home = home
        self.audit_log = home / "state" / "rolldeck" / "audit.jsonl"
        self.environment = {
            "HOME": str(home),
            "KUBECONFIG": str(kubeconfig),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "NO_PROXY": "*",
            "USER": "tester",
            "TMPDIR": str(home / "tmp"),
            **(env or {}),
        }
        super().__init__([ROLLDECK, *arguments], columns=columns, lines=lines, env=self.environment)

    def line(self, number: int) -> str:
        """Return one line of the screen; 0 is the first, -1 the last."""
        return self.screen.display[number].rstrip()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.send(KEYS.get(key, key))

    def wait_match(self, pattern: str, timeout: float = 30.0) -> re.Match[str]:
        """Read until the screen shows something like `pattern`, and return what."""
        self.wait(lambda: re.search(pattern, self.text) is not None, f"match of {pattern!r}", timeout)
        found = re.search(pattern, self.text)
        assert found is not None
        return found

    def wait_live(self, timeout: float = 30.0) -> None:
        """Read until line 1 says that what is shown is live."""
        self.wait(lambda: "live" in self.line(0), "'live' in line 1", timeout)

    def open_undo(self, name: str, source: int, target: int) -> None:
        """Press `u` where the footer says that it leads to `target`; wait until `y` would confirm."""
        self.wait_match(rf"u undo to {target}\b")
        self.press("u")
        self.wait_armed(name, source, target)

    def open_protected_undo(self, name: str, source: int, target: int) -> None:
        """Press `u` as above, and look at the dialog for as long as it takes no number."""
        self.wait_match(rf"u undo to {target}\b")
        self.press("u")
        self.wait_match(rf"Undo deploy/{name}\s+{source} → {target}\b")
        self.wait_match(r"✔ server dry run")
        answered = time.monotonic()
        self.wait(lambda: time.monotonic() - answered > QUIET, "end of the quiet time")

    def type_number(self, number: int) -> None:
        """Type the number of a protected dialog, and wait until it is there: `y` counts alone in its read."""
        self.wait_match(rf"type {number} then y")
        self.press(*str(number))
        self.wait_match(rf"type {number} then y +{number}\b")

    def wait_armed(self, name: str, source: int, target: int) -> None:
        """Read until the dialog of that undo says that `y` would confirm."""
        self.wait_match(rf"Undo deploy/{name}\s+{source} → {target}\b")
        self.wait_match(r"✔ as you saw it")
        self.wait_match(r"✔ server dry run")
        self.wait_match(r"(?m)(?<!not )armed$")

    def choose_revision(self, number: int) -> None:
        """Put the cursor on one revision: the pane before Pods, then downwards."""
        self.wait_match(r"u undo to \d")
        self.wait_match(rf"(?m)^\W+{number} ")
        self.press("shift+tab")
        while f"u undo to {number}…" not in self.line(-1):
            footer = self.line(-1)
            self.press("down")
            self.wait(lambda before=footer: self.line(-1) != before, "next revision")  # type: ignore[misc]
