"""What is asked of a container's log, and how reading it stands, as frozen values."""

from msgspec import Struct


class LogRequest(Struct, frozen=True, kw_only=True):
    """Which log."""

    namespace: str
    pod: str
    container: str = ""
    """"" lets the server choose, which it does where there is one."""
    previous: bool = False
    """The instance before this one: what a crash left."""
    follow: bool = False
    tail: int | None = None
    """Only so many of the last lines."""
    since: int | None = None
    """Only what is younger than so many seconds."""


class LogState(Struct, frozen=True, kw_only=True):
    """How far a log has been read."""

    first: int = 0
    """The number of the first line that is kept: what came before it has been let go of."""
    lines: int = 0
    """One past the number of the last line."""
    size: int = 0
    """Bytes read."""
    ended: bool = False
    """Whether the server has said all there is."""
    error: str = ""
    """Why it cannot be read, or no further: one safe sentence."""
    retry: bool = False
    """Whether it is tried again by itself: a link that was lost."""


class Containers(Struct, frozen=True, kw_only=True):
    """The containers of one pod, init containers first."""

    names: tuple[str, ...]
    preferred: str
    """Where a log begins: the annotation kubectl.kubernetes.io/default-container, else the first."""
    restarted: frozenset[str]
    """Those that have an instance before this one."""
    waiting: frozenset[str]
    """Those that do not run."""
