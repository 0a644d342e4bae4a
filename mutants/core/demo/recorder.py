"""Events: written once, counted when they repeat, merged when they swarm (client-go tools/record)."""

from dataclasses import dataclass, field
from typing import NamedTuple

from demo.clock import Clock, micro_stamp, stamp
from demo.jsontext import Object
from demo.registry import Registry, Write, by
from demo.resources import EVENTS
from demo.store import Key

TIME_TO_LIVE = 3600.0
"""Seconds that the server keeps an event after its last change."""
SIMILAR = 10
"""Different messages of one reason after which further ones are merged."""
SIMILAR_WINDOW = 600.0
"""Seconds within which they count as similar."""
MANAGER = "kube-controller-manager"
"""The field manager of all its controllers."""
BURST = 25
"""Events about one object from one source that are let through at once."""
REFILL = 300.0
"""Seconds until one more is let through."""


class Source(NamedTuple):
    """Who tells."""

    component: str
    host: str = ""


@dataclass(slots=True)
class _Similar:
    since: float
    messages: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Recorder:
    """Writes the events of one box."""

    def __init__(self, registry: Registry, clock: Clock) -> None:
        self._registry = registry
        self._clock = clock
        self._known: dict[tuple[str, ...], Key] = {}
        self._similar: dict[tuple[str, ...], _Similar] = {}
        self._buckets: dict[tuple[str, ...], _Bucket] = {}
        self._expiry: dict[Key, float] = {}
        self._sweeping = False
        self.since = 0.0
        """Events before this time are not written: they would be forgotten before anybody looks."""

    def event(
        self, about: Object, source: Source, kind: str, reason: str, message: str, *, path: str = ""
    ) -> None:
        """Tell something about an object. `kind` is "Normal" or "Warning", `path` a part of it."""
        if self._clock.now() < self.since:
            return
        metadata = about["metadata"]
        base = (metadata["uid"], path, *source, kind, reason)
        message, key = self._merged(base, message)
        if not self._let_through((*source, metadata["uid"])):
            return
        now = stamp(self._clock.now())
        known = self._known.get(key)
        old = self._registry.store.get(EVENTS, *known) if known else None
        manager = by(source.component if source.host else MANAGER)
        if old is not None and known is not None:
            counted = {**old, "count": old["count"] + 1, "lastTimestamp": now, "message": message}
            self._registry.update(EVENTS, counted, manager)
        else:
            body = self._body(about, path, reason, message)
            body.update(firstTimestamp=now, lastTimestamp=now, count=1, type=kind, eventTime=None)
            body["source"] = {"component": source.component, **({"host": source.host} if source.host else {})}
            body.update(reportingComponent=source.component, reportingInstance=source.host)
            known = self._stored(body, manager)
            self._known[key] = known
        self._keep(known)

    def scheduling(self, about: Object, kind: str, reason: str, action: str, note: str) -> None:
        """Tell something in the scheduler's way: the newer events API, whose first times are null."""
        if self._clock.now() < self.since:
            return
        key = (about["metadata"]["uid"], "default-scheduler", kind, reason, note)
        known = self._known.get(key)
        old = self._registry.store.get(EVENTS, *known) if known else None
        now = micro_stamp(self._clock.now())
        if old is not None and known is not None:
            series = {"count": old.get("series", {}).get("count", 1) + 1, "lastObservedTime": now}
            self._registry.update(EVENTS, {**old, "series": series}, by("kube-scheduler"))
        else:
            body = self._body(about, "", reason, note)
            body.update(firstTimestamp=None, lastTimestamp=None, type=kind, eventTime=now, action=action)
            body.update(
                source={}, reportingComponent="default-scheduler", reportingInstance="default-scheduler-box"
            )
            known = self._stored(body, by("kube-scheduler"))
            self._known[key] = known
        self._keep(known)

    def _merged(self, base: tuple[str, ...], message: str) -> tuple[str, tuple[str, ...]]:
        """Return the message to write and the key that repeats of it share."""
        now = self._clock.now()
        similar = self._similar.get(base)
        if similar is None or now - similar.since > SIMILAR_WINDOW:
            similar = self._similar[base] = _Similar(now)
        similar.messages.add(message)
        similar.since = now
        if len(similar.messages) < SIMILAR:
            return message, (*base, message)
        return f"(combined from similar events): {message}", base

    def _let_through(self, key: tuple[str, ...]) -> bool:
        now = self._clock.now()
        bucket = self._buckets.setdefault(key, _Bucket(BURST, now))
        bucket.tokens = min(BURST, bucket.tokens + (now - bucket.at) / REFILL)
        bucket.at = now
        if bucket.tokens < 1:
            return False
        bucket.tokens -= 1
        return True

    def _body(self, about: Object, path: str, reason: str, message: str) -> Object:
        metadata = about["metadata"]
        namespace = metadata.get("namespace", "default")
        name = f"{metadata['name']}.{int(self._clock.now() * 1e9) + len(self._expiry):x}"
        regarding = {
            "kind": about["kind"],
            "namespace": metadata.get("namespace", ""),
            "name": metadata["name"],
            "uid": metadata["uid"],
            "apiVersion": about["apiVersion"],
            "resourceVersion": metadata.get("resourceVersion", ""),
            "fieldPath": path,
        }
        return {
            "kind": "Event",
            "apiVersion": "v1",
            "metadata": {"name": name, "namespace": namespace},
            "involvedObject": {key: value for key, value in regarding.items() if value},
            "reason": reason,
            "message": message[:1024],
        }

    def _stored(self, body: Object, write: Write) -> Key:
        metadata = body["metadata"]
        while self._registry.store.get(EVENTS, metadata["namespace"], metadata["name"]) is not None:
            metadata["name"] += "0"
        self._registry.create(EVENTS, body, write)
        return metadata["namespace"], metadata["name"]

    def _keep(self, key: Key) -> None:
        self._expiry.pop(key, None)
        self._expiry[key] = self._clock.now() + TIME_TO_LIVE
        if not self._sweeping:
            self._sweeping = True
            self._clock.after(TIME_TO_LIVE, self._sweep)

    def _sweep(self) -> None:
        """Delete the events whose time is over; the oldest stand first."""
        now = self._clock.now()
        while self._expiry and next(iter(self._expiry.values())) <= now:
            key = next(iter(self._expiry))
            del self._expiry[key]
            if self._registry.store.get(EVENTS, *key) is not None:
                self._registry.store.remove(EVENTS, key)
        self._known = {name: key for name, key in self._known.items() if key in self._expiry}
        self._similar = {name: s for name, s in self._similar.items() if now - s.since <= SIMILAR_WINDOW}
        self._sweeping = bool(self._expiry)
        if self._expiry:
            self._clock.at(next(iter(self._expiry.values())), self._sweep)
