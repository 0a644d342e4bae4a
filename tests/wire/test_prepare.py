"""What the dialog shows of an undo, and what is asked of the server for it."""

import asyncio
import json
import re
from contextlib import aclosing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from write_server import (
    STALE,
    WriteServer,
    apply,
    go_json,
    kept,
    known,
    lost,
    never,
    refusing,
    template,
)

from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Check, CheckState
from rollout.info import Mark, Owner, RolloutInfo

OWNER = Owner(
    "Flux", "apps/shop", "Flux apps/shop re-applies Git: it takes an undo back", reverts=True, suspend=""
)


async def all_prepared(
    server: WriteServer, info: RolloutInfo | None = None, **options: Any
) -> list[Prepared]:
    target = options.pop("target", "uid-1")
    connection = options.pop("connection", server.session.connection)
    writer = Writer(server.session.client, Audit(Path("/nonexistent")))
    yielded = writer.prepare_undo(info or known(), target, connection=connection, **options)
    return [prepared async for prepared in yielded]


async def last_prepared(server: WriteServer, info: RolloutInfo | None = None, **options: Any) -> Prepared:
    return (await all_prepared(server, info, **options))[-1]


def check(prepared: Prepared, key: str) -> Check:
    return next(check for check in prepared.plan.checks if check.key == key)


async def test_the_dialog_stands_before_anything_is_answered() -> None:
    async with WriteServer() as server:
        first = (await all_prepared(server))[0]
    assert {check.state for check in first.plan.checks} == {CheckState.PENDING}
    assert (first.plan.from_number, first.plan.to_number, first.plan.becomes) == (2, 1, 3)
    assert first.plan.target_words == "web:1, hash1"


async def test_all_checks_come_out_well() -> None:
    async with WriteServer() as server:
        prepared = await last_prepared(server)
    plan = prepared.plan
    assert re.fullmatch(r"server dry run \d+\.\ds", check(prepared, "dry-run").words)
    assert [(check.key, check.state) for check in plan.checks if check.key != "quota"] == [
        ("allowed", CheckState.GOOD),
        ("fresh", CheckState.GOOD),
        ("dry-run", CheckState.GOOD),
        ("names", CheckState.GOOD),
    ]
    assert [change.words for change in plan.changes] == ["image 2→1"]
    assert (plan.refused, plan.twice, plan.type_number, plan.resumes) == ("", False, False, False)
    assert (plan.stays, plan.from_uid) == (
        "replicas 3 (HPA: not permitted), strategy, annotations, selector",
        "uid-2",
    )


async def test_what_is_asked_is_a_review_reads_and_one_dry_run() -> None:
    async with WriteServer() as server:
        await last_prepared(server)
    assert sorted((method, path.rpartition("/")[2], query) for method, path, query, _ in server.asked) == [
        ("GET", "horizontalpodautoscalers", {}),
        ("GET", "pods", {"limit": "500", "labelSelector": "app=web"}),
        ("GET", "replicasets", {"labelSelector": "app=web"}),
        ("GET", "resourcequotas", {}),
        ("GET", "web", {}),
        ("PATCH", "web", {"dryRun": "All", "fieldManager": "rolldeck", "fieldValidation": "Strict"}),
        ("POST", "selfsubjectaccessreviews", {}),
    ]


async def test_the_patch_tests_and_replaces_with_the_servers_own_bytes() -> None:
    async with WriteServer() as server:
        await last_prepared(server)
        body = next(body for method, *_, body in server.asked if method == "PATCH")
    before, after = go_json(template("2")).encode(), go_json(template("1")).encode()
    assert b'{"op":"test","path":"/metadata/uid","value":"11111111-aaaa"}' in body
    assert b'{"op":"test","path":"/spec/template","value":' + before + b"}" in body
    assert b'{"op":"replace","path":"/spec/template","value":' + after + b"}" in body
    assert b"replicas" not in body
    assert [(operation["op"], operation["path"]) for operation in json.loads(body)] == [
        ("test", "/metadata/uid"),
        ("test", "/spec/template"),
        ("replace", "/spec/template"),
        ("add", "/metadata/annotations/kubernetes.io~1change-cause"),
    ]


async def test_where_there_are_no_annotations_they_are_made() -> None:
    async with WriteServer() as server:
        server.annotations = None
        prepared = await last_prepared(server)
    assert check(prepared, "dry-run").state is CheckState.GOOD
    assert [operation["op"] for operation in json.loads(prepared.body())[-3:]] == ["test", "add", "add"]


async def test_a_paused_workload_is_resumed_in_the_same_patch() -> None:
    async with WriteServer() as server:
        server.paused = True
        prepared = await last_prepared(server)
    assert prepared.plan.resumes
    operations = [(operation["op"], operation["path"]) for operation in json.loads(prepared.body())]
    assert ("test", "/spec/paused") in operations
    assert operations.index(("remove", "/spec/paused")) > operations.index(("replace", "/spec/template"))


async def test_another_revision_that_is_current_meanwhile_is_said() -> None:
    async with WriteServer() as server:
        server.revisions[3] = template("3")
        server.change(template("3"), "kubectl-edit")
        prepared = await last_prepared(server)
    assert check(prepared, "fresh").state is CheckState.WARNING
    assert check(prepared, "fresh").words == "changed since you looked: 3 is current now"
    assert (prepared.plan.from_number, prepared.plan.becomes) == (3, 4)


async def test_a_template_that_was_never_rolled_out_has_no_number() -> None:
    async with WriteServer() as server:
        server.live, server.paused = template("7"), True
        prepared = await last_prepared(server)
    assert prepared.plan.from_number is None
    cause = json.loads(prepared.body())[-1]["value"]
    assert cause.startswith("rolled back to revision 1 (RS web-hash1)")


async def test_an_equal_template_is_refused() -> None:
    async with WriteServer() as server:
        prepared = await last_prepared(server, target="uid-2")
    assert prepared.plan.refused == "deploy/web already runs this template"
    assert not server.patches
    assert all(method != "PATCH" for method, *_ in server.asked)


async def test_an_equal_template_of_someone_else_is_news() -> None:
    async with WriteServer() as server:
        server.change(template("1"), "kubectl-rollout", "2999-01-01T00:00:00Z")
        prepared = await last_prepared(server)
    assert prepared.plan.refused == "already undone 0s ago via kubectl-rollout: deploy/web runs this template"


async def test_a_target_that_is_no_longer_kept_is_refused() -> None:
    async with WriteServer() as server:
        del server.revisions[1]
        prepared = await last_prepared(server)
    assert prepared.plan.refused == "revision 1 is no longer kept: choose another"
    read = check(prepared, "fresh")
    assert (read.state, read.words) == (CheckState.BAD, "target no longer kept")


async def test_a_target_that_was_pruned_under_the_dialog_goes_after_its_number() -> None:
    async with WriteServer() as server:
        earlier = await last_prepared(server)
        del server.revisions[1]
        prepared = await last_prepared(server, earlier=earlier)
    assert (prepared.plan.refused, prepared.plan.type_number) == ("", True)
    assert prepared.plan.type_why == "REVISION 1 IS NO LONGER KEPT"
    assert check(prepared, "dry-run").state is CheckState.GOOD


@pytest.mark.parametrize(
    ("mark", "why"), [(Mark.LEFT, "REVISION 1 WAS LEFT"), (Mark.FAILED, "REVISION 1 FAILED")]
)
async def test_a_picture_that_lacks_the_target_takes_no_typed_number_away(mark: Mark, why: str) -> None:
    async with WriteServer() as server:
        earlier = await last_prepared(server, known(kept(2, Mark.NOW), kept(1, mark)))
        assert (earlier.plan.type_number, earlier.plan.type_why) == (True, why)
        server.paused = True
        prepared = await all_prepared(server, known(kept(2, Mark.NOW)), earlier=earlier)
    assert {(one.plan.refused, one.plan.type_number, one.plan.type_why) for one in prepared} == {
        ("", True, why)
    }


@pytest.mark.parametrize("uid", ["uid-9", "uid-8"])
async def test_a_revision_that_another_controls_is_no_target(uid: str) -> None:
    async with WriteServer() as server:
        foreign = msgspec.structs.replace(kept(1), uid=uid)
        prepared = await last_prepared(server, known(kept(2, Mark.NOW), foreign), target=uid)
    assert prepared.plan.refused == "revision 1 is no longer kept: choose another"


@pytest.mark.parametrize(
    ("happened", "sentence"),
    [
        ({"deleted": True}, "deploy/web was deleted"),
        ({"uid": "other"}, "deploy/web was deleted and created again: it is another object now"),
        ({"read_status": 403}, "deploy/web cannot be read: the server says no"),
        ({"read_status": 500}, "deploy/web cannot be read: the server says no: esc, then u looks again"),
        (
            {"read_page": (404, "404 page not found")},
            "deploy/web cannot be read: HTTP 404 page not found: esc, then u looks again",
        ),
        (
            {"read_page": (200, "<html>")},
            "deploy/web: a web page came, not Kubernetes: is a proxy on the way? esc, then u looks again",
        ),
    ],
)
async def test_without_the_fresh_read_nothing_can_be_confirmed(
    happened: dict[str, Any], sentence: str
) -> None:
    async with WriteServer() as server:
        vars(server).update(happened)
        prepared = await last_prepared(server)
    assert (prepared.plan.refused, check(prepared, "fresh").state) == (sentence, CheckState.BAD)
    assert check(prepared, "dry-run").state is CheckState.PENDING


async def test_where_the_link_is_down_the_refusal_says_how_to_look_again() -> None:
    async with WriteServer() as server:
        unreached = server.session
    writer = Writer(unreached.client, Audit(Path("/nonexistent")))
    yielded = writer.prepare_undo(known(), "uid-1", connection=unreached.connection)
    prepared = [one async for one in yielded][-1]
    await unreached.close()
    assert prepared.plan.refused.endswith("connection refused: esc, then u looks again")


async def test_a_refused_permission_is_said_and_the_servers_own_answer_decides() -> None:
    async with WriteServer() as server:
        server.allowed = False
        prepared = await last_prepared(server)
    assert check(prepared, "allowed").state is CheckState.BAD
    assert check(prepared, "allowed").words == "not allowed to patch deployments"
    assert prepared.plan.refused == ""


async def test_an_unanswered_question_for_permission_is_never_good() -> None:
    async with WriteServer() as server:
        server.allowed = None
        prepared = await last_prepared(server)
    assert check(prepared, "allowed").state is CheckState.UNKNOWN


@pytest.mark.parametrize(
    ("code", "causes"), [(403, None), (422, ["spec.template.spec.containers"]), (500, None), (400, None)]
)
async def test_a_refused_dry_run_never_arms_and_says_why(code: int, causes: list[str] | None) -> None:
    async with WriteServer() as server:
        server.on_dry_run = refusing(code, "policy\x1b says no", causes=causes)
        prepared = await last_prepared(server)
    assert prepared.plan.refused == "policy␛ says no"
    said = check(prepared, "dry-run")
    assert (said.state, said.words) == (CheckState.BAD, "server dry run refused")


async def test_a_webhook_that_cannot_be_tried_needs_two_confirmations() -> None:
    async with WriteServer() as server:
        server.on_dry_run = refusing(400, 'admission webhook "x" does not support dry run')
        prepared = await last_prepared(server)
    assert (prepared.plan.twice, prepared.plan.refused) == (True, "")
    assert check(prepared, "dry-run").words == "server dry run not supported by a webhook"


async def test_a_dry_run_without_an_answer_needs_two_confirmations() -> None:
    async with WriteServer() as server:
        server.on_dry_run = lost
        prepared = await last_prepared(server)
    assert (prepared.plan.twice, check(prepared, "dry-run").state) == (True, CheckState.UNKNOWN)
    assert "unanswered" in check(prepared, "dry-run").words


async def test_a_dry_run_that_takes_too_long_is_said_to() -> None:
    async with WriteServer() as server:
        server.on_dry_run = never
        hasty = server.open(request_timeout=0.2)
        writer = Writer(hasty.client, Audit(Path("/nonexistent")))
        yielded = writer.prepare_undo(known(), "uid-1", connection=hasty.connection)
        prepared = [prepared async for prepared in yielded][-1]
        await hasty.close()
    assert prepared.plan.twice
    assert check(prepared, "dry-run").words == "server dry run unanswered for 0s"


async def test_a_change_between_read_and_dry_run_is_read_again() -> None:
    async def changes_once(server: WriteServer, request: Any, operations: Any) -> Any:
        server.on_dry_run = apply
        server.revisions[3] = template("3")
        server.change(template("3"), "kubectl-edit")
        return await apply(server, request, operations)

    async with WriteServer() as server:
        server.on_dry_run = changes_once
        prepared = await last_prepared(server)
    assert prepared.plan.from_number == 3
    assert check(prepared, "dry-run").state is CheckState.GOOD
    assert prepared.plan.refused == ""


async def test_what_never_stands_still_is_given_up() -> None:
    async with WriteServer() as server:
        server.on_dry_run = refusing(*STALE)
        prepared = await last_prepared(server)
    assert prepared.plan.refused == "it changes faster than it can be read: esc, then u looks again"
    assert sum(method == "PATCH" for method, *_ in server.asked) == 3


async def test_what_a_webhook_would_make_of_it_is_shown() -> None:
    async def mutate(server: WriteServer, *_: object) -> Any:
        before, server.live = server.live, template("1", INJECTED="yes")
        answer = server.respond()
        server.live = before
        return answer

    async with WriteServer() as server:
        server.on_dry_run = mutate
        server.warnings = ("spec.x is deprecated", "so is y")
        prepared = await last_prepared(server)
    plan = prepared.plan
    assert plan.warnings == (
        ("server", "spec.x is deprecated"),
        ("server", "so is y"),
        ("webhook", "changes it further: env +INJECTED"),
    )
    assert check(prepared, "dry-run").state is CheckState.WARNING


async def test_who_takes_it_back_and_a_controller_behind_are_said() -> None:
    async with WriteServer() as server:
        server.observed = 6
        plan = (await last_prepared(server, msgspec.structs.replace(known(), owner=OWNER))).plan
    assert [label for label, _ in plan.warnings] == ["reverts", "hold it", "controller"]


async def test_a_protected_context_wants_the_number() -> None:
    async with WriteServer() as server:
        connection = msgspec.structs.replace(server.session.connection, protected="PROD", context="prod-eu")
        plan = (await last_prepared(server, connection=connection)).plan
    assert (plan.type_number, plan.type_why) == (True, "PROTECTED CONTEXT prod-eu")


@pytest.mark.parametrize(
    ("mark", "why"), [(Mark.FAILED, "REVISION 1 FAILED"), (Mark.LEFT, "REVISION 1 WAS LEFT")]
)
async def test_a_bad_target_wants_the_number(mark: Mark, why: str) -> None:
    async with WriteServer() as server:
        plan = (await last_prepared(server, known(kept(2, Mark.NOW), kept(1, mark)))).plan
    assert (plan.type_number, plan.type_why) == (True, why)


async def test_an_unknown_target_is_refused_at_once() -> None:
    async with WriteServer() as server:
        first = (await all_prepared(server, target="uid-77"))[0]
    assert first.plan.refused == "that revision is not known: choose another"


async def test_closing_the_dialog_drops_what_is_still_asked() -> None:
    async with WriteServer() as server:
        server.on_dry_run = never
        writer = Writer(server.session.client, Audit(Path("/nonexistent")))
        async with aclosing(
            writer.prepare_undo(known(), "uid-1", connection=server.session.connection)
        ) as yielded:
            async for prepared in yielded:
                if check(prepared, "fresh").state is CheckState.GOOD:
                    break
        left = [task for task in asyncio.all_tasks() if "dry_run" in repr(task.get_coro())]
        await asyncio.wait(left)
    assert [task.cancelled() for task in left] == [True]


async def test_a_read_that_is_no_object_is_a_sentence() -> None:
    async with WriteServer() as server:
        server.workload = lambda: '{"metadata":[]}'  # type: ignore[method-assign]
        prepared = await last_prepared(server)
    assert prepared.plan.refused == "the server's answer is not the object that was asked for"


async def test_a_target_that_the_picture_no_longer_has_is_kept_from_the_open_dialog() -> None:
    async with WriteServer() as server:
        earlier = await last_prepared(server)
        del server.revisions[1]
        later = await last_prepared(server, known(kept(2, Mark.NOW)), earlier=earlier)
    assert (later.plan.refused, later.plan.type_why) == ("", "REVISION 1 IS NO LONGER KEPT")
    assert (later.plan.to_number, later.plan.target_words) == (1, "web:1, hash1")
    assert later.plan.takes.endswith("3 pods come")
