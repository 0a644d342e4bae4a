"""The log and the outcome say no more than is known: who wrote, whether it applied, what became of it."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from write_server import WriteServer, apply, known, refusing

from cluster.audit import Audit, Line
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Ending, Outcome

AT_ONCE = (0.0, 0.0, 0.0, 0.0)


class Names:
    """Says who we are, a name after the other; the last one again and again."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)

    async def __call__(self, *, again: bool = False) -> str:
        del again
        return self.names.pop(0) if len(self.names) > 1 else self.names[0]


async def prepared_by(writer: Writer, server: WriteServer) -> Prepared:
    connection = msgspec.structs.replace(server.session.connection, user="alice")
    return [one async for one in writer.prepare_undo(known(), "uid-1", connection=connection)][-1]


async def undone(server: WriteServer, folder: Path, *names: str) -> tuple[Outcome, list[Line]]:
    """Undo; return the outcome and the log."""
    audit = Audit(folder / "audit.jsonl")
    writer = Writer(server.session.client, audit, waits=AT_ONCE, who=Names(*names), environment={})
    outcome = await writer.send(await prepared_by(writer, server))
    return outcome, list(audit.read())


@pytest.mark.parametrize(
    ("after", "logged"), [("alice", "alice"), ("bob", "alice or bob"), ("", "alice")], ids=str
)
async def test_who_wrote_is_told_by_what_was_known_just_before_and_just_after(
    after: str, logged: str, tmp_path: Path
) -> None:
    async with WriteServer() as server:
        _, lines = await undone(server, tmp_path, "alice", "alice", after)
    assert [line.user for line in lines] == ["alice", logged]


async def test_a_name_that_is_only_known_with_the_write_is_in_the_log(tmp_path: Path) -> None:
    async with WriteServer() as server:
        outcome, lines = await undone(server, tmp_path, "", "alice")
    assert outcome.ending is Ending.APPLIED
    assert [line.user for line in lines] == ["alice", "alice"]


async def test_a_name_without_end_is_cut_alike_in_the_dialog_and_in_the_log(tmp_path: Path) -> None:
    async with WriteServer() as server:
        outcome, lines = await undone(server, tmp_path, "a" * 300)
    assert outcome.ending is Ending.APPLIED
    assert {len(line.user) for line in lines} == {200}


async def test_a_refusal_that_no_audit_log_holds_has_no_id_there(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.on_patch = refusing(403, "no")
        _, lines = await undone(server, tmp_path, "alice")
    assert (lines[-1].status, lines[-1].audit_id) == (403, "")


async def test_an_end_of_the_app_after_the_answer_loses_no_outcome(tmp_path: Path) -> None:
    async with WriteServer() as server:
        audit, asking = Audit(tmp_path / "audit.jsonl"), asyncio.Event()

        class Slow(Names):
            async def __call__(self, *, again: bool = False) -> str:
                if server.patches:
                    asking.set()
                    await asyncio.Event().wait()
                return await super().__call__(again=again)

        writer = Writer(server.session.client, audit, who=Slow("alice"), environment={})
        task = asyncio.create_task(writer.send(await prepared_by(writer, server)))
        await asking.wait()
        await writer.drain(0)
        with pytest.raises(asyncio.CancelledError):
            await task
    assert [(line.event, line.outcome, line.status) for line in audit.read()] == [
        ("intent", "", None),
        ("outcome", "applied", 200),
    ]


async def sign_in_page(*_: object) -> web.Response:
    return web.Response(text="<html>Sign in</html>", content_type="text/html")


async def gateway_gave_up(*_: object) -> web.Response:
    return web.Response(status=408, text="Request Timeout")


async def gave_up_though_applied(server: WriteServer, request: web.Request, body: Any) -> web.Response:
    await apply(server, request, body)
    return await gateway_gave_up()


async def page_though_applied(server: WriteServer, request: web.Request, body: Any) -> web.Response:
    await apply(server, request, body)
    return await sign_in_page()


@pytest.mark.parametrize(
    ("on_patch", "ending"),
    [
        (sign_in_page, Ending.NOT_APPLIED),
        (page_though_applied, Ending.APPLIED),
        (gateway_gave_up, Ending.NOT_APPLIED),
        (gave_up_though_applied, Ending.APPLIED),
    ],
)
async def test_an_answer_of_something_in_between_proves_nothing(
    on_patch: Any, ending: Ending, tmp_path: Path
) -> None:
    async with WriteServer() as server:
        server.on_patch = on_patch
        outcome, lines = await undone(server, tmp_path, "alice")
    assert (outcome.ending, lines[-1].outcome) == (ending, ending.value)
    assert (outcome.generation is not None) is (ending is Ending.APPLIED)


@pytest.mark.parametrize(
    ("sentence", "logged"),
    [
        ("reverted by kustomize-controller after 6m", "reverted"),
        ("changed again by kubectl after 6m", "applied"),
    ],
)
async def test_an_undo_that_another_release_followed_is_not_logged_as_reverted(
    sentence: str, logged: str, tmp_path: Path
) -> None:
    async with WriteServer() as server:
        audit = Audit(tmp_path / "audit.jsonl")
        writer = Writer(server.session.client, audit, who=Names("alice"), environment={})
        await writer.note_reverted(await prepared_by(writer, server), sentence)
        context = server.session.connection.context
    (line,) = audit.read()
    assert (line.outcome, line.sentence, line.user, line.context) == (logged, sentence, "alice", context)
    assert context
