"""What is said and logged of a write, to the word."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from test_actions import RESUME, resuming
from test_actions import prepared_by as action_by
from test_write_troubles import prepared_by, writer_of
from write_server import WriteServer, known, refusing, template

from cluster.audit import Audit
from cluster.prepared import by
from cluster.writer import Writer
from rollout.action import REVERTED, Action, Ask, CheckState, Ending, ImageChoice
from rollout.info import Owner


async def test_an_undo_that_was_taken_back_is_a_line_of_its_own(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server)
        await writer.send(prepared, "5xx")
        await writer.note_reverted(prepared, f"{REVERTED} by argocd 6s later")
        await writer.note_reverted(prepared, "another release followed")
    lines = list(writer._audit.read())
    assert [line.event for line in lines] == ["intent", "outcome", "reverted", "reverted"]
    assert [(line.outcome, line.sentence, line.sha256, line.reason) for line in lines[2:]] == [
        (REVERTED, f"{REVERTED} by argocd 6s later", "", ""),
        (Ending.APPLIED.value, "another release followed", "", ""),
    ]
    assert {line.id for line in lines} == {prepared.ident}
    assert len(lines[0].sha256) == 64


async def test_that_it_was_taken_back_need_not_be_logged(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with WriteServer() as server:
        writer = Writer(server.session.client, Audit(tmp_path / "file" / "audit.jsonl"))
        await writer.note_reverted(await prepared_by(writer, server), f"{REVERTED} by argocd")


async def test_the_log_keeps_how_the_dry_run_ended(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        server.on_dry_run = refusing(403, "no")
        refused = await prepared_by(writer, server)
        server.on_dry_run = refusing(400, "admission webhook x does not support dryRun")
        prepared = await prepared_by(writer, server)
        await writer.send(prepared)
    assert (prepared.dry_run, refused.dry_run) == ("not supported by a webhook", "403")
    assert {line.dry_run for line in writer._audit.read()} == {"not supported by a webhook"}


async def test_nobody_is_named_where_nobody_is_recorded(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        server.change(template("3"), "")
        prepared = await prepared_by(writer, server)
    assert prepared.fresh is not None
    assert by(prepared.fresh) == ""


async def test_images_are_those_of_now_then_the_newest_of_each_container(tmp_path: Path) -> None:
    def revision(app: str, side: str, name: str = "side") -> dict[str, Any]:
        made = template(app)
        made["spec"]["containers"].append({"name": name, "image": side})
        return made

    async with WriteServer() as server:
        # What is not shown as it is cannot be chosen: what is chosen is what is sent.
        server.revisions = {
            1: revision("1", "proxy:1"),
            2: revision("2", "proxy:1"),
            3: revision("3", "proxy:2"),
            4: revision("4", "proxy:2", "gone"),
            5: revision("5" * 400, ""),
            6: revision("6", "proxy:\u202e6"),
            7: revision("7" * 500, "proxy:1"),
        }
        server.live = revision("2", "proxy:2")
        found = await writer_of(server, tmp_path).read_images(known())
    assert found == (
        ImageChoice("app", "shop/web:2", 2, True, "uid-2"),
        ImageChoice("app", "shop/web:6", 6, False, "uid-6"),
        ImageChoice("app", f"shop/web:{'5' * 400}", 5, False, "uid-5"),
        ImageChoice("app", "shop/web:4", 4, False, "uid-4"),
        ImageChoice("app", "shop/web:3", 3, False, "uid-3"),
        ImageChoice("app", "shop/web:1", 1, False, "uid-1"),
        ImageChoice("side", "proxy:2", 3, True, "uid-3"),
        ImageChoice("side", "proxy:1", 7, False, "uid-7"),
    )


@pytest.mark.parametrize("observed", [7, 6])
async def test_a_resume_with_nothing_to_roll_out_warns_of_the_owner_alone(
    tmp_path: Path, observed: int
) -> None:
    owner = Owner("Flux", "apps/shop", "Flux re-applies Git: it takes an undo back", True, "flux suspend x")
    async with WriteServer() as server:
        server.paused, server.observed = True, observed
        info = msgspec.structs.replace(known(), paused=True, owner=owner, blocked_by="web-1")
        plan = (await action_by(writer_of(server, tmp_path), server, RESUME, info=info)).plan
    behind = [("controller", "is behind: it has not seen the newest change yet")] if observed < 7 else []
    assert plan.warnings == (
        ("reverts", "Flux re-applies Git: it takes this back"),
        ("hold it", "flux suspend x"),
        *behind,
    )


async def test_a_resume_of_what_waits_says_what_has_to_be_done_by_hand(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.live = template("9")
        server.spec = {"strategy": {"type": "Recreate"}}
        plan = (await resuming(server, tmp_path)).plan
    assert plan.warnings == (("downtime", "Recreate: all pods stop before the first new one starts"),)


async def test_a_resume_without_any_revision_has_none_to_name(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.replica_sets = lambda: '{"items": []}'  # type: ignore[method-assign]
        plan = (await resuming(server, tmp_path)).plan
    assert (plan.from_number, plan.from_uid, plan.becomes, plan.changes) == (2, "", None, ())
    assert plan.target_words == "lets the rollout go on: no other template waits"


async def test_what_is_so_already_is_said_to_be(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        prepared = await action_by(writer_of(server, tmp_path), server, Ask(Action.PAUSE))
    (fresh,) = [check for check in prepared.plan.checks if check.key == "fresh"]
    assert (fresh.state, fresh.words) == (CheckState.BAD, "already so")
    assert prepared.plan.refused == "it is paused already"


async def test_an_image_that_is_set_while_it_is_paused_rolls_out_later(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        ask = Ask(Action.SET_IMAGE, "app", "shop/web:1")
        plan = (await action_by(writer_of(server, tmp_path), server, ask)).plan
    assert (plan.refused, plan.takes) == ("", "nothing yet: it is paused, and rolls out when resumed")


ASKS = [
    (Ask(Action.PAUSE), "paused"),
    (Ask(Action.RESTART), "restarted"),
    (Ask(Action.SET_IMAGE, "app", "shop/web:1"), "image set"),
]


@pytest.mark.parametrize(("ask", "done"), ASKS, ids=[done for _, done in ASKS])
async def test_an_action_is_told_with_who_did_it_and_by_which_write(
    tmp_path: Path, ask: Ask, done: str
) -> None:
    async with WriteServer() as server:
        link = msgspec.structs.replace(server.session.connection, user="alice")
        prepared = await action_by(writer_of(server, tmp_path), server, ask, connection=link)
    assert prepared.cause() == f"{done} by alice, rolldeck #{prepared.ident}"
    assert prepared.cause("why") == f"{done} by alice, rolldeck #{prepared.ident}: why"


async def test_without_a_reason_none_is_written(tmp_path: Path) -> None:
    async with WriteServer() as server:
        prepared = await prepared_by(writer_of(server, tmp_path), server)
    *_, annotated = json.loads(prepared.body())
    assert annotated["value"] == prepared.cause()
    assert prepared.cause().endswith(f"rolldeck #{prepared.ident}")
