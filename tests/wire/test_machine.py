"""A stream against a model server whose every step hypothesis chooses (goal G2).

ROLLDECK_EXAMPLES says how many runs of 60 steps; CI plays 300, `make soak` 100,000.
"""

import json
import os
import random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from world import World, line, status

from cluster.operations import ListPage, Put, Removed, Replaced, Request, Wait, Watch
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.kinds import POD
from rollout.records import KeptPod

EXAMPLES = int(os.environ.get("ROLLDECK_EXAMPLES", "300"))

CODES = st.sampled_from((401, 403, 410, 429, 500, 503, 504, 400))
CHANGES = st.sampled_from(("create", "modify", "delete", "recreate"))


class Machine(RuleBasedStateMachine):
    """The server, its lagging second replica, the link, and what the stream makes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.now = 0.0
        self.sent: int | None = None
        """Up to which version the open watch has told; None: no watch is open."""
        self.past: dict[int, dict[str, dict[str, object]]] = {}
        self.pages: dict[str, tuple[int, list[dict[str, object]]]] = {}
        self.store: dict[str, tuple[str, str]] = {}

    @initialize(seed=st.integers(0, 2**16))
    def begin(self, seed: int) -> None:
        self.stream: Stream[KeptPod] = Stream("pods", POD, random.Random(seed))
        for number in range(3):
            self.world.create(f"pod-{number}")
        self.proceed()
        self.list_page(lag=0)
        self.open_watch()

    # The world.

    @rule(what=CHANGES, which=st.integers(0, 10))
    def change(self, what: str, which: int) -> None:
        uids = sorted(self.world.things)
        if what == "create" or not uids:
            if f"pod-{which}" not in {thing["metadata"]["name"] for thing in self.world.things.values()}:
                self.world.create(f"pod-{which}")
        else:
            getattr(self.world, what)(uids[which % len(uids)])
        self.past[self.world.version] = dict(self.world.things)

    @rule()
    def compact(self) -> None:
        self.world.compact()
        self.past[self.world.version] = dict(self.world.things)

    @rule(seconds=st.floats(0.0, 200.0))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    # Asking.

    def proceed(self) -> None:
        """Ask for what is next, after something came to its end."""
        self.sent = None
        self.request: Request = self.stream.next(self.now)
        while isinstance(self.request, Wait):
            self.now = max(self.now, self.request.until)
            self.request = self.stream.next(self.now)

    @precondition(lambda self: isinstance(self.request, ListPage))
    @rule(lag=st.integers(0, 5))
    def list_page(self, lag: int) -> None:
        page = self.request
        assert isinstance(page, ListPage)
        version, things = self.world.version, list(self.world.things.values())
        if page.version == "0" and self.past:
            version = sorted(self.past)[max(-1 - lag, -len(self.past))]
            things = list(self.past[version].values())
        elif page.more:
            version, things = self.pages[page.more]
        if page.version not in ("", "0") and int(page.version) > version:
            self.take(
                self.stream.listed(504, {}, status(504, message="Too large resource version"), self.now)
            )
        else:
            most = 3 if page.limit else len(things)
            more = f"{len(self.pages)}" if len(things) > most else ""
            self.pages[more] = (version, things[most:])
            body = {"metadata": {"resourceVersion": str(version), "continue": more}, "items": things[:most]}
            self.take(self.stream.listed(200, {}, json.dumps(body).encode(), self.now))
        self.proceed()

    @precondition(lambda self: isinstance(self.request, ListPage))
    @rule(code=CODES, retry=st.integers(0, 40))
    def refuse_list(self, code: int, retry: int) -> None:
        self.take(self.stream.listed(code, {"Retry-After": str(retry)}, status(code), self.now))
        self.proceed()

    @precondition(lambda self: isinstance(self.request, Watch) and self.sent is None)
    @rule()
    def open_watch(self) -> None:
        assert isinstance(self.request, Watch)
        version = int(self.request.version)
        if version < self.world.compacted:
            self.stream.refused(410, {}, status(410, "Expired"), self.now)
            self.proceed()
        else:
            self.sent = version
            self.stream.opened(self.now)

    @precondition(lambda self: isinstance(self.request, Watch) and self.sent is None)
    @rule(code=CODES)
    def refuse_watch(self, code: int) -> None:
        self.stream.refused(code, {}, status(code), self.now)
        self.proceed()

    @rule(how=st.sampled_from(("failed", "unauthorised", "silent", "woke")))
    def break_link(self, how: str) -> None:
        if how in ("failed", "unauthorised"):
            getattr(self.stream, how)("broken", self.now)
        else:
            getattr(self.stream, how)(self.now)
        self.proceed()

    # The open watch.

    @precondition(lambda self: self.sent is not None)
    @rule(most=st.integers(1, 5), twice=st.booleans())
    def events(self, most: int, twice: bool) -> None:
        assert self.sent is not None
        told = self.world.after(self.sent)[:most]
        if told:
            self.sent = told[-1][0]
        lines = [line(kind, thing).strip() for _, kind, thing in told]
        self.feed(lines + lines if twice else lines)

    @precondition(lambda self: self.sent is not None)
    @rule()
    def bookmark(self) -> None:
        assert self.sent is not None
        if not self.world.after(self.sent):
            self.sent = max(self.world.version, self.sent)
            metadata = {"metadata": {"resourceVersion": str(self.sent)}}
            self.feed([line("BOOKMARK", metadata).strip()])

    @precondition(lambda self: self.sent is not None)
    @rule(
        junk=st.one_of(
            st.binary(max_size=40).filter(lambda b: b"\n" not in b and b != b""),
            st.sampled_from(
                (line("ERROR", json.loads(status(410))).strip(), b"{}", b'{"type":"X","object":{}}')
            ),
        )
    )
    def junk(self, junk: bytes) -> None:
        self.feed([junk])

    @precondition(lambda self: self.sent is not None)
    @rule(cut=st.booleans())
    def end_watch(self, cut: bool) -> None:
        self.stream.ended(self.now, cut=cut)
        self.proceed()

    @precondition(lambda self: self.sent is not None)
    @rule()
    def audit(self) -> None:
        self.stream.audited(self.world.versions, str(self.world.version), self.now)
        self.dropped()

    def feed(self, lines: list[bytes]) -> None:
        self.take(self.stream.feed(lines, self.now))
        self.dropped()

    def dropped(self) -> None:
        if self.stream.drop:
            self.proceed()

    def take(self, operations: list[object]) -> None:
        for operation in operations:
            match operation:
                case Replaced():
                    self.store = {r.uid: (r.name, r.resource_version) for r in operation.records}
                case Put():
                    record = operation.record
                    known = self.store.get(record.uid)
                    assert known is None or int(known[1]) < int(record.resource_version), "went back"
                    self.store[record.uid] = (record.name, record.resource_version)
                case Removed():
                    self.store.pop(operation.uid, None)

    @invariant()
    def one_object_under_a_name(self) -> None:
        names = [name for name, _ in self.store.values()]
        assert len(names) == len(set(names))

    @invariant()
    def a_true_list_differs_from_the_server_only_by_what_is_still_to_come(self) -> None:
        if self.sent is None or self.stream.stands.state is not StreamState.LIVE:
            return
        if not self.world.after(self.sent):
            assert self.versions() == self.world.versions

    def versions(self) -> dict[str, str]:
        return {uid: version for uid, (_, version) in self.store.items()}

    def teardown(self) -> None:
        """Let everything be well, and compare."""
        if not hasattr(self, "stream"):
            return
        for _ in range(60):
            if isinstance(self.request, ListPage):
                self.list_page(lag=0)
            elif self.sent is None:
                self.open_watch()
            elif self.world.after(self.sent):
                self.events(most=1000, twice=False)
            elif self.stream.stands.state is not StreamState.LIVE:
                # From the server's cache, or in doubt: the watch ends after a while.
                self.now += 60.0
                self.bookmark()
                if self.sent is not None and self.stream.stands.state is not StreamState.LIVE:
                    self.end_watch(cut=False)
            else:
                break
        assert self.stream.stands.state is StreamState.LIVE
        assert self.versions() == self.world.versions


Machine.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=60,
    deadline=None,
    derandomize="ROLLDECK_EXAMPLES" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.timeout(0)
class TestMachine(Machine.TestCase):
    """The machine as a test."""
