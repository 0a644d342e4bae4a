"""What is remembered of rollouts that were opened, for as long as their cluster is on screen."""

from dataclasses import dataclass, field

from rollout.timeline import Timeline

MOST = 40
"""Rollouts of which something is remembered: the one that was looked at longest ago goes first."""


@dataclass
class Kept:
    """What is remembered of one rollout, by all its screens."""

    timeline: Timeline | None = None
    log: tuple[str, ...] = ()
    """The telling lines of a crash."""


@dataclass
class Memory:
    """What is remembered of each, by its uid."""

    rollouts: dict[str, Kept] = field(default_factory=dict)

    def of(self, uid: str) -> Kept:
        """Return what is remembered of one, which is kept longest from here on."""
        kept = self.rollouts.pop(uid, None) or Kept()
        self.rollouts[uid] = kept
        while len(self.rollouts) > MOST:
            del self.rollouts[next(iter(self.rollouts))]
        return kept
