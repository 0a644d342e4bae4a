"""`rolldeck demo` as a newcomer meets it: one incident, from the list to its undo, and out."""

import re
import sys
from pathlib import Path

from pty_screen import PtyScreen

ROLLDECK = str(Path(sys.executable).with_name("rolldeck"))


def test_an_incident_of_the_demo_is_opened_undone_and_left(tmp_path: Path) -> None:
    folders = {"HOME": "", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    env = {name: str(tmp_path / folder) for name, folder in folders.items()}
    # Whatever the machine says of a cluster or a proxy: the demo needs neither.
    env |= {"KUBECONFIG": str(tmp_path / "none"), "HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": ""}
    with PtyScreen([ROLLDECK, "demo", "image-missing"], env=env) as terminal:
        terminal.wait_for("checkout 2.4.1 was tagged but never pushed", "● live")
        terminal.wait(lambda: re.search(r"(?m)^▸\S checkout +14 ", terminal.text) is not None, "the row")
        terminal.send("\r")
        terminal.wait_for("image not found: ghcr.io/shop/checkout:2.4.1", "UNDO HELPS", "u undo to 13")
        terminal.send("u")
        terminal.wait_for("Undo deploy/checkout   14 → 13", "2.4.1 → 2.4.0", "✔ server dry run")
        terminal.wait(lambda: re.search(r"(?m)(?<!not )armed$", terminal.text) is not None, "armed")
        terminal.send("y")
        terminal.wait(lambda: re.search(r"undone in \d+s", terminal.text) is not None, "the end of the undo")
        terminal.wait_for("COMPLETE", "✔ revision 15 is new", "checkout:2.4.0")
        terminal.send("\x1b")
        terminal.wait_for("enter open", "undone 14→13 by alice")
        terminal.send("q")
        terminal.wait_for("the undo of deploy/checkout is being watched: once more leaves it")
        terminal.send("q")
        assert terminal.wait_for_exit() == 0
        assert terminal.attributes == terminal.attributes_before
        left = bytes(terminal.received).rpartition(b"\x1b[?1049l")[2]
    assert b"Traceback" not in left
    assert not list((tmp_path / "state").rglob("audit.jsonl"))  # it was no cluster of the user's
    assert not list(tmp_path.glob("config/*"))
