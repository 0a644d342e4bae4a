"""A stream, two replicas of an API server, and the link between: hypothesis chooses every step (goal G2)."""

import json
import random

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from replicas import Replicas, versions
from world import World, line, status

from cluster.limits import LIST_GAP
from cluster.operations import ListPage, Put, Removed, Replaced, Request, Wait, Watch
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.kinds import POD
from rollout.records import KeptPod

CODES = st.sampled_from((401, 403, 410, 429, 500, 503, 504, 400))
CHANGES = st.sampled_from(("create", "modify", "modify", "modify", "delete", "recreate", "pass_by"))
BURSTS = st.lists(st.tuples(CHANGES, st.integers(0, 4)), min_size=1, max_size=5)
TELLINGS = st.sampled_from(("plain", "plain", "twice", "shuffled", "relabelled"))
UNKNOWN = b'{"type":"FROBNICATED","object":{}}'
JUNK = st.one_of(
    st.just(UNKNOWN),
    st.just(UNKNOWN),
    st.sampled_from((b"{}", b'{"type":"ADDED"}', b"{}{}", b"\xff", b'{"type":1,"object":{}}')),
    st.binary(max_size=40).filter(lambda b: b"\n" not in b and b != b""),
)
ERRORS = st.sampled_from((410, 429, 500, 504, 400))

LEAST = {401: 30.0, 403: 60.0}
"""Seconds until a list that was refused so is asked for again (R13)."""

WELL = 0.7
"""How likely what is asked is answered at once and as it should be."""

ROUNDS = 200
"""Steps in which all must be well again at the end."""


class Machine(RuleBasedStateMachine):
    """What the stream makes of it, and what must hold of that at every moment."""

    def __init__(self) -> None:
        super().__init__()
        self.servers = Replicas()
        self.now = 0.0
        self.store: dict[str, tuple[str, str]] = {}
        self.replaced = False
        """Whether a whole list has ever come."""
        self.cached = False
        """Whether the last one came from the server's cache."""
        self.strayed = False
        """Whether the server kept something from us since the last list."""
        self.doubted = False
        """Whether the open watch is in doubt: the one before was silent."""
        self.orderly = True
        """Whether the open watch told each thing once, in order."""
        self.asked_at = self.listed_at = float("-inf")

    @property
    def world(self) -> World:
        return self.servers.world

    @property
    def state(self) -> StreamState:
        return self.stream.stands.state

    @initialize(seed=st.integers(0, 2**16))
    def begin(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.stream: Stream[KeptPod] = Stream("pods", POD, random.Random(seed + 1))
        for number in range(4):
            self.world.create(f"pod-{number}")
        self.proceed()

    # The world.

    @rule(burst=BURSTS)
    def change(self, burst: list[tuple[str, int]]) -> None:
        for what, which in burst:
            uids = sorted(self.world.things)
            if what == "pass_by":
                self.world.pass_by()
            elif what != "create" and uids:
                getattr(self.world, what)(uids[which % len(uids)])
            elif f"pod-{which}" not in {thing["metadata"]["name"] for thing in self.world.things.values()}:
                self.world.create(f"pod-{which}")

    @rule(most=st.integers(1, 6))
    def catch_up(self, most: int) -> None:
        self.servers.catch_up(most)

    @rule()
    def compact(self) -> None:
        self.world.compact()

    @precondition(lambda self: self.world.version > 100)
    @rule(back=st.integers(1, 8))
    def restore(self, back: int) -> None:
        self.servers.restore(back)
        self.strayed = True
        self.broken("failed")

    @rule(seconds=st.floats(0.0, 200.0))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    # Asking.

    def proceed(self, least: float = 0.0) -> None:
        """Ask for what is next, after something came to its end; not within `least` seconds."""
        began = self.now
        self.servers.sent = None
        self.request: Request = self.stream.next(self.now)
        while isinstance(self.request, Wait):
            assert self.request.until > self.now - 1e-9, "a wait for the past"
            self.now = max(self.now, self.request.until)
            self.request = self.stream.next(self.now)
        assert self.now - began >= least - 1e-6, "asked too early"
        if isinstance(self.request, ListPage) and not self.request.more:
            assert self.now >= self.listed_at + LIST_GAP - 1e-6, "listed too often"
            self.asked_at = self.now
        if isinstance(self.request, Watch):
            assert self.request.version.isdigit()
            assert self.request.version != "0", "a watch from anywhere"
            assert self.replaced, "a watch before a list"
        if self.draw.random() < WELL:
            self.answered()

    def answered(self) -> None:
        """Let the server answer as it should; mostly it does."""
        lagging = self.draw.random() < 0.5
        if isinstance(self.request, ListPage):
            self.list_page(lagging=lagging)
        elif isinstance(self.request, Watch) and self.servers.sent is None:
            self.open_watch(lagging=lagging)

    @precondition(lambda self: isinstance(self.request, ListPage))
    @rule(lagging=st.booleans())
    def list_page(self, *, lagging: bool) -> None:
        page = self.request
        assert isinstance(page, ListPage)
        code, body = self.servers.page(page, lagging=lagging)
        if code == 200:
            self.listed_at = self.asked_at
        if not page.more:
            self.cached = page.version == "0"
        self.take(self.stream.listed(code, {}, body, self.now))
        self.proceed()

    @precondition(lambda self: isinstance(self.request, ListPage))
    @rule(code=CODES, retry=st.integers(0, 40))
    def refuse_list(self, code: int, retry: int) -> None:
        self.take(self.stream.listed(code, {"Retry-After": str(retry)}, status(code), self.now))
        self.proceed(float(retry) if code == 429 else LEAST.get(code, 0.0))

    @precondition(lambda self: isinstance(self.request, Watch) and self.servers.sent is None)
    @rule(lagging=st.booleans())
    def open_watch(self, *, lagging: bool) -> None:
        assert isinstance(self.request, Watch)
        if self.servers.open(int(self.request.version), lagging=lagging):
            # A version that no server has come to yet: what gets numbers up to it meanwhile is never told.
            self.strayed |= int(self.request.version) > self.world.version
            self.orderly = True
            self.stream.opened(self.now)
        else:
            self.stream.refused(410, {}, status(410, "Expired"), self.now)
            self.proceed()

    @precondition(lambda self: isinstance(self.request, Watch) and self.servers.sent is None)
    @rule(code=CODES, retry=st.integers(0, 40))
    def refuse_watch(self, code: int, retry: int) -> None:
        self.stream.refused(code, {"Retry-After": str(retry)}, status(code), self.now)
        self.proceed(float(retry) if code == 429 else 30.0 if code == 401 else 0.0)

    @rule(how=st.sampled_from(("failed", "unauthorised", "silent", "woke")))
    def break_link(self, how: str) -> None:
        self.broken(how)

    def broken(self, how: str) -> None:
        self.doubted = how == "silent" and self.servers.sent is not None
        if how in ("failed", "unauthorised"):
            getattr(self.stream, how)("broken", self.now)
        else:
            getattr(self.stream, how)(self.now)
        self.proceed(30.0 if how == "unauthorised" else 0.0)

    # The open watch.

    @precondition(lambda self: self.servers.sent is not None)
    @rule(burst=BURSTS, how=TELLINGS)
    def change_and_tell(self, burst: list[tuple[str, int]], how: str) -> None:
        self.change(burst)
        if not self.servers.lagging:
            self.events(20, how)

    @precondition(lambda self: self.servers.sent is not None)
    @rule(most=st.integers(1, 5), how=TELLINGS)
    def events(self, most: int, how: str) -> None:
        told = self.servers.due(most)
        lines = [line(kind, thing).strip() for _, kind, thing in told]
        if how == "relabelled":
            other = {"ADDED": "MODIFIED", "MODIFIED": "ADDED", "DELETED": "DELETED"}
            lines = [line(other[kind], thing).strip() for _, kind, thing in told]
        elif how == "twice":
            lines += lines
        elif how == "shuffled":
            self.draw.shuffle(lines)
        self.orderly &= how in ("plain", "relabelled")
        self.feed(lines)

    @precondition(lambda self: self.servers.sent is not None)
    @rule()
    def bookmark(self) -> None:
        if version := self.servers.mark():
            self.feed([line("BOOKMARK", {"metadata": {"resourceVersion": version}}).strip()])

    @precondition(lambda self: self.servers.sent is not None)
    @rule(back=st.integers(0, 5))
    def odd_bookmark(self, back: int) -> None:
        """A bookmark without a version, or with one from before."""
        self.orderly = False
        low = max(self.servers.sent or 0, 105) - back
        metadata = {"metadata": {"resourceVersion": str(low)} if back and low >= self.world.compacted else {}}
        if low <= (self.servers.sent or 0):
            self.feed([line("BOOKMARK", metadata).strip()])

    @precondition(lambda self: self.servers.sent is not None)
    @rule(burst=BURSTS, junk=JUNK)
    def corrupt(self, burst: list[tuple[str, int]], junk: bytes) -> None:
        """Something comes in place of the next event."""
        self.change(burst)
        self.servers.due(1)
        self.orderly = False
        self.feed([junk])

    @precondition(lambda self: self.servers.sent is not None)
    @rule(burst=BURSTS, most=st.integers(1, 3))
    def lose(self, burst: list[tuple[str, int]], most: int) -> None:
        """Some events are never told, and nobody says so."""
        self.change(burst)
        if self.servers.due(most):
            self.strayed, self.orderly = True, False

    @precondition(lambda self: self.servers.sent is not None)
    @rule(code=ERRORS, retry=st.integers(0, 40))
    def error(self, code: int, retry: int) -> None:
        if code == 410:
            self.world.compact()
        self.orderly = False
        self.feed(
            [line("ERROR", json.loads(status(code, retry=retry))).strip()],
            float(retry) if code == 429 else 0.0,
        )

    @precondition(lambda self: self.servers.sent is not None)
    @rule(cut=st.booleans())
    def end_watch(self, *, cut: bool) -> None:
        if self.orderly:
            assert self.stream.version == str(self.servers.sent), "what comes next is known already"
        self.stream.ended(self.now, cut=cut)
        self.proceed()

    @precondition(lambda self: self.servers.sent is not None)
    @rule()
    def audit(self) -> None:
        self.stream.audited(self.world.versions, str(self.world.version), self.now)
        self.dropped()

    @precondition(lambda self: self.servers.sent is not None)
    @rule()
    def probe(self) -> None:
        self.doubted = False
        self.stream.probed(str(self.world.version), self.now)
        self.dropped()

    def feed(self, lines: list[bytes], least: float = 0.0) -> None:
        if lines:
            self.take(self.stream.feed(lines, self.now))
            self.doubted = self.doubted and not self.stream.drop and b'"type"' not in lines[0]
        self.dropped(least)

    def dropped(self, least: float = 0.0) -> None:
        if self.stream.drop:
            self.proceed(least)

    def take(self, operations: list[object]) -> None:
        for operation in operations:
            match operation:
                case Replaced():
                    self.store = {r.uid: (r.name, r.resource_version) for r in operation.records}
                    self.replaced, self.strayed, self.doubted = True, False, False
                    assert self.versions() == versions(self.world.states[self.servers.listed]), "half a list"
                case Put():
                    record = operation.record
                    known = self.store.get(record.uid)
                    assert known is None or int(known[1]) < int(record.resource_version), "went back"
                    self.store[record.uid] = (record.name, record.resource_version)
                case Removed():
                    assert operation.uid in self.store, "what was never there is gone"
                    del self.store[operation.uid]

    @invariant()
    def one_object_under_a_name(self) -> None:
        names = [name for name, _ in self.store.values()]
        assert len(names) == len(set(names))

    @invariant()
    def live_means_the_truth_or_what_is_on_its_way(self) -> None:
        if not hasattr(self, "stream") or self.state is not StreamState.LIVE:
            return
        assert self.replaced, "live before anything was read"
        assert not self.cached, "the server's cache passed off as the truth"
        assert not self.doubted, "live on a watch that is in doubt"
        if self.servers.sent is not None and not self.strayed:
            assert self.versions() == versions(self.world.states[self.servers.sent])

    def versions(self) -> dict[str, str]:
        return {uid: version for uid, (_, version) in self.store.items()}

    def teardown(self) -> None:
        """Let everything be well, and compare."""
        if not hasattr(self, "request"):
            return
        self.servers.behind = self.world.version
        for _ in range(ROUNDS):
            if not self.mend():
                break
        assert self.state is StreamState.LIVE
        assert self.versions() == self.world.versions

    def mend(self) -> bool:
        """Do what a server in good health does next; return whether there was anything."""
        sent = self.servers.sent
        if isinstance(self.request, ListPage):
            self.list_page(lagging=False)
        elif sent is None:
            self.open_watch(lagging=False)
        elif self.servers.pending:
            self.events(most=1000, how="plain")
        elif sent > self.world.version:
            # Nothing can come on it: it is silent, and the server is asked how far it has come.
            if isinstance(self.request, Watch) and self.request.verify:
                self.probe()
            else:
                self.now += 75.0
                self.broken("silent")
        elif self.strayed:
            self.now += 600.0
            self.bookmark()
            self.audit()
            self.strayed = self.servers.sent is None and self.strayed
        elif self.state is not StreamState.LIVE:
            # From the server's cache: the watch ends after a while.
            self.now += 60.0
            self.bookmark()
            if self.servers.sent is not None and self.state is not StreamState.LIVE:
                self.end_watch(cut=False)
        else:
            return False
        return True
