"""Answers to a write's questions that are none, and what the dialog says of them."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_pod_deletion import INFO, SetServer
from test_writer import AT_ONCE
from write_server import STALE, WriteServer, known, refusing, status

from cluster.audit import Audit
from cluster.client import Answer
from cluster.errors import CredentialError
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Action, Ask, CheckState, Ending
from rollout.info import RolloutInfo


def writer_of(server: WriteServer, folder: Path, client: Any = None) -> Writer:
    return Writer(client or server.session.client, Audit(folder / "audit.jsonl"), waits=AT_ONCE)


async def prepared_by(
    writer: Writer, server: WriteServer, target: str = "uid-1", info: RolloutInfo | None = None
) -> Prepared:
    asked = writer.prepare_undo(info or known(), target, connection=server.session.connection)
    return [one async for one in asked][-1]


def check(prepared: Prepared, key: str) -> tuple[CheckState, str]:
    (one,) = [check for check in prepared.plan.checks if check.key == key]
    return one.state, one.words


class SignedOut:
    """A client whose credentials are gone when it comes to a patch."""

    def __init__(self, client: Any, *, dry: bool) -> None:
        self.server = client.server
        self._client, self._dry = client, dry

    async def ask(self, method: str, path: str, query: Any = None, **way: Any) -> Answer:
        if method == "PATCH" and ("dryRun" in (query or {})) is self._dry:
            raise CredentialError("the login plugin says no")
        answer: Answer = await self._client.ask(method, path, query, **way)
        return answer


async def test_a_review_that_says_nothing_is_no_permission(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.allowed = "yes"  # type: ignore[assignment]  # as no API server says it
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    assert check(prepared, "allowed") == (CheckState.UNKNOWN, "allowed (not answered)")


async def test_credentials_that_are_gone_before_the_dry_run_refuse_it(tmp_path: Path) -> None:
    async with WriteServer() as server:
        client = SignedOut(server.session.client, dry=True)
        prepared = await prepared_by(writer_of(server, tmp_path, client), server)
    assert check(prepared, "dry-run") == (CheckState.BAD, "server dry run failed")
    assert prepared.plan.refused == "the login plugin says no"


async def test_credentials_that_are_gone_before_the_write_leave_all_as_it_was(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path, SignedOut(server.session.client, dry=False))
        outcome = await writer.send(await prepared_by(writer, server))
        assert not server.patches
    assert (outcome.ending, outcome.sentence) == (
        Ending.NOT_APPLIED,
        "the login plugin says no: nothing was sent",
    )


async def test_a_dry_run_that_answers_with_no_workload_is_none_and_needs_y_twice(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.on_dry_run = refusing(200, "done")
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    assert check(prepared, "dry-run") == (CheckState.UNKNOWN, "server dry run not answered by the server")
    assert (prepared.plan.refused, prepared.plan.twice) == ("", True)


@pytest.mark.parametrize(
    ("revisions", "refused"),
    [
        (
            500,
            "the revisions (controllerrevisions) cannot be read: the server says no: esc, then u looks again",
        ),
        ({"items": 3}, "the server's list of controllerrevisions cannot be understood"),
        ({"error": "sign in"}, "the server's list of controllerrevisions cannot be understood"),
        (
            {"items": [{"metadata": {"ownerReferences": [{"uid": INFO.ref.uid, "controller": True}]}}]},
            "the server's list of controllerrevisions cannot be understood",
        ),
    ],
)
async def test_revisions_that_cannot_be_read_refuse_it(tmp_path: Path, revisions: Any, refused: str) -> None:
    async with SetServer() as server:
        server.others["controllerrevisions"] = revisions
        asked = writer_of(server, tmp_path).prepare_action(
            INFO, Ask(Action.RESTART), connection=server.session.connection
        )
        prepared = [one async for one in asked][-1]
    assert (prepared.plan.refused, check(prepared, "fresh")) == (refused, (CheckState.BAD, "cannot be read"))


async def test_a_revision_without_a_number_is_one_without_a_number(tmp_path: Path) -> None:
    async with WriteServer() as server:
        whole = server.replica_sets

        def unnumbered() -> str:
            said = json.loads(whole())
            for item in said["items"]:
                del item["metadata"]["annotations"]
            return json.dumps(said)

        server.replica_sets = unnumbered  # type: ignore[method-assign]
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    assert (prepared.plan.to_number, prepared.plan.from_number, prepared.plan.becomes) == (None, None, None)
    assert prepared.cause().startswith("rolled back from an unnumbered revision (RS web-hash2) to an unnumb")


async def test_what_cannot_be_read_again_after_a_failed_test_was_changed_by_someone(tmp_path: Path) -> None:
    async def darkens(server: WriteServer, *_: object) -> Any:
        server.read_status = 503
        return status(*STALE)

    async with WriteServer() as server:
        server.on_patch = darkens
        writer = writer_of(server, tmp_path)
        outcome = await writer.send(await prepared_by(writer, server))
    assert (outcome.ending, outcome.sentence) == (
        Ending.SUPERSEDED,
        (
            "changed since you looked: nothing was written (reading again failed: deploy/web cannot be read: "
            "the server says no)"
        ),
    )


async def test_before_the_fresh_read_there_is_no_servers_time(tmp_path: Path) -> None:
    async with WriteServer() as server:
        asked = writer_of(server, tmp_path).prepare_undo(
            known(), "uid-1", connection=server.session.connection
        )
        first = await anext(asked)
        await asked.aclose()
    assert first.at.timestamp() == 0.0
