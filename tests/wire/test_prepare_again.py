"""A dialog that is drawn again because something changed under it: what it knew, and what it knows anew."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest
from scripted import pod
from test_outcome import LISTED, NAMES
from write_server import WriteServer, apply, kept, known, template

from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Action, Ask, Check, CheckState
from rollout.info import Mark, Owner, RolloutInfo


def writer_of(server: WriteServer) -> Writer:
    return Writer(server.session.client, Audit(Path("/nonexistent")))


async def all_prepared(
    server: WriteServer, info: RolloutInfo, earlier: Prepared | None = None
) -> list[Prepared]:
    link = server.session.connection
    plans = writer_of(server).prepare_undo(info, "uid-1", connection=link, earlier=earlier)
    return [prepared async for prepared in plans]


async def test_the_evidence_is_that_of_the_newest_picture() -> None:
    serving = msgspec.structs.replace(kept(1), evidence="3 running now")
    async with WriteServer() as server:
        earlier = (await all_prepared(server, known(kept(2, Mark.NOW), serving)))[-1]
        lost = msgspec.structs.replace(serving, evidence="was current 4d")
        again = await all_prepared(server, known(kept(2, Mark.NOW), lost), earlier)
    assert {one.plan.target_evidence for one in again} == {"was current 4d"}


@pytest.mark.parametrize("mark", [Mark.FAILED, Mark.LEFT])
async def test_a_number_has_to_be_typed_though_it_is_drawn_again_before_anything_was_read(mark: Mark) -> None:
    async with WriteServer() as server:
        unread = (await all_prepared(server, known(kept(2, Mark.NOW), kept(1, mark))))[0]
        again = await all_prepared(server, known(kept(2, Mark.NOW), kept(1, Mark.UNPROVEN)), unread)
    assert {(one.plan.type_number, one.plan.type_why) for one in again} == {(True, unread.plan.type_why)}


async def test_how_long_it_takes_is_said_once_though_it_is_read_again() -> None:
    timed = asyncio.Event()

    async def changes_once(server: WriteServer, request: Any, operations: Any) -> Any:
        server.on_dry_run = apply
        await timed.wait()
        server.revisions[3] = template("3")
        server.change(template("3"), "kubectl-edit")
        return await apply(server, request, operations)

    async with WriteServer() as server:
        server.on_dry_run = changes_once
        takes = []
        async for one in writer_of(server).prepare_undo(
            known(), "uid-1", connection=server.session.connection
        ):
            takes.append(one.plan.takes)
            if takes[-1] != takes[0]:
                timed.set()
    assert takes[-1] == f"how long is not known: {takes[0]}"


async def test_what_was_not_seen_is_not_called_as_it_was_seen() -> None:
    unread = msgspec.structs.replace(known(), revisions=None)
    async with WriteServer() as server:
        plans = writer_of(server).prepare_action(
            unread, Ask(Action.PAUSE), connection=server.session.connection
        )
        last = [prepared async for prepared in plans][-1]
    assert Check("fresh", CheckState.GOOD, "read afresh", arms=True) in last.plan.checks


async def test_a_template_that_nobody_rolled_out_is_said_to_be_new() -> None:
    async with WriteServer() as server:
        server.live, server.paused = template("9"), True
        last = (await all_prepared(server, known()))[-1]
    words = "changed since you looked: the template is new, and not rolled out"
    assert Check("fresh", CheckState.WARNING, words, arms=True) in last.plan.checks


async def test_a_picture_without_numbers_promises_none() -> None:
    unnumbered = [msgspec.structs.replace(one, number=None) for one in (kept(2, Mark.NOW), kept(1))]
    info = msgspec.structs.replace(
        known(*unnumbered, number=None), owner=Owner("kubectl apply", "", "applied from a file", False, "")
    )
    async with WriteServer() as server:
        first = (await all_prepared(server, info))[0]
    assert (first.plan.from_number, first.plan.to_number, first.plan.becomes) == (None, None, None)
    assert dict(first.plan.warnings)["owner"] == "applied from a file"


async def test_a_change_that_the_dry_run_shows_is_said_while_it_is_read_again() -> None:
    async def changes_once(server: WriteServer, request: Any, operations: Any) -> Any:
        server.on_dry_run = apply
        server.change(template("3"), "kubectl-edit")
        return await apply(server, request, operations)

    async with WriteServer() as server:
        server.on_dry_run = changes_once
        drawn = await all_prepared(server, known())
    again = Check("fresh", CheckState.PENDING, "changed just now: reading again", arms=True)
    reading = [one for one in drawn if again in one.plan.checks]
    assert reading
    assert {(one.fresh, one.plan.refused) for one in reading} == {(None, "")}
    assert again not in drawn[-1].plan.checks


async def test_what_a_webhook_would_change_in_many_parts_is_told_in_a_line() -> None:
    async def mutate(server: WriteServer, *_: object) -> Any:
        before, server.live = server.live, template("1", **dict.fromkeys(NAMES, ""))
        answer = server.respond()
        server.live = before
        return answer

    async with WriteServer() as server:
        server.on_dry_run = mutate
        plan = (await all_prepared(server, known()))[-1].plan
    assert plan.warnings == (("webhook", f"changes it further: {LISTED}"),)


async def test_the_dialog_begins_with_what_the_picture_says() -> None:
    owner = Owner("Flux", "apps/shop", "Flux re-applies Git: it takes an undo back", True, "flux suspend x")
    info = msgspec.structs.replace(known(), paused=True, owner=owner, wanted=5)
    async with WriteServer() as server:
        server.paused = True
        first, *_, last = await all_prepared(server, info)
    assert (first.plan.resumes, first.plan.changes) == (True, ())
    assert [label for label, _ in first.plan.warnings] == ["reverts", "hold it"]
    assert first.plan.warnings == last.plan.warnings[:2]
    assert first.plan.stays == "replicas 5, strategy, annotations, selector"
    assert last.plan.stays.startswith("replicas 3 ")


async def test_what_the_picture_no_longer_says_of_the_target_is_kept_from_the_open_dialog() -> None:
    serving = msgspec.structs.replace(kept(1), evidence="3 running now")
    async with WriteServer() as server:
        earlier = (await all_prepared(server, known(kept(2, Mark.NOW), serving)))[-1]
        again = await all_prepared(server, known(kept(2, Mark.NOW)), earlier)
    assert {(one.plan.to_number, one.plan.target_evidence) for one in again} == {(1, "3 running now")}


async def test_an_owner_brings_no_number_back_where_what_is_live_has_none() -> None:
    info = msgspec.structs.replace(
        known(), owner=Owner("kubectl apply", "", "applied from a file", False, "")
    )
    async with WriteServer() as server:
        server.live, server.paused = template("9"), True
        last = (await all_prepared(server, info))[-1]
    assert dict(last.plan.warnings)["owner"] == "applied from a file"


async def test_an_undo_names_the_pods_that_do_not_run_its_target_yet() -> None:
    info = msgspec.structs.replace(known(), pods=(pod("web-0", 1), pod("web-1", 2)))
    async with WriteServer() as server:
        server.spec = {"updateStrategy": {"type": "OnDelete"}}
        last = (await all_prepared(server, info))[-1]
    assert dict(last.plan.warnings)["by hand"].endswith("only when you delete them: web-1")


@pytest.mark.parametrize(("wanted", "takes"), [(1, "1 pod comes"), (5, "5 pods come")])
async def test_a_target_without_a_picture_needs_all_pods_anew(wanted: int, takes: str) -> None:
    info = msgspec.structs.replace(known(kept(2, Mark.NOW)), wanted=wanted)
    async with WriteServer() as server:
        earlier = (await all_prepared(server, known()))[-1]
        first = (await all_prepared(server, info, earlier))[0]
    assert first.plan.takes == takes


@pytest.mark.parametrize("opened", [True, False], ids=["open", "not open"])
async def test_an_undo_of_someone_else_is_news_in_a_dialog_that_was_open(opened: bool) -> None:
    async with WriteServer() as server:
        earlier = (await all_prepared(server, known()))[-1] if opened else None
        server.change(template("1"), "kubectl", "2999-01-01T00:00:00Z")
        now = known(kept(1, Mark.NOW), kept(2), number=1)
        last = (await all_prepared(server, now, earlier))[-1]
    news = "already undone 0s ago via kubectl: deploy/web runs this template"
    assert last.plan.refused == (news if opened else "deploy/web already runs this template")
    assert Check("fresh", CheckState.BAD, "already so", arms=True) in last.plan.checks


async def test_the_next_apply_brings_back_what_is_current_by_now() -> None:
    info = msgspec.structs.replace(
        known(), owner=Owner("kubectl apply", "", "applied from a file", False, "")
    )
    async with WriteServer() as server:
        server.revisions[3] = template("3")
        server.change(template("3"), "kubectl-edit")
        first, *_, last = await all_prepared(server, info)
    brings = [dict(one.plan.warnings)["owner"] for one in (first, last)]
    assert brings == [f"kubectl apply: the next apply brings {number} back" for number in (2, 3)]


async def test_a_target_that_goes_between_the_read_and_the_dry_run_goes_after_its_number() -> None:
    async def prunes(server: WriteServer, request: Any, operations: Any) -> Any:
        server.on_dry_run = apply
        del server.revisions[1]
        server.change(template("3"), "kubectl-edit")
        return await apply(server, request, operations)

    async with WriteServer() as server:
        server.on_dry_run = prunes
        plan = (await all_prepared(server, known()))[-1].plan
    assert (plan.refused, plan.type_number, plan.type_why) == ("", True, "REVISION 1 IS NO LONGER KEPT")
