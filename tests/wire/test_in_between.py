"""What is between us and the API server may answer in its place: that proves no deletion and no patch."""

from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from test_pod_deletion import SetServer, prepared_by, writer_of
from test_writer_truth import undone
from write_server import WriteServer, apply

from rollout.action import CheckState, Ending

PAGE = "<html>Sign in</html>"


class Portal(SetServer):
    """Something in between answers deletions: those from `self.since` on, the dry run first."""

    def __init__(self, since: int, page: str, *, deletes: bool = False) -> None:
        super().__init__()
        self.since, self.page, self.deletes = since, page, deletes

    async def delete(self, request: web.Request) -> web.Response:
        whole = await super().delete(request)
        if len(self.deleted_with) <= self.since:
            return whole
        if self.deletes:
            self.pods.pop(1)
        return web.Response(text=self.page)


@pytest.mark.parametrize("page", [PAGE, "{}", '{"kind": "Secret"}', "[]"])
@pytest.mark.parametrize("deletes", [False, True])
async def test_a_page_is_no_proof_of_a_deletion(tmp_path: Path, page: str, deletes: bool) -> None:
    async with Portal(1, page, deletes=deletes) as server:
        writer = writer_of(server, tmp_path)
        outcome = await writer.send(await prepared_by(writer, server))
    assert outcome.ending is (Ending.APPLIED if deletes else Ending.NOT_APPLIED)
    assert "the server's answer is not what a deletion is answered with" in outcome.sentence


async def test_the_pod_that_goes_is_an_answer_to_a_deletion(tmp_path: Path) -> None:
    async with Portal(0, '{"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "web-1"}}') as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        outcome = await writer.send(prepared)
    (tried,) = [check.state for check in prepared.plan.checks if check.key == "dry-run"]
    assert (tried, outcome.ending, outcome.sentence) == (CheckState.GOOD, Ending.APPLIED, "accepted")


async def test_a_dry_run_of_a_deletion_that_answers_with_a_page_is_none_and_needs_y_twice(
    tmp_path: Path,
) -> None:
    async with Portal(0, PAGE) as server:
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    (tried,) = [check.state for check in prepared.plan.checks if check.key == "dry-run"]
    assert (tried, prepared.plan.refused, prepared.plan.twice) == (CheckState.UNKNOWN, "", True)


@pytest.mark.parametrize("pods", [{}, {"items": None}, {"kind": "Status"}], ids=str)
async def test_a_list_that_is_none_is_no_proof_that_a_pod_went(tmp_path: Path, pods: Any) -> None:
    async with SetServer() as server:
        server.on_delete = [200, None]
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        server.others["pods"] = pods
        outcome = await writer.send(prepared)
    assert outcome.ending is Ending.UNKNOWN


@pytest.mark.parametrize("code", [201, 203, 204, 206])
@pytest.mark.parametrize("applies", [False, True])
async def test_another_success_than_the_servers_own_is_looked_into(
    tmp_path: Path, code: int, applies: bool
) -> None:
    async def passed_on(server: WriteServer, request: web.Request, operations: Any) -> web.Response:
        if applies:
            await apply(server, request, operations)
        return web.Response(status=code)

    async with WriteServer() as server:
        server.on_patch = passed_on
        outcome, lines = await undone(server, tmp_path, "alice")
    assert outcome.ending is (Ending.APPLIED if applies else Ending.NOT_APPLIED)
    assert outcome.sentence.endswith("is as it was") is not applies
    assert lines[-1].outcome == outcome.ending.value
