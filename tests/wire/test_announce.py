"""The Event that tells `kubectl describe` what was done, and how long each request of a write may take."""

import gc
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from test_actions import PAUSE, RESTART, SET, resuming
from test_actions import prepared_by as action_by
from test_write_troubles import prepared_by, writer_of
from write_server import UID, WriteServer

from cluster.client import Answer
from cluster.errors import LinkError
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Ask, Ending


async def event_of(writer: Writer, server: WriteServer, prepared: Prepared) -> dict[str, Any]:
    await writer.send(prepared, "why")
    await writer.drain()
    (body,) = [
        body
        for method, path, _, body in server.asked
        if (method, path) == ("POST", "/api/v1/namespaces/shop/events")
    ]
    event: dict[str, Any] = json.loads(body)
    return event


async def test_an_undo_is_told_on_the_workload_by_its_change_cause(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        event = await event_of(writer, server, prepared)
    first, last = event.pop("firstTimestamp"), event.pop("lastTimestamp")
    assert datetime.strptime(first, "%Y-%m-%dT%H:%M:%S%z") == datetime.fromisoformat(last)
    about = {"apiVersion": "apps/v1", "kind": "Deployment", "namespace": "shop", "name": "web", "uid": UID}
    assert event == {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"web.rolldeck-{prepared.ident}", "namespace": "shop"},
        "involvedObject": about,
        "type": "Normal",
        "reason": "RolledBack",
        "message": prepared.cause("why"),
        "source": {"component": "rolldeck"},
        "count": 1,
    }


@pytest.mark.parametrize(
    ("ask", "reason"),
    [(PAUSE, "Paused"), (RESTART, "Restarted"), (SET, "ImageSet")],
    ids=["pause", "restart", "set image"],
)
async def test_each_action_has_a_reason_of_its_own(tmp_path: Path, ask: Ask, reason: str) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        event = await event_of(writer, server, await action_by(writer, server, ask))
    assert event["reason"] == reason


async def test_a_resume_is_told_as_one(tmp_path: Path) -> None:
    async with WriteServer() as server:
        event = await event_of(writer_of(server, tmp_path), server, await resuming(server, tmp_path))
    assert event["reason"] == "Resumed"


class Timed:
    """A client that remembers how long each request might take."""

    def __init__(self, client: Any, *, unreachable: str = "") -> None:
        self.server, self._client, self._unreachable = client.server, client, unreachable
        self.seconds: dict[tuple[str, str], float] = {}

    async def ask(self, method: str, path: str, query: Any = None, **way: Any) -> Answer:
        what = "dry run" if "dryRun" in (query or {}) else path.rpartition("/")[2]
        self.seconds[method, what] = way.get("timeout", 30.0)
        if self._unreachable and path.endswith(self._unreachable):
            raise LinkError("the connection broke", sent=True)
        answer: Answer = await self._client.ask(method, path, query, **way)
        return answer


async def test_a_dry_run_may_take_ten_seconds_a_write_thirty_and_an_event_three(tmp_path: Path) -> None:
    async with WriteServer() as server:
        client = Timed(server.session.client)
        writer = writer_of(server, tmp_path, client)
        await event_of(writer, server, await prepared_by(writer, server))
    assert client.seconds[("PATCH", "dry run")] == 10.0
    assert client.seconds[("PATCH", "web")] == 30.0
    assert client.seconds[("POST", "selfsubjectaccessreviews")] == 10.0
    assert client.seconds[("POST", "events")] == 3.0


async def test_a_write_may_take_as_long_as_the_writer_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cluster.writer.PATCH_TIMEOUT", 7.0)
    async with WriteServer() as server:
        client = Timed(server.session.client)
        writer = writer_of(server, tmp_path, client)
        await writer.send(await prepared_by(writer, server))
    assert client.seconds[("PATCH", "web")] == 7.0


async def test_an_event_that_gets_lost_changes_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path, Timed(server.session.client, unreachable="/events"))
        outcome = await writer.send(await prepared_by(writer, server))
        await writer.drain()
    gc.collect()  # asyncio tells of an error that nobody looked at once its task is gone
    assert (outcome.ending, outcome.warnings) == (Ending.APPLIED, ())
    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []
