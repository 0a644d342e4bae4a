"""How a headless command ends: exit codes, and the sentence that goes with them."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit code; README documents them."""

    DONE = 0
    FAILED = 1
    """The rollout failed, or what was asked for was refused."""
    USAGE = 2
    """It could not begin: a wrong option, a kubeconfig that cannot be used, a file of it that cannot."""
    TIMEOUT = 3
    LOST = 4
    """No connection, or no sign-in: nothing came to be known, or no more, of what was asked."""
    REPLACED = 5
    """Another change came in between."""


class EndError(Exception):
    """A command ends here, with this code and a safe sentence that says why."""

    def __init__(self, code: Exit, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
