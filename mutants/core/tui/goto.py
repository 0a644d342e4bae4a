"""Where a person wants to be: what the screens ask of the app, and how it is typed."""

from dataclasses import dataclass

from textual.message import Message

from rollout.info import SHORT_KINDS
from rollout.safe import safe
from tui.names import is_name

EXAMPLES = "ns shop, ctx eu, deploy web, connection, q"

NO_NAMESPACE = "is no namespace: small letters, digits and '-' alone"


@dataclass
class GoNamespace(Message):
    """Look at a namespace; "" asks which."""

    name: str = ""


@dataclass
class GoContext(Message):
    """Look at another cluster: a context's name or alias; "" asks which."""

    name: str = ""


@dataclass
class GoRollout(Message):
    """Open a rollout of the namespace."""

    kind: str
    name: str


@dataclass
class GoConnection(Message):
    """Open the page on the connection."""


@dataclass
class GoAway(Message):
    """Leave."""


Goto = GoNamespace | GoContext | GoRollout | GoConnection | GoAway


def goto(text: str) -> Goto | str:
    """Return where a typed line leads, or one sentence why nowhere."""
    word, _, rest = text.strip().partition(" ")
    name = rest.strip()
    if word in ("ns", "namespace"):
        return GoNamespace(name) if not name or is_name(name) else f"{safe(name)} {NO_NAMESPACE}"
    if word in ("ctx", "context"):
        return GoContext(name)
    if not name and word in ("q", "quit"):
        return GoAway()
    if not name and word == "connection":
        return GoConnection()
    return _rollout(word, name)


def _rollout(word: str, name: str) -> GoRollout | str:
    """Return the rollout that "deploy web" and "deploy/web" name."""
    # Late: the kinds bring all that is known of them, 0.04 s of the first frame.
    from rollout.kinds import kind_named

    if not name:
        word, _, name = word.partition("/")
    kind = kind_named(word)
    if kind is None:
        return f"{safe(word)} is no command: there are those above, and {EXAMPLES}"
    if not name:
        return f"name one: {kind.short} web"
    if not is_name(name):
        return f"{safe(name)} is no name: small letters, digits, '-' and '.' alone"
    return GoRollout(kind.name, name)


def words_of(place: Goto) -> tuple[str, str]:
    """Return a place as it is typed, and what going there does."""
    if isinstance(place, GoNamespace):
        return f"ns {place.name}".strip(), f"Look at the namespace {place.name or '…'}."
    if isinstance(place, GoContext):
        return f"ctx {place.name}".strip(), f"Look at the context {place.name or '…'}."
    if isinstance(place, GoRollout):
        return f"{SHORT_KINDS.get(place.kind, place.kind)} {place.name}", "Open this rollout."
    if isinstance(place, GoConnection):
        return "connection", "How the link to the API server stands."
    return "q", "Leave rolldeck."
