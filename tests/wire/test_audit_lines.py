"""What the audit log keeps of a write: of what, by whom, from where to where, and no more than is known."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from test_actions import PAUSE, SET
from test_actions import prepared_by as action_by
from test_write_troubles import prepared_by
from test_writer_truth import AT_ONCE
from write_server import UID, WriteServer, apply, lost, template

from cluster.audit import Audit, Line
from cluster.writer import Writer
from rollout.action import Ending


def writer_of(server: WriteServer, folder: Path) -> Writer:
    return Writer(server.session.client, Audit(folder / "audit.jsonl"), waits=AT_ONCE, environment={})


async def undone(server: WriteServer, folder: Path) -> list[Line]:
    writer = writer_of(server, folder)
    await writer.send(await prepared_by(writer, server))
    return list(writer._audit.read())


async def test_both_lines_say_which_workload_of_which_server_it_was(tmp_path: Path) -> None:
    async with WriteServer() as server:
        lines = await undone(server, tmp_path)
        context = server.session.connection.context
    assert [line.event for line in lines] == ["intent", "outcome"]
    for line in lines:
        assert (line.server, line.context) == (server.url, context)
        assert (line.kind, line.namespace, line.name, line.uid) == ("Deployment", "shop", "web", UID)
        assert (line.from_uid, line.from_hash, line.from_revision) == ("uid-2", "hash2", 2)
        assert line.dry_run == "200"
        assert (line.to_uid, line.to_hash, line.to_revision) == ("uid-1", "hash1", 1)
        assert (line.action, line.what, line.reason, line.ts.utcoffset()) == ("undo", "", "", timedelta(0))
    assert context


async def test_an_undo_that_resumes_as_well_is_logged_as_both(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        lines = await undone(server, tmp_path)
    assert {line.action for line in lines} == {"resume and undo"}


async def test_what_was_never_rolled_out_is_no_revision_that_is_left(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.live = template("9")
        lines = await undone(server, tmp_path)
    assert {(line.from_uid, line.from_hash, line.from_revision) for line in lines} == {("", "", None)}
    assert {line.to_uid for line in lines} == {"uid-1"}


async def test_an_action_goes_to_no_revision(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        await writer.send(await action_by(writer, server, PAUSE))
        await writer.send(await action_by(writer, server, SET))
        lines = list(writer._audit.read())
    assert {(line.to_uid, line.to_hash, line.to_revision) for line in lines} == {("", "", None)}
    assert [line.what for line in lines] == ["", "", "app=shop/web:1", "app=shop/web:1"]


@pytest.mark.parametrize("tried", [True, False], ids=["tried", "not tried"])
async def test_what_a_webhook_makes_of_it_is_known_from_the_dry_run(tmp_path: Path, tried: bool) -> None:
    """A lost answer is then told from another's change."""

    async def mutating(server: WriteServer, request: web.Request, operations: Any) -> web.Response:
        before = server.live
        await apply(server, request, operations)
        server.live = template("1", INJECTED="yes")
        answer = server.respond()
        if "dryRun" in request.query:
            server.live = before
            return answer
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_dry_run = mutating if tried else apply
        server.on_patch = mutating
        writer = writer_of(server, tmp_path)
        ended = await writer.send(await prepared_by(writer, server))
    assert ended.ending is (Ending.APPLIED if tried else Ending.SUPERSEDED)
    assert ended.sentence.startswith(
        "applied, " + ("though its answer was lost" if tried else "and changed since")
    )
    assert ended.further is tried


async def test_a_write_that_is_over_leaves_nothing_behind(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        await writer.send(await prepared_by(writer, server))
        await writer.drain()
    assert not writer._running
    assert not writer._telling
    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []
