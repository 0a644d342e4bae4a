"""Events by the object that they are about, kept up to date with what is known of a rollout."""

from collections.abc import Sequence

from rollout.differing import differing
from rollout.records import KeptEvent

ByObject = dict[str, list[KeptEvent]]


class Heard:
    """The events of one rollout, those about each object newest first."""

    def __init__(self) -> None:
        self.warnings: ByObject = {}
        self.others: ByObject = {}
        """Those that are no warnings."""
        self._events: Sequence[KeptEvent] = ()

    def take(self, events: Sequence[KeptEvent]) -> set[str]:
        """Take all that is known; return the uids of the objects of which something else is known."""
        gone, come = differing(self._events, events)
        self._events = events
        touched: dict[tuple[bool, str], None] = {}
        for event in gone:
            told = self._of(event)[event.about_uid]
            del told[next(at for at, one in enumerate(told) if one is event)]
            touched[event.warning, event.about_uid] = None
        for event in come:
            self._of(event).setdefault(event.about_uid, []).append(event)
            touched[event.warning, event.about_uid] = None
        for warning, uid in touched:
            by_object = self.warnings if warning else self.others
            by_object[uid].sort(key=_age, reverse=True)
            if not by_object[uid]:
                del by_object[uid]
        return {uid for _, uid in touched}

    def _of(self, event: KeptEvent) -> ByObject:
        return self.warnings if event.warning else self.others


def _age(event: KeptEvent) -> tuple[bool, object, str]:
    return event.last is not None, event.last, event.uid
