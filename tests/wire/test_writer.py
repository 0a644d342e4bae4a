"""What a write sends, what its answer or the lack of one means, and what the log keeps of it."""

import asyncio
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from write_server import (
    CAUSE,
    STALE,
    Patched,
    WriteServer,
    applied_and_lost,
    apply,
    known,
    lost,
    never,
    refusing,
    template,
)

from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Ending, Outcome

AT_ONCE = (0.0, 0.0, 0.0, 0.0)
"""Between the reads after a lost answer."""


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    return Audit(tmp_path / "state" / "audit.jsonl")


def writer_of(server: WriteServer, audit: Audit, **options: Any) -> Writer:
    options.setdefault("environment", {"SSH_CONNECTION": "10.0.0.9 1 10.0.0.1 22"})
    return Writer(server.session.client, audit, waits=AT_ONCE, **options)


async def prepared_by(writer: Writer, server: WriteServer) -> Prepared:
    connection = msgspec.structs.replace(server.session.connection, user="alice")
    return [prepared async for prepared in writer.prepare_undo(known(), "uid-1", connection=connection)][-1]


async def undone(server: WriteServer, audit: Audit, reason: str = "", **options: Any) -> Outcome:
    writer = writer_of(server, audit, **options)
    return await writer.send(await prepared_by(writer, server), reason)


async def test_an_undo_is_one_patch_and_says_which_generation_it_made(audit: Audit) -> None:
    async with WriteServer() as server:
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.generation, outcome.warnings) == (Ending.APPLIED, 8, ())
    assert outcome.sentence == "accepted"
    assert server.live == template("1")
    (query,) = [query for method, _, query, _ in server.asked if method == "PATCH" and "dryRun" not in query]
    assert query == {"fieldManager": "rolldeck", "fieldValidation": "Strict"}
    assert len(server.patches) == 1


async def test_the_outcome_says_when_the_server_recorded_our_change(audit: Audit) -> None:
    async with WriteServer() as server:
        outcome = await undone(server, audit)
    assert (outcome.written, outcome.further) == (datetime(2026, 1, 3, tzinfo=UTC), False)


async def test_the_outcome_says_that_a_webhook_made_another_template_of_it(audit: Audit) -> None:
    async def mutated(server: WriteServer, request: Any, operations: Any) -> Any:
        await apply(server, request, operations)
        server.live = template("1", ADDED="by a webhook")
        return server.respond()

    async with WriteServer() as server:
        server.on_patch = mutated
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.further) == (Ending.APPLIED, True)


async def test_the_patch_that_is_meant_is_the_one_that_was_tried(audit: Audit) -> None:
    async with WriteServer() as server:
        await undone(server, audit)
    tried, meant = [body for method, *_, body in server.asked if method == "PATCH"]
    assert tried == meant


async def test_the_change_cause_says_who_from_where_to_where_and_why(audit: Audit) -> None:
    async with WriteServer() as server:
        await undone(server, audit, "5xx  since\nthe release")
    assert server.annotations is not None
    cause = server.annotations[CAUSE]
    (line,) = {line.id for line in audit.read()}
    assert cause == (
        "rolled back from revision 2 (RS web-hash2) to revision 1 (RS web-hash1) by alice, "
        f"rolldeck #{line}: 5xx since the release"
    )


async def test_the_intent_is_in_the_log_before_the_patch_is_on_the_wire(audit: Audit) -> None:
    async def looks(server: WriteServer, request: Any, operations: Any) -> Any:
        events.extend(line.event for line in audit.read())
        return await apply(server, request, operations)

    events: list[str] = []
    async with WriteServer() as server:
        server.on_patch = looks
        await undone(server, audit)
    assert events == ["intent"]


async def test_the_log_tells_what_was_done_by_whom_and_how_it_ended(audit: Audit) -> None:
    async with WriteServer() as server:
        await undone(server, audit, "bad release")
    intent, outcome = audit.read()
    assert (intent.event, intent.action, intent.user, intent.reason) == (
        "intent",
        "undo",
        "alice",
        "bad release",
    )
    assert (intent.from_revision, intent.to_revision, intent.to_uid) == (2, 1, "uid-1")
    assert (intent.pid, intent.ssh.split()[0]) == (os.getpid(), "10.0.0.9")
    assert (outcome.event, outcome.outcome, outcome.status) == ("outcome", "applied", 200)
    assert (outcome.version_before, outcome.version_after) == ("100", "101")
    assert (outcome.generation_before, outcome.generation_after, outcome.audit_id) == (7, 8, "a-1")


async def test_no_value_of_the_template_is_in_the_log(audit: Audit) -> None:
    async with WriteServer() as server:
        server.revisions[1] = template("1", PLAIN="hunter2")
        await undone(server, audit)
    assert b"hunter2" not in audit.path.read_bytes()
    assert server.live == template("1", PLAIN="hunter2")


async def test_a_log_that_cannot_be_written_forbids_the_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with WriteServer() as server:
        outcome = await undone(server, Audit(tmp_path / "file" / "audit.jsonl"))
    assert outcome.ending is Ending.NOT_APPLIED
    assert outcome.sentence.startswith(
        "nothing was sent, as it cannot be audited; --allow-unaudited sends it"
    )
    assert "cannot write the audit log" in outcome.sentence
    assert not server.patches


async def test_a_log_that_is_not_required_only_warns(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with WriteServer() as server:
        outcome = await undone(server, Audit(tmp_path / "file" / "audit.jsonl"), audit_required=False)
    assert outcome.ending is Ending.APPLIED
    assert "the outcome is not in it" in outcome.warnings[-1]


async def test_the_servers_warnings_and_a_webhooks_changes_are_handed_on(audit: Audit) -> None:
    async def mutate(server: WriteServer, request: Any, operations: Any) -> Any:
        await apply(server, request, operations)
        server.live = template("1", INJECTED="yes")
        server.warnings = ("old field",)
        return server.respond()

    async with WriteServer() as server:
        server.on_patch = mutate
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.APPLIED
    assert outcome.warnings == ("old field", "a webhook changed the template further: env +INJECTED")


def someone(change: Callable[[WriteServer], None]) -> Patched:
    """Return a patch that comes after someone else's `change`."""

    async def late(server: WriteServer, request: Any, operations: Any) -> Any:
        change(server)
        return await apply(server, request, operations)

    return late


def edited(server: WriteServer) -> None:
    server.change(template("3"), "kubectl-edit", "2999-01-01T00:00:00Z")


def undone_too(server: WriteServer) -> None:
    server.change(template("1"), "kubectl-rollout", "2999-01-01T00:00:00Z")


def pruned_field(server: WriteServer) -> None:
    server.live = template("3")


def paused(server: WriteServer) -> None:
    server.paused = True


def recreated(server: WriteServer) -> None:
    server.uid = "another"


def nothing(server: WriteServer) -> None:
    server.on_patch = refusing(*STALE)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (edited, "changed 0s ago via kubectl-edit since you looked (image 2→3): nothing was written"),
        (undone_too, "already undone 0s ago via kubectl-rollout: nothing was written"),
        (
            pruned_field,
            "changed by someone the server did not record since you looked (image 2→3): nothing was written",
        ),
        (
            recreated,
            "deploy/web was deleted and created again: it is another object now: nothing was written",
        ),
    ],
)
async def test_a_failed_test_says_what_changed_and_who(
    audit: Audit, change: Callable[[WriteServer], None], sentence: str
) -> None:
    async with WriteServer() as server:
        server.on_patch = someone(change)
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.sentence) == (Ending.SUPERSEDED, sentence)
    assert [line.outcome for line in audit.read()] == ["", "changed by someone"]


async def test_another_rolldeck_is_known_by_its_change_cause_where_nobody_is_recorded(audit: Audit) -> None:
    def theirs(server: WriteServer) -> None:
        server.live = template("1")
        server.annotations = {CAUSE: "rolled back to revision 1 (RS web-hash1) by bob, rolldeck #00000000"}

    async with WriteServer() as server:
        server.on_patch = someone(theirs)
        outcome = await undone(server, audit)
    assert outcome.sentence == "already undone via rolldeck: nothing was written"


async def test_a_resume_meanwhile_is_said(audit: Audit) -> None:
    async with WriteServer() as server:
        server.paused = True
        writer = writer_of(server, audit)
        prepared = await prepared_by(writer, server)
        server.paused = False
        outcome = await writer.send(prepared)
    assert outcome.sentence == "deploy/web was resumed since you looked: nothing was written"


async def test_a_422_that_nothing_explains_is_not_explained(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = refusing(*STALE)
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.NOT_APPLIED
    assert outcome.sentence == "rejected, reason unknown: nothing was written"
    assert len(server.patches) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (401, "the sign-in has expired, nothing was written: says\u241bno"),
        (403, "not allowed, nothing was written: says\u241bno"),
        (404, "deploy/web was deleted, nothing was written: says\u241bno"),
        (409, "in conflict with another change, nothing was written: says\u241bno"),
        (429, "the server is too busy, nothing was written: says\u241bno"),
        (422, "rejected, nothing was written: says\u241bno"),
        (302, "rejected, nothing was written: says\u241bno"),
    ],
)
async def test_a_refusal_is_in_the_servers_own_words(audit: Audit, code: int, words: str) -> None:
    async with WriteServer() as server:
        server.on_patch = refusing(code, "says\x1bno", causes=["spec"])
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.sentence) == (Ending.NOT_APPLIED, words)
    assert len(server.patches) == 1


async def paged(server: WriteServer, request: web.Request, operations: list[dict[str, Any]]) -> web.Response:
    """Answer as what stands before an API server does while it has none behind it."""
    del request, operations
    server.read_page = (404, "404 page not found")
    return web.Response(status=404, text="404 page not found")


async def test_a_page_that_a_proxy_does_not_find_is_no_object_that_was_deleted(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = paged
        outcome = await undone(server, audit)
    words = "the outcome is unknown (HTTP 404 page not found): look before you try again"
    assert (outcome.ending, outcome.sentence) == (Ending.UNKNOWN, words)


async def lost_behind_a_page(
    server: WriteServer, request: web.Request, operations: list[dict[str, Any]]
) -> web.Response:
    """Lose the request, and have all reads after it answered by a page."""
    server.read_page = (404, "404 page not found")
    return await lost(server, request, operations)


async def test_what_a_proxy_does_not_find_leaves_the_outcome_unknown(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = lost_behind_a_page
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.UNKNOWN


async def test_a_lost_answer_is_found_to_have_applied(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = applied_and_lost
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.generation) == (Ending.APPLIED, 8)
    assert outcome.sentence.startswith("applied, though its answer was lost")
    assert len(server.patches) == 1


async def test_a_lost_request_is_found_not_to_have_applied_after_five_reads(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = lost
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.NOT_APPLIED
    assert outcome.sentence.endswith("deploy/web is as it was")
    after = [method for method, *_ in server.asked][-5:]
    assert after == ["GET"] * 5
    assert len(server.patches) == 1


async def test_a_slow_server_that_applies_after_the_first_read_is_believed(audit: Audit) -> None:
    async def late(server: WriteServer, request: Any, operations: Any) -> Any:
        whole = server.workload
        reads = []

        def counted() -> str:
            reads.append(1)
            if len(reads) == 3:
                server.live = template("1")
                server.annotations = {CAUSE: operations[-1]["value"]}
            return whole()

        server.workload = counted  # type: ignore[method-assign]
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = late
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.APPLIED


async def test_another_persons_identical_undo_is_not_taken_for_ours(audit: Audit) -> None:
    async def theirs(server: WriteServer, request: Any, operations: Any) -> Any:
        undone_too(server)
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = theirs
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.SUPERSEDED
    assert outcome.sentence == (
        "deploy/web was undone 0s ago via kubectl-rollout, by someone else: nothing was written"
    )


async def test_ours_that_was_changed_at_once_is_said_to_have_been(audit: Audit) -> None:
    async def both(server: WriteServer, request: Any, operations: Any) -> Any:
        await apply(server, request, operations)
        edited(server)
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = both
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.sentence) == (
        Ending.SUPERSEDED,
        "applied, and changed since 0s ago via kubectl-edit",
    )


async def test_a_lost_answer_and_someone_elses_change_are_told_apart(audit: Audit) -> None:
    async def other(server: WriteServer, request: Any, operations: Any) -> Any:
        edited(server)
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = other
        outcome = await undone(server, audit)
    assert outcome.sentence == "changed 0s ago via kubectl-edit, by someone else: nothing was written"


async def test_a_deleted_object_after_a_lost_answer_is_said(audit: Audit) -> None:
    async def gone(server: WriteServer, request: Any, operations: Any) -> Any:
        server.deleted = True
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = gone
        outcome = await undone(server, audit)
    assert (outcome.ending, outcome.sentence) == (Ending.SUPERSEDED, "deploy/web was deleted")


async def test_what_cannot_be_read_after_a_lost_answer_is_unknown(audit: Audit) -> None:
    async def dark(server: WriteServer, request: Any, operations: Any) -> Any:
        server.read_status = 503
        return await applied_and_lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = dark
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.UNKNOWN
    assert outcome.sentence.endswith("look before you try again")
    assert audit.endings()[next(iter(audit.endings()))].outcome == "unknown"


async def test_a_last_read_that_fails_leaves_it_unknown_whatever_came_before(audit: Audit) -> None:
    async def darkens(server: WriteServer, request: Any, operations: Any) -> Any:
        whole, reads = server.workload, []

        def counted() -> str:
            reads.append(1)
            server.read_status = 503 if len(reads) == 2 else 200
            return whole()

        server.workload = counted  # type: ignore[method-assign]
        return await lost(server, request, operations)

    async with WriteServer() as server:
        server.on_patch = darkens
        outcome = await undone(server, audit)
    assert outcome.ending is Ending.UNKNOWN


async def test_a_500_is_read_and_compared_and_keeps_the_servers_words(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = refusing(500, "failed calling webhook")
        outcome = await undone(server, audit)
    assert outcome.sentence == "not applied (failed calling webhook): deploy/web is as it was"


async def test_a_server_that_is_not_there_gets_nothing(audit: Audit) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, audit)
        prepared = await prepared_by(writer, server)
        await server.session.client.close()  # type: ignore[attr-defined]  # as the end of the program does
        outcome = await writer.send(prepared)
    assert (outcome.ending, outcome.sentence) == (
        Ending.NOT_APPLIED,
        "the session is closed: nothing was sent",
    )


async def test_what_is_not_prepared_is_not_sent(audit: Audit) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, audit)
        yielded = writer.prepare_undo(known(), "uid-1", connection=server.session.connection)
        first = await anext(yielded)
        await yielded.aclose()
        outcome = await writer.send(first)
        refused = [
            prepared
            async for prepared in writer.prepare_undo(known(), "uid-2", connection=server.session.connection)
        ][-1]
        again = await writer.send(refused)
    assert outcome.sentence == "the workload has not been read yet: wait for the check: nothing was sent"
    assert again.sentence == "deploy/web already runs this template: nothing was sent"
    assert not audit.path.exists()


async def test_the_same_undo_twice_is_applied_once(audit: Audit) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, audit)
        prepared = await prepared_by(writer, server)
        outcomes = await asyncio.gather(writer.send(prepared), writer.send(prepared))
    assert [outcome.ending for outcome in outcomes].count(Ending.APPLIED) == 1
    assert server.generation == 8


def held(released: asyncio.Event) -> Patched:
    """Return a patch that is answered when `released`."""

    async def hold(server: WriteServer, request: Any, operations: Any) -> Any:
        await released.wait()
        return await apply(server, request, operations)

    return hold


async def test_a_closed_dialog_does_not_take_a_write_back(audit: Audit) -> None:
    released = asyncio.Event()
    async with WriteServer() as server:
        server.on_patch = held(released)
        writer = writer_of(server, audit)
        task = asyncio.create_task(writer.send(await prepared_by(writer, server)))
        await server.arrived.wait()
        task.cancel()
        await asyncio.wait([task])
        released.set()
        await writer.drain()
    assert task.cancelled()
    assert server.live == template("1")
    assert [line.outcome for line in audit.read()] == ["", "applied"]


async def test_a_write_without_an_answer_at_the_end_is_logged_as_unknown(audit: Audit) -> None:
    async with WriteServer() as server:
        server.on_patch = never
        writer = writer_of(server, audit)
        task = asyncio.create_task(writer.send(await prepared_by(writer, server)))
        await server.arrived.wait()
        await writer.drain(timeout=0.01)
        await asyncio.wait([task])
    assert [(line.outcome, line.sentence) for line in audit.read()] == [
        ("", ""),
        ("unknown", "we ended before the answer"),
    ]


async def test_with_nothing_under_way_the_end_waits_for_nothing(audit: Audit) -> None:
    async with WriteServer() as server:
        await writer_of(server, audit).drain()


async def test_the_log_is_for_its_owner_alone_and_holds_one_object_a_line(audit: Audit) -> None:
    async with WriteServer() as server:
        await undone(server, audit)
    assert audit.path.stat().st_mode & 0o777 == 0o600
    assert audit.path.parent.stat().st_mode & 0o777 == 0o700
    lines = [json.loads(line) for line in audit.path.read_text().splitlines()]
    assert [line["event"] for line in lines] == ["intent", "outcome"]
    assert len({line["id"] for line in lines}) == 1
