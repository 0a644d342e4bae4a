"""The deletion of the pod that blocks a StatefulSet: the one pod of known uid, or none."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from test_writer import AT_ONCE
from write_server import UID, WriteServer, known, status

from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Action, Ask, CheckState, Ending
from rollout.info import Ref

INFO = msgspec.structs.replace(known(), ref=Ref("StatefulSet", "shop", "web", UID), owner=None)
ASK = Ask(Action.DELETE_POD, pod="web-1")
LONG_AGO = "2026-01-01T00:00:00Z"


def pod(ordinal: int, *, ready: bool = True, revision: str = "web-new", **metadata: Any) -> dict[str, Any]:
    return {
        "metadata": {
            "name": f"web-{ordinal}",
            "uid": f"uid-web-{ordinal}",
            "labels": {"controller-revision-hash": revision},
            "creationTimestamp": LONG_AGO,
            "ownerReferences": [{"uid": UID, "controller": True}],
            **metadata,
        },
        "status": {
            "conditions": [
                {"type": "Ready", "status": "True" if ready else "False", "lastTransitionTime": LONG_AGO}
            ]
        },
    }


def rolls_from(partition: int) -> dict[str, Any]:
    """Return what the spec of a StatefulSet says of its updates."""
    return {"updateStrategy": {"type": "RollingUpdate", "rollingUpdate": {"partition": partition}}}


class SetServer(WriteServer):
    """A StatefulSet "web" whose pod web-1 blocks."""

    def __init__(self) -> None:
        super().__init__()
        foreign = pod(0, ready=False, revision="web-old", ownerReferences=[{"uid": "x", "controller": True}])
        self.pods = [pod(0), pod(1, ready=False, revision="web-old"), foreign]
        self.spec = rolls_from(0)
        self.status = {"updateRevision": "web-new"}
        self.on_delete: list[int | None] = [200, 200]
        """What the dry run and the deletion are answered with; None: nothing."""
        self.deleted_with: list[tuple[dict[str, str], Any]] = []
        self.others = {"statefulsets/web": self.read, "pods": self.list, "pods/web-1": self.delete}

    async def read(self, _: web.Request) -> web.Response:
        return self.respond()

    async def list(self, _: web.Request) -> web.Response:
        return web.json_response({"items": self.pods})

    async def delete(self, request: web.Request) -> web.Response:
        self.deleted_with.append((dict(request.query), await request.json()))
        answer = self.on_delete[len(self.deleted_with) - 1]
        if answer is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if answer != 200:
            return status(answer, "the server says no")
        return web.json_response({"kind": "Status", "status": "Success"})


def writer_of(server: WriteServer, folder: Path) -> Writer:
    return Writer(server.session.client, Audit(folder / "audit.jsonl"), waits=AT_ONCE)


async def prepared_by(writer: Writer, server: WriteServer) -> Prepared:
    asked = writer.prepare_action(INFO, ASK, connection=server.session.connection)
    return [one async for one in asked][-1]


def fresh(prepared: Prepared) -> tuple[CheckState, str]:
    (check,) = [check for check in prepared.plan.checks if check.key == "fresh"]
    return check.state, check.words


async def test_the_pod_that_blocks_is_deleted_by_its_uid_and_told_of(tmp_path: Path) -> None:
    async with SetServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        outcome = await writer.send(prepared, "stuck")
        await writer.drain()
        (event,) = [json.loads(body) for _, path, _, body in server.asked if path.endswith("/events")]
        deleted = {path for method, path, *_ in server.asked if method == "DELETE"}
        (review,) = [json.loads(body) for _, path, _, body in server.asked if "accessreviews" in path]
    plan = prepared.plan
    assert (plan.refused, plan.target_uid, plan.warnings) == ("", "uid-web-1", ())
    assert (plan.takes, plan.stays) == (
        "one pod goes, and the controller makes it again",
        "its volume, its name and its place in the order",
    )
    assert fresh(prepared) == (CheckState.GOOD, "it blocks the controller")
    assert {check.key for check in plan.checks} == {"allowed", "fresh", "dry-run"}
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": "uid-web-1"}}
    assert deleted == {"/api/v1/namespaces/shop/pods/web-1"}
    assert server.deleted_with == [({"dryRun": "All"}, options), ({}, options)]
    assert (outcome.ending, outcome.sentence, outcome.generation) == (Ending.APPLIED, "accepted", None)
    assert review["spec"]["resourceAttributes"] == {
        "namespace": "shop",
        "verb": "delete",
        "resource": "pods",
        "name": "web-1",
    }
    assert event["reason"] == "BlockingPodDeleted"
    intent, ended = writer._audit.read()
    assert (intent.action, intent.what) == ("delete pod", "pod web-1 (uid-web-1)")
    assert (ended.outcome, ended.version_after, ended.generation_after) == ("applied", "", None)


@pytest.mark.parametrize(
    ("change", "check", "refused"),
    [
        (
            lambda server: server.pods.append(pod(5, ready=False, revision="web-old")),
            "it blocks the controller",
            "",
        ),
        (
            lambda server: server.pods.insert(0, pod(0, ready=False, revision="web-old")),
            "another pod blocks",
            "web-0 is what blocks now: esc, then look again",
        ),
        (
            lambda server: server.pods.__setitem__(1, pod(1)),
            "not possible",
            "every pod is ready: none blocks the controller",
        ),
        (
            lambda server: setattr(server, "spec", rolls_from(2)),
            "not possible",
            "web-1 is below the partition 2: it would come back as it is",
        ),
        (
            lambda server: setattr(server, "status", {}),
            "not possible",
            "the controller has not seen the newest change yet: try again",
        ),
        (
            lambda server: server.pods.__setitem__(
                1, pod(1, ready=False, revision="web-old", deletionTimestamp=LONG_AGO)
            ),
            "not possible",
            "web-1 is being deleted already",
        ),
    ],
    ids=["a later one", "an earlier one", "none", "partition", "unseen", "going"],
)
async def test_only_the_pod_that_blocks_may_go(tmp_path: Path, change: Any, check: str, refused: str) -> None:
    async with SetServer() as server:
        change(server)
        prepared = await prepared_by(writer_of(server, tmp_path), server)
        assert len(server.deleted_with) == (0 if refused else 1)
    assert (fresh(prepared)[1], prepared.plan.refused) == (check, refused)
    assert fresh(prepared)[0] is (CheckState.BAD if refused else CheckState.GOOD)


async def test_a_pod_that_may_yet_free_itself_says_when_to_look_again(tmp_path: Path) -> None:
    async with SetServer() as server:
        server.pods[1] = pod(1, ready=False, revision="web-old", creationTimestamp="2999-01-01T00:00:00Z")
        prepared = await prepared_by(writer_of(server, tmp_path), server)
        assert not server.deleted_with
    assert prepared.plan.refused.startswith("stuck for 0s so far, it may free itself")
    assert prepared.plan.again > 0


@pytest.mark.parametrize("unreadable", ["statefulsets/web", "pods"])
async def test_what_cannot_be_read_is_not_deleted(tmp_path: Path, unreadable: str) -> None:
    async with SetServer() as server:
        server.others[unreadable] = 500
        prepared = await prepared_by(writer_of(server, tmp_path), server)
        assert not server.deleted_with
    assert "cannot be read: the server says no" in prepared.plan.refused
    assert fresh(prepared) == (CheckState.BAD, "cannot be read")


async def test_a_list_of_pods_that_is_none_is_said(tmp_path: Path) -> None:
    async with SetServer() as server:
        server.others["pods"] = {"items": 3}
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    assert prepared.plan.refused == "the server's list of pods cannot be understood"


@pytest.mark.parametrize("code", [404, 409])
async def test_a_pod_that_goes_between_the_read_and_the_dry_run_is_read_again(
    tmp_path: Path, code: int
) -> None:
    async with SetServer() as server:
        server.on_delete = [code, 200]
        prepared = await prepared_by(writer_of(server, tmp_path), server)
        assert [query for query, _ in server.deleted_with] == [{"dryRun": "All"}] * 2
    assert (prepared.plan.refused, fresh(prepared)[1]) == ("", "it blocks the controller")


@pytest.mark.parametrize("code", [404, 409])
async def test_a_pod_that_was_made_again_is_not_deleted(tmp_path: Path, code: int) -> None:
    async with SetServer() as server:
        server.on_delete = [200, code]
        writer = writer_of(server, tmp_path)
        outcome = await writer.send(await prepared_by(writer, server))
    assert (outcome.ending, outcome.sentence) == (
        Ending.SUPERSEDED,
        "web-1 is another pod by now: nothing was written",
    )


@pytest.mark.parametrize(
    ("after", "ending", "sentence"),
    [
        (None, Ending.NOT_APPLIED, "not applied (the connection broke): web-1 is as it was"),
        ([], Ending.APPLIED, "web-1 goes, though the answer was lost (the connection broke)"),
        (
            [pod(1, ready=False, revision="web-old", deletionTimestamp=LONG_AGO)],
            Ending.APPLIED,
            "web-1 goes, though the answer was lost (the connection broke)",
        ),
        (
            [pod(1, uid="another")],
            Ending.APPLIED,
            "web-1 goes, though the answer was lost (the connection broke)",
        ),
    ],
    ids=["as it was", "gone", "going", "made again"],
)
async def test_a_lost_answer_is_told_by_the_pod_itself(
    tmp_path: Path, after: list[dict[str, Any]] | None, ending: Ending, sentence: str
) -> None:
    async with SetServer() as server:
        server.on_delete = [200, None]
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        server.pods = server.pods if after is None else after
        outcome = await writer.send(prepared)
        (query,) = {tuple(query.items()) for _, path, query, _ in server.asked if path.endswith("/pods")}
    assert (outcome.ending, outcome.sentence, outcome.generation) == (ending, sentence, None)
    assert query == (("labelSelector", "app=web"),)
