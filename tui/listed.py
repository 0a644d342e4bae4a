"""What the list knows, for lines that are typed: which rollouts they may mean."""

from collections.abc import Iterator

from msgspec import Struct

from rollout.info import SHORT_KINDS, RolloutInfo
from tui.goto import GoRollout, kind_of

SHORTEST = 2
"""Letters from which on a line that names no kind may mean a rollout: one is in nearly every name."""


class Listed(Struct, frozen=True):
    """The rollouts of the list."""

    rollouts: tuple[RolloutInfo, ...] = ()
    namespace: str | None = None
    """What the list shows; None: all namespaces."""
    here: str = ""
    """The namespace in which a name alone is looked for."""
    whole: bool = False
    """Whether no rollout of what the list shows is missing in it."""

    def meant(self, typed: str) -> Iterator[tuple[GoRollout, str]]:
        """Yield the rollouts that begin as it is typed, then those that hold it, each with its state."""
        word, rest = split(typed)
        kind = kind_of(word)
        part = (rest if kind else typed.strip()).lower()
        if not kind and len(part) < SHORTEST:
            return
        found = [
            (name, info)
            for info in self.rollouts
            if kind in ("", info.ref.kind) and part in (name := self._name(info))
        ]
        found.sort(key=lambda one: (not one[0].startswith(part), one[0]))
        for _, info in found:
            yield self._place(info), info.why

    def lacks(self, place: GoRollout) -> str:
        """Return that there is no such rollout; "" where there is, or where the list cannot tell."""
        namespace = place.within or self.here
        if not self.whole or self.namespace not in (None, namespace):
            return ""
        wanted = (place.kind, namespace, place.name)
        if any((info.ref.kind, info.ref.namespace, info.ref.name) == wanted for info in self.rollouts):
            return ""
        kind = SHORT_KINDS.get(place.kind, place.kind)
        return f"not found: {namespace} has no {kind} of this name; enter waits for it"

    def _name(self, info: RolloutInfo) -> str:
        """Return a name as it is typed: with its namespace where that is not the one of names alone."""
        away = info.ref.namespace != self.here
        return f"{info.ref.namespace}/{info.ref.name}" if away else info.ref.name

    def _place(self, info: RolloutInfo) -> GoRollout:
        away = info.ref.namespace if info.ref.namespace != self.here else ""
        return GoRollout(info.ref.kind, info.ref.name, away)


def split(typed: str) -> tuple[str, str]:
    """Return the kind and the name of "deploy web" and "deploy/web", as far as they are typed."""
    text = typed.strip()
    word, space, rest = text.partition(" ")
    if not space:
        word, _, rest = text.partition("/")
    return word, rest.strip()
