"""A real API server turns us away for want of seats (429): said, and waited for as long as it asks."""

import asyncio
import json
import os
import re
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import ROLLDECK, Deck
from doctored import doctor
from followed import live, opened, until
from guarded import KINDS, RIGHTS, Guarded, Requests
from proxy import Proxy
from seats import REVIEW, Level
from wire import Record
from witness import assert_untouched, deployment

from cluster.client import Answer, Client, Flow
from cluster.follow import follow_rollouts
from cluster.refusal import retry_after
from cluster.session import Scope
from rollout.connection import StreamState

TURNED_AWAY = 429
UNKNOWN = 4
"""The exit code of a command that could not find out."""

TIMES = 3
"""How often every stream is turned away before the level is widened."""


@pytest.fixture(scope="session")
def plane(guarded_plane: Guarded) -> ControlPlane:
    """The control plane with Priority and Fairness."""
    return guarded_plane.plane


@dataclass
class Noting:
    """A client that notes when what was asked, and what the server said of waiting."""

    client: Client
    asked: dict[str, list[float]] = field(default_factory=dict)
    """When each path was asked for."""
    waits: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    """When it was turned away, and for how many seconds at least."""

    @property
    def server(self) -> str:
        return self.client.server

    def _note(self, path: str, status: int, headers: Mapping[str, str]) -> None:
        if status == TURNED_AWAY:
            now = asyncio.get_running_loop().time()
            self.waits.setdefault(path, []).append((now, retry_after(headers)))

    async def ask(self, method: str, path: str, *rest: Any, **more: Any) -> Answer:
        self.asked.setdefault(path, []).append(asyncio.get_running_loop().time())
        answer = await self.client.ask(method, path, *rest, **more)
        self._note(path, answer.status, answer.headers)
        return answer

    @asynccontextmanager
    async def open(self, path: str, query: Mapping[str, str], **more: Any) -> AsyncIterator[Flow]:
        self.asked.setdefault(path, []).append(asyncio.get_running_loop().time())
        async with self.client.open(path, query, **more) as flow:
            self._note(path, flow.status, flow.headers)
            yield flow

    async def close(self) -> None:
        await self.client.close()  # type: ignore[attr-defined]  # the session's own, which has one

    def undercut(self) -> list[tuple[str, float, float]]:
        """Return (path, seconds waited, seconds asked for) wherever we came back too soon."""
        found = []
        for path, waits in self.waits.items():
            for at, least in waits:
                later = [moment for moment in self.asked[path] if moment > at]
                if later and later[0] - at < least:
                    found.append((path, later[0] - at, least))
        return found


@pytest.fixture
def user(plane: ControlPlane, namespace: str) -> str:
    name = plane.new_user()
    plane.allow(name, namespace, RIGHTS)
    return name


@pytest.fixture
def reading(plane: ControlPlane, user: str) -> Iterator[Level]:
    level = Level(plane, user, ["*"], REVIEW)
    yield level
    level.delete()


async def test_streams_wait_as_long_as_the_server_asks_and_are_live_when_there_are_seats(
    namespace: str, reading: Level, proxy: Proxy, web: Workload
) -> None:
    plane, user = reading.plane, reading.user
    await asyncio.to_thread(web.create, "1.0.0", replicas=0)
    async with opened(plane, namespace, user, proxy.url) as session:
        noting = Noting(session.client)
        session._transport = noting
        pictures = follow_rollouts(session, Scope(namespace))
        await until(pictures, live)
        shut = reading.shut()
        await asyncio.to_thread(shut.__enter__)
        requests = Requests(plane, namespace)
        try:
            proxy.cut()
            said = await until(
                pictures,
                lambda p: p.connection.state is StreamState.BACKOFF and "429" in p.connection.reason,
            )
            assert said.connection.reason == "throttled (429)"
            assert said.connection.retry is not None
            assert [info.ref.name for info in said.rollouts] == ["web"]
            await until(
                pictures,
                lambda _: len(noting.waits) == len(KINDS) and min(map(len, noting.waits.values())) >= TIMES,
            )
            await asyncio.to_thread(reading.widen)
            await asyncio.to_thread(web.patch, {"spec": {"minReadySeconds": 1}})
            picture = await until(pictures, live)
        finally:
            await asyncio.to_thread(shut.__exit__, None, None, None)
            await pictures.aclose()
    assert picture.connection.reason == ""
    assert noting.undercut() == []
    assert min(least for waits in noting.waits.values() for _, least in waits) >= 1.0
    # By the server's own record as well: one request at a time of each kind, a second apart and more.
    turned_away = [one for one in requests.all() if one.status == TURNED_AWAY]
    for kind in KINDS:
        times = [one.at for one in turned_away if one.resource == kind]
        assert len(times) >= TIMES
        gaps = [(b - a).total_seconds() for a, b in pairwise(times)]
        assert min(gaps) >= 1.0


def test_who_asks_once_is_told_when_to_come_back_and_asks_no_more(
    plane: ControlPlane, namespace: str, reading: Level, tmp_path: Path
) -> None:
    kubeconfig = plane.kubeconfig_of(reading.user, namespace=namespace)
    known = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "KUBECONFIG": str(kubeconfig)}
    with reading.shut():
        requests = Requests(plane, namespace)
        status = subprocess.run([ROLLDECK, "status"], env=known, capture_output=True, text=True, check=False)
        steps = doctor(known)
    assert status.returncode == UNKNOWN
    assert re.fullmatch(r"rolldeck: \w+s: the server is too busy \(429\): try again in \d+s\n", status.stderr)
    assert re.fullmatch(r"the server is too busy \(429\): try again in \d+s", steps["request"][1])
    assert "list deployments" not in steps
    assert len(requests.all()) <= len(KINDS)


@pytest.fixture
def writing(plane: ControlPlane, namespace: str, user: str) -> Iterator[Level]:
    path = f"/apis/apps/v1/namespaces/{namespace}/deployments/web?dryRun=All&fieldManager=probe"
    level = Level(plane, user, ["patch"], ("PATCH", path))
    yield level
    level.delete()


def test_an_undo_that_is_turned_away_is_told_and_not_sent_again(
    web: Workload, user: str, writing: Level, record: Record, open_deck: Callable[..., Deck]
) -> None:
    web.create("1.0.0", replicas=0)
    web.until_complete()
    web.release("2.0.0")
    web.until_complete()
    deck = open_deck("deploy/web", user=user, columns=120)
    # That it is complete has to be seen: one undoes to what is known to be good.
    deck.wait_live()
    deck.wait_match(r"(?m)^\W+2 now ")
    web.release("3.0.0")
    web.until_complete()
    before = deployment(web)
    deck.open_undo("web", 3, 2)
    with writing.shut():
        deck.press("y")
        deck.wait_match("the server is too busy, nothing was written: HTTP 429")
        assert_untouched(before, deployment(web))
        writing.widen()
        # Nobody has it sent again but who asks for it again.
        deck.press("u")
        deck.wait_armed("web", 3, 2)
        assert_untouched(before, deployment(web))
        deck.press("y")
        deck.wait_match(r"undone in \d+s")
    writes = [one for one in record.writes() if one.method == "PATCH" and not one.dry]
    assert [(one.method, one.path.rpartition("/")[2]) for one in writes] == [("PATCH", "web")] * 2
    lines = [json.loads(line) for line in deck.audit_log.read_text().splitlines()]
    told = [(line["event"], line.get("outcome", "")) for line in lines]
    assert told == [("intent", ""), ("outcome", "not applied"), ("intent", ""), ("outcome", "applied")]
    assert "429" in lines[1]["sentence"]
