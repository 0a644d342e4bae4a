"""Two revisions of one number: what the dialog says of them, and which of them is written."""

import json
from pathlib import Path

import msgspec
from test_checks import metadata, naming
from test_prepare import check, last_prepared
from write_server import WriteServer, kept, known, template

from cluster import fresh as reading
from cluster.audit import Audit
from cluster.writer import Writer
from rollout.action import Action, Ask
from rollout.info import Mark, Owner, RolloutInfo

OLDER = msgspec.structs.replace(kept(1), number=2)
KUBECTL = Owner("kubectl apply", "", "kubectl apply: the next apply takes an undo back", False, "")


def same_numbers(server: WriteServer) -> RolloutInfo:
    """Give both revisions of "web" the number 2; return what the screen shows of them."""
    server.numbered = {1: 2}
    return msgspec.structs.replace(known(kept(2, Mark.NOW), OLDER), owner=KUBECTL)


async def test_the_younger_of_one_number_is_read_first() -> None:
    async with WriteServer() as server:
        info = same_numbers(server)
        found = await reading.read_revisions(server.session.client, info.ref, "")
    assert [(stored.uid, stored.hash) for stored in found] == [("uid-2", "hash2"), ("uid-1", "hash1")]


async def test_an_undo_between_them_says_which_is_which_and_goes_to_the_one_that_was_chosen() -> None:
    async with WriteServer() as server:
        prepared = await last_prepared(server, same_numbers(server))
    plan = prepared.plan
    assert (plan.source, plan.target, plan.becomes, plan.typed_hash) == ("2 (hash2)", "2 (hash1)", 3, "hash1")
    assert plan.warnings[0] == ("owner", "kubectl apply: the next apply brings 2 (hash2) back")
    assert prepared.target is not None
    assert prepared.target.uid == "uid-1"
    assert json.loads(prepared.body())[-1]["value"].startswith(
        "rolled back from revision 2 (RS web-hash2) to revision 2 (RS web-hash1)"
    )


async def test_a_number_that_only_the_fresh_read_knows_to_be_shared_is_told_with_its_hash() -> None:
    async with WriteServer() as server:
        server.revisions[3], server.numbered = template("3"), {3: 1}
        plan = (await last_prepared(server)).plan
    assert (plan.source, plan.target) == ("2", "1 (hash1)")


async def test_what_runs_meanwhile_is_named_by_its_hash() -> None:
    async with WriteServer() as server:
        info = same_numbers(server)
        server.revisions[3] = template("3")
        server.change(template("1"), "kubectl-edit")
        shown = msgspec.structs.replace(info, revisions=(*(info.revisions or ()), kept(3)))
        prepared = await last_prepared(server, shown, target="uid-3")
    assert check(prepared, "fresh").words == "changed since you looked: 2 (hash1) is current now"


async def test_a_return_to_one_of_the_same_number_is_news() -> None:
    async with WriteServer() as server:
        info = same_numbers(server)
        server.change(template("1"), "kubectl-rollout", "2999-01-01T00:00:00Z")
        prepared = await last_prepared(server, info)
    assert prepared.plan.refused == "already undone 0s ago via kubectl-rollout: deploy/web runs this template"


async def test_another_action_says_at_which_of_them_it_is_done(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = Writer(server.session.client, Audit(tmp_path / "audit.jsonl"))
        doing = writer.prepare_action(
            same_numbers(server), Ask(Action.RESTART), connection=server.session.connection
        )
        plans = [prepared.plan async for prepared in doing]
    assert {(plan.source, plan.typed_hash) for plan in plans} == {("2 (hash2)", "hash2")}


async def test_the_one_that_the_status_names_is_current_though_the_other_has_its_template() -> None:
    async with WriteServer() as server:
        info = same_numbers(server)
        server.revisions[1] = template("2")
        found = await reading.read_revisions(server.session.client, info.ref, "")
        fresh = await reading.read_workload(server.session.client, info.ref)
    named = msgspec.structs.replace(fresh, update_revision="web-hash2")
    assert [one and one.uid for one in (reading.current(fresh, found), reading.current(named, found))] == [
        "uid-1",
        "uid-2",
    ]


async def test_what_was_edited_since_is_told_of_the_one_that_is_gone_to() -> None:
    async with WriteServer() as server:
        info = same_numbers(server)
        server.revisions[1] = naming("1", "s")
        server.others = {"/secrets/s": metadata("2026-01-01T00:00:01Z")}
        warnings = (await last_prepared(server, info)).plan.warnings
    assert ("stays", "Secret s, edited 01 Jan 00:00Z, AFTER 2 (hash1) was made") in warnings
