"""How the link to the API server stands, as frozen values."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from rollout.text import span

NAMED = 2
"""Resources that are named where there is little room; more are counted."""


class StreamState(Enum):
    """The state of one reflector (reliability.md R1)."""

    CONNECTING = "connecting"
    SYNCING = "syncing"
    LIVE = "live"
    STALE = "stale"
    DENIED = "no permission"
    AUTH = "not signed in"
    BACKOFF = "reconnecting"


UNSIGNED = "the sign-in has expired, or is none (401): sign in again"
"""What a 401 means."""

BUSY = "the server is too busy (429): try again"
"""What a 429 means to somebody who asks once, before when."""

NO_API_SERVER = "what answers is no Kubernetes API server"


class Trouble(Enum):
    """What is wrong with what was asked last, by what came back; the words are the screen's."""

    NONE = ""
    UNANSWERED = "no connection"
    THROTTLED = "throttled"
    ERROR = "server error"
    """A 5xx: the server is there and cannot."""
    UNUSABLE = "bad answer"
    """What answers is no API server, or says what nobody can use."""
    UNFIT = "request refused"
    """A 400: the server does not take what is asked for, a label selector, say."""
    NO_CREDENTIALS = "no credentials"
    """A plugin is not there, fails or hangs, a file cannot be read: the server was not asked."""
    REFUSED = "sign-in refused"
    """A 401, and the server has never taken who we are."""
    EXPIRED = "sign-in expired"
    """A 401, and it has before."""

    @property
    def words(self) -> str:
        """Return what to say where something is wrong: where nothing came, that."""
        return self.value or Trouble.UNANSWERED.value

    def known(self, *, signed_in: bool) -> "Trouble":
        """Return what it is where the server has taken who we are (`signed_in`), or never has."""
        return Trouble.EXPIRED if signed_in and self is Trouble.REFUSED else self


class StreamStatus(Struct, frozen=True):
    """One stream as the header and the connection page show it."""

    resource: str
    """Kubernetes' plural: "deployments", "pods"."""
    state: StreamState
    since: datetime | None = None
    """Since when not live; None while live."""
    heard: datetime | None = None
    """When the last line came, or a watch began; what is shown is the truth of that moment."""
    retry: datetime | None = None
    """When it is tried again."""
    reason: str = ""
    """Why not live, safe and short: "503", "cannot resolve k8s.example"."""
    received: int = 0
    """Objects received so far, while SYNCING."""
    trouble: Trouble = Trouble.NONE

    @property
    def detail(self) -> str:
        """Return the reason where it says more than the state itself does."""
        return "" if self.reason == self.state.value else self.reason

    @property
    def sentence(self) -> str:
        """Return why it is not live, for who sees no state beside it."""
        return self.detail or (UNSIGNED if self.state is StreamState.AUTH else self.state.value)


def wrong(trouble: Trouble, why: str) -> str:
    """Return what is wrong with a link, and why: "server error (503)"."""
    if why.startswith(trouble.words):
        return why
    return trouble.words + (f" ({why})" if why else "")


def list_refused(resource: str, why: str) -> str:
    """Return the sentence for a list that the server does not take for one that can be asked for."""
    return f"the server refuses the list of {resource}, {why}"


class Notice(Struct, frozen=True):
    """One more thing to say beside a link that stands; it is true where it says something."""

    words: str = ""
    """"kubeconfig changed on disk: it names staging, still prod-eu"."""
    short: str = ""
    """The same in a whole word or two, where there is no room: "kubeconfig changed"."""

    def __bool__(self) -> bool:
        """Return whether there is something to say."""
        return bool(self.words)


class Connection(Struct, frozen=True, kw_only=True):
    """What line 1 says."""

    context: str
    """The context's name, or its alias."""
    server: str
    protected: str = ""
    """"PROD", "LIVE"...: the word to show; "" for an unprotected context."""
    namespace: str | None
    """None: all namespaces."""
    user: str = ""
    """Who the server says we are; "" while unknown."""
    impersonating: bool = False
    read_only: bool = False
    state: StreamState = StreamState.CONNECTING
    """The worst of the streams on screen, DENIED apart."""
    since: datetime | None = None
    heard: datetime | None = None
    retry: datetime | None = None
    reason: str = ""
    trouble: Trouble = Trouble.NONE
    signed_in: bool = False
    """Whether the server has taken who we are."""
    denied: tuple[str, ...] = ()
    """Resources the user may not watch: "pods"."""
    denied_since: datetime | None = None
    """Since when, where they were read before: what is shown of them is from then. None where none was."""
    skew: float = 0.0
    """Seconds the server's clock is ahead of ours."""
    notice: Notice = Notice()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Return all that is to be said while the link stands, the most pressing first."""
        return tuple(filter(None, (self.notice, denied_notice(self.denied, self.denied_since))))


class Verdict(Enum):
    """How a step of `rolldeck doctor` ended."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


class Check(Struct, frozen=True):
    """One step on the way to the API server."""

    step: str
    """"kubeconfig", "DNS", "list pods"."""
    verdict: Verdict
    words: str
    """What was found, safe, without credentials."""
    ends: bool = False
    """Whether nothing further can be tried."""


class StreamReport(Struct, frozen=True, kw_only=True):
    """One stream on the connection page."""

    status: StreamStatus
    whose: str = ""
    """Which of several of one resource, safe and short: "of sts/db", "in shop"."""
    lists: int
    """Requests that listed, pages counted each."""
    watches: int
    """Watches that were opened."""
    failures: int
    """What came to nothing, and was tried again."""
    received: int
    """Bytes received."""
    objects: int
    """Objects that are known."""
    audited: datetime | None
    """When what is known was last compared with the server's."""
    oddities: tuple[tuple[str, int], ...]
    """What odd came, and how often."""


class LinkReport(Struct, frozen=True, kw_only=True):
    """What the connection page says."""

    connection: Connection
    streams: tuple[StreamReport, ...]
    version: str
    """The server's own; "" while unknown."""
    credentials: str
    """Where they come from, never what they are."""
    files: tuple[str, ...]
    """The kubeconfig files."""
    proxy: str
    """The proxy's host; "" for none."""
    agent: str
    """Our User-Agent."""


def denied_notice(resources: tuple[str, ...], since: datetime | None) -> Notice:
    """Return what may not be read; where it was read before, since when not."""
    if not resources:
        return Notice()
    named = ", ".join(resources)
    short = named if len(resources) <= NAMED else f"{len(resources)} kinds"
    began = f" since {since:%H:%MZ}" if since else ""
    return Notice(f"no permission{began}: {named}", f"{short} denied{began}")


def clock_words(skew: float) -> str:
    """Return how the server's clock stands, which is `skew` seconds ahead of ours: "2s behind ours"."""
    if not skew:
        return "the server agrees with ours"
    return f"the server is {span(max(abs(skew), 1.0))} {'ahead of' if skew > 0 else 'behind'} ours"
