"""An undo dialog on a pseudo-terminal, on a clock that stands still until it is told."""

import json
import socket
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from pty_screen import TIMEOUT, PtyScreen

APP = Path(__file__).with_name("dialog_app.py")


class DialogTerminal(PtyScreen):
    """The rollout that `dialog_app.py` shows. Seconds count from the opening of the newest dialog."""

    def __init__(self) -> None:
        self.began = 0.0
        self.answering = True
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(TIMEOUT)
            super().__init__([sys.executable, str(APP), str(server.getsockname()[1])])
            self.link, _ = server.accept()
        self.link.settimeout(TIMEOUT)
        self.answers = self.link.makefile("r")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, trace)
        self.answers.close()
        self.link.close()

    def tell(self, **order: Any) -> dict[str, Any]:
        """Give an order, and return how things stand when it is carried out."""
        if "at" in order:
            order["at"] += self.began
        self.answering = False
        self.link.sendall(json.dumps(order).encode() + b"\n")
        answer: dict[str, Any] = json.loads(self.answers.readline())
        self.answering = True
        return answer

    def begin(self) -> None:
        """Go back to the rollout, an hour later."""
        self.began += 3600.0
        self.tell(begin=True, at=0.0)
        self.wait_for("u undo to 13", "STUCK")

    def open_dialog(self, plan: str = "ready", *marks: str) -> None:
        """Press `u` at second 0, and wait until the plan is on screen."""
        self.press("u", at=0.0)
        self.tell(show=plan)
        self.wait_for("Undo deploy/checkout", *marks)

    def press(self, keys: str, *, at: float, count: int = 1) -> list[int]:
        """Send `keys` in one read at second `at`; return what was sent when `count` more were handled."""
        before = self.tell(at=at)["keys"]
        self.send(keys)
        sent: list[int] = self.tell(keys=before + count)["sent"]
        return sent
