"""The question whether the user may write: what is asked, and what an answer means. It never decides."""

import asyncio
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from test_actions import PAUSE
from test_actions import prepared_by as action_by
from test_pod_deletion import INFO
from test_write_troubles import check, prepared_by, writer_of
from write_server import WriteServer, known

from rollout.action import CheckState


class Reviews(WriteServer):
    """Answers reviews as it is told to."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__()
        self.review = status, body
        self.reviewed: list[Any] = []

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if not request.path.endswith("selfsubjectaccessreviews"):
            return await super()._answer(request)
        self.reviewed.append((request.method, request.path, await request.json()))
        status, body = self.review
        return web.Response(text=json.dumps(body), status=status, content_type="application/json")


ALLOWED = {"status": {"allowed": True}}


@pytest.mark.parametrize("undo", [True, False])
async def test_it_is_asked_for_this_workload_and_nothing_wider(tmp_path: Path, undo: bool) -> None:
    async with Reviews(201, ALLOWED) as server:
        writer = writer_of(server, tmp_path)
        await (prepared_by(writer, server) if undo else action_by(writer, server, PAUSE))
    (asked,) = server.reviewed
    assert asked == (
        "POST",
        "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
        {
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SelfSubjectAccessReview",
            "spec": {
                "resourceAttributes": {
                    "namespace": "shop",
                    "verb": "patch",
                    "group": "apps",
                    "resource": "deployments",
                    "name": "web",
                }
            },
        },
    )


async def test_it_is_asked_of_the_kind_that_it_is(tmp_path: Path) -> None:
    async with Reviews(201, {"status": {"allowed": False}}) as server:
        info = msgspec.structs.replace(known(), ref=INFO.ref)
        prepared = await prepared_by(writer_of(server, tmp_path), server, info=info)
    assert check(prepared, "allowed") == (CheckState.BAD, "not allowed to patch statefulsets")
    (asked,) = [body["spec"]["resourceAttributes"]["resource"] for *_, body in server.reviewed]
    assert asked == "statefulsets"


@pytest.mark.parametrize(
    ("status", "body", "state", "words"),
    [
        (201, ALLOWED, CheckState.GOOD, "allowed"),
        (200, ALLOWED, CheckState.GOOD, "allowed"),
        (201, {"status": {"allowed": False}}, CheckState.BAD, "not allowed to patch deployments"),
        (201, {"status": {}}, CheckState.BAD, "not allowed to patch deployments"),
        (201, {"status": None}, CheckState.UNKNOWN, "allowed (not answered)"),
        (201, {}, CheckState.UNKNOWN, "allowed (not answered)"),
        (403, ALLOWED, CheckState.UNKNOWN, "allowed (not answered)"),
        (202, ALLOWED, CheckState.UNKNOWN, "allowed (not answered)"),
    ],
    ids=["yes", "yes, not new", "no", "not said", "no status", "nothing", "refused", "later"],
)
async def test_only_a_review_that_says_so_is_a_permission(
    tmp_path: Path, status: int, body: Any, state: CheckState, words: str
) -> None:
    async with Reviews(status, body) as server:
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    assert check(prepared, "allowed") == (state, words)
    assert prepared.plan.refused == ""


async def test_each_check_is_shown_as_it_answers(tmp_path: Path) -> None:
    shown = asyncio.Event()

    class Slow(WriteServer):
        async def _answer(self, request: web.Request) -> web.StreamResponse:
            if request.path.endswith("selfsubjectaccessreviews"):
                await shown.wait()
            return await super()._answer(request)

    async with Slow() as server, asyncio.timeout(10):
        drawn = writer_of(server, tmp_path).prepare_undo(
            known(), "uid-1", connection=server.session.connection
        )
        async for prepared in drawn:
            if check(prepared, "dry-run")[0] is CheckState.GOOD:
                assert check(prepared, "allowed")[0] is CheckState.PENDING
                shown.set()
                break
        last = [prepared async for prepared in drawn][-1]
    assert check(last, "allowed") == (CheckState.GOOD, "allowed")
