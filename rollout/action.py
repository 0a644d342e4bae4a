"""An undo or another action, from plan to proof, as frozen values.

`cluster.writer` makes them, the dialog and the steps show them. Strings are safe to draw.
"""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from rollout.info import Change, Ref
from rollout.numbers import called


class Action(Enum):
    """What can be done to a workload; the value is its name in the audit log."""

    UNDO = "undo"
    PAUSE = "pause"
    RESUME = "resume"
    RESTART = "restart"
    SET_IMAGE = "set image"
    DELETE_POD = "delete pod"


class Ask(Struct, frozen=True):
    """One action as it is asked for."""

    action: Action
    container: str = ""
    """Whose image is set."""
    image: str = ""
    """To what."""
    pod: str = ""
    """The name of the pod that goes."""


UNDO = Ask(Action.UNDO)
"""An undo; its target is a revision's uid."""


class ImageChoice(Struct, frozen=True):
    """An image that one of the workload's revisions names."""

    container: str
    image: str
    number: int | None
    """The newest revision that names it."""
    current: bool
    """Whether the live template names it."""
    uid: str
    """The same revision's uid."""


class CheckState(Enum):
    """How one pre-flight check, or one step afterwards, stands."""

    PENDING = "pending"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    UNKNOWN = "unknown"
    """Could not be looked at, or not permitted: never shown as good."""


UNREADABLE = "cannot be read"
"""The words of the check "fresh" where the workload or its revisions could not be read."""

DELETES = "a offers to delete it"
"""What helps against a pod that blocks, on a screen."""

LOOKS_AGAIN = "esc, then u looks again"
"""How a dialog is begun anew."""

ALREADY = "already so"
"""The words of the check "fresh" where there is nothing to do."""


class Check(Struct, frozen=True):
    """One pre-flight check."""

    key: str
    """"allowed", "fresh", "dry-run", "quota"..."""
    state: CheckState
    words: str
    """"allowed", "as you saw it", "server dry run 0.3s", "quota (not permitted)"."""
    arms: bool
    """Whether confirming waits for this one."""


class Plan(Struct, frozen=True, kw_only=True):
    """What the dialog shows of an undo before it is done."""

    ref: Ref
    from_number: int | None
    to_number: int | None
    becomes: int | None
    """The number the target gets: the highest + 1."""
    target_uid: str
    target_words: str
    """"checkout:2.4.0, 5f8c75b5b8"."""
    target_evidence: str
    """"3 pods run it now, was current 4d"."""
    type_number: bool
    """Whether the target's number has to be typed first: protected, failed or left."""
    type_why: str
    """"PROTECTED CONTEXT prod-eu", "revision 11 failed"."""
    resumes: bool
    """Whether the workload is paused, and the patch resumes it as well."""
    changes: tuple[Change, ...]
    stays: str
    """"replicas 3, strategy, annotations"."""
    warnings: tuple[tuple[str, str], ...]
    """(label, sentence): ("stays", "ConfigMap checkout-config, edited ..."), ("reverts", "Flux ...")."""
    takes: str
    """"1 bad pod goes, the 3 serving pods are not touched"."""
    checks: tuple[Check, ...]
    refused: str
    """Why it can never be confirmed: "" while it can."""
    twice: bool
    """Whether `y` is needed twice: the dry run was unanswered, or a webhook does not support it."""
    from_uid: str = ""
    """The revision that is current; "" where the live template was never rolled out, or is not read yet."""
    from_hash: str = ""
    """Its hash, where another revision has its number too; "" otherwise."""
    to_hash: str = ""
    """The target's hash, where another revision has its number too; "" otherwise."""
    ask: Ask = UNDO
    """What is done."""
    again: float = 0.0
    """Seconds after which it is worth looking again at what is refused; 0.0: nothing will have changed."""

    @property
    def typed(self) -> int | None:
        """Return the number to type where one has to be: an undo's target's, else the current revision's.

        A pod that goes has a number of its own: it is typed where no revision's is known.
        """
        if self.ask.action is Action.UNDO:
            return self.to_number
        return self.ordinal if self.from_number is None else self.from_number

    @property
    def typed_hash(self) -> str:
        """Return the hash of the revision whose number is typed, where another has that number too."""
        return self.to_hash if self.ask.action is Action.UNDO else self.from_hash

    @property
    def source(self) -> str:
        """Return what the current revision is called."""
        return called(self.from_number, self.from_hash)

    @property
    def target(self) -> str:
        """Return what the target of an undo is called."""
        return called(self.to_number, self.to_hash)

    @property
    def ordinal(self) -> int | None:
        """Return the number in the name of the pod that goes, 2 of "db-2"; None where none goes."""
        end = self.ask.pod.rpartition("-")[2]
        return int(end) if end.isascii() and end.isdecimal() else None


class Ending(Enum):
    """How an action ended."""

    APPLIED = "applied"
    NOT_APPLIED = "not applied"
    UNKNOWN = "unknown"
    """The answer was lost, and reading did not settle it."""
    SUPERSEDED = "changed by someone"


REVERTED = "reverted"
"""The first word of what is said of an undo that was taken back, to the very template it led away from."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What the server did with a write."""

    ending: Ending
    sentence: str
    """For the user: "undone", "changed by kubectl-edit 3s ago: nothing was written"."""
    generation: int | None
    """metadata.generation after the write, where it applied."""
    warnings: tuple[str, ...] = ()
    """The server's Warning headers."""
    written: datetime | None = None
    """When the server recorded it, to the second."""
    further: bool = False
    """Whether a webhook made another template of the one that was sent."""


class Step(Struct, frozen=True):
    """One tick after an undo."""

    key: str
    """"accepted", "observed", "new", "updated", "gone", "available"."""
    state: CheckState
    words: str
    after: float | None = None
    """Seconds from the confirmation until it was seen to be good; None where it is not, or nobody looked."""


class Progress(Struct, frozen=True, kw_only=True):
    """An undo under way, or its end."""

    ref: Ref
    target_uid: str
    to_number: int | None
    began: datetime
    ended: datetime | None
    """When the last step was good, or when it was given up."""
    steps: tuple[Step, ...]
    sentence: str
    """"undone in 41s", or why not; "" while under way."""
    good: bool
    """Whether `sentence` is good news."""
    to_hash: str = ""
    """As in the plan."""

    @property
    def target(self) -> str:
        """Return what the target is called; "" where there is none."""
        return "" if self.to_number is None else called(self.to_number, self.to_hash)


class Choice(Struct, frozen=True, kw_only=True):
    """One line of the menu."""

    action: Action
    key: str
    """The key that chooses it."""
    words: str
    """"restart", "undo the undo: back to 14"."""
    help: str
    """What it does, in a sentence."""
    why_not: str
    """Why it is not possible; "" where it is."""
    target_uid: str = ""
    """Of an undo: where to."""
    pod: str = ""
    """Of a deletion: which pod."""
