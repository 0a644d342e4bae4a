"""An API server twice over one store: one that is up to date, and one whose cache lags behind."""

import json
from typing import Any

from world import Thing, World, status

from cluster.operations import ListPage

MOST = 3
"""Objects on one page, whatever limit is asked for."""


def versions(things: dict[str, Thing]) -> dict[str, str]:
    return {uid: thing["metadata"]["resourceVersion"] for uid, thing in things.items()}


class Replicas:
    """What both have, and how far the one open watch has told."""

    def __init__(self) -> None:
        self.world = World()
        self.behind = self.world.version
        """Up to which version the second one has come."""
        self.lagging = False
        """Whether the open watch is with the second one."""
        self.sent: int | None = None
        """Up to which version the open watch has told; None: no watch is open."""
        self.listed = 0
        """Version of the last page that was answered."""
        self._pages: dict[str, tuple[int, list[Thing]]] = {}

    def horizon(self, *, lagging: bool) -> int:
        return self.behind if lagging else self.world.version

    def catch_up(self, most: int) -> None:
        self.behind = min(self.behind + most, self.world.version)

    def restore(self, back: int) -> None:
        """Go back in time, as after an etcd restore; what was begun before is unknown afterwards."""
        self.world.restore(min(back, self.world.version - 100))
        self.behind = min(self.behind, self.world.version)
        self._pages.clear()

    def page(self, page: ListPage, *, lagging: bool) -> tuple[int, bytes]:
        """Return status and body of the answer to one page."""
        if page.more:
            version, things = self._pages.get(page.more, (-1, []))
            if version < self.world.compacted:
                return 410, status(410, "Expired")
        else:
            version = self.horizon(lagging=lagging and page.version != "")
            if page.version not in ("", "0") and int(page.version) > version:
                return 504, status(504, "Timeout", message="Too large resource version")
            things = list(self.world.states[version].values())
        more = ""
        if page.limit and len(things) > MOST:
            more = f"{version}/{len(self._pages)}"
            self._pages[more] = (version, things[MOST:])
            things = things[:MOST]
        self.listed = version
        body = {"metadata": {"resourceVersion": str(version), "continue": more}, "items": things}
        return 200, json.dumps(body).encode()

    def open(self, version: int, *, lagging: bool) -> bool:
        """Open a watch; return False where what follows `version` is forgotten."""
        if version < self.world.compacted:
            return False
        self.sent, self.lagging = version, lagging
        return True

    def due(self, most: int) -> list[tuple[int, str, Any]]:
        """Return the next events of the open watch, and take them as told."""
        assert self.sent is not None
        horizon = self.horizon(lagging=self.lagging)
        events = [one for one in self.world.after(self.sent) if one[0] <= horizon][:most]
        if events:
            self.sent = events[-1][0]
        return events

    @property
    def pending(self) -> bool:
        """Whether the open watch has something to tell."""
        assert self.sent is not None
        horizon = self.horizon(lagging=self.lagging)
        return any(one[0] <= horizon for one in self.world.after(self.sent))

    def mark(self) -> str:
        """Return the version of a bookmark, and take it as told; "" where none can be sent."""
        assert self.sent is not None
        horizon = self.horizon(lagging=self.lagging)
        if self.pending or horizon < self.sent:
            return ""
        self.sent = horizon
        return str(horizon)
