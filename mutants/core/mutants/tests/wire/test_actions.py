"""Actions besides the undo: what is prepared, what is sent, and what a lost answer means."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from test_writer import AT_ONCE
from write_server import STALE, WriteServer, applied_and_lost, kept, known, lost, refusing, template

from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.writer import Writer
from rollout.action import Action, Ask, CheckState, Ending
from rollout.info import Count, Mark, Owner

RESTART, PAUSE = Ask(Action.RESTART), Ask(Action.PAUSE)
SET = Ask(Action.SET_IMAGE, "app", "shop/web:1")


def writer_of(server: WriteServer, folder: Path) -> Writer:
    return Writer(server.session.client, Audit(folder / "audit.jsonl"), waits=AT_ONCE)


async def prepared_by(writer: Writer, server: WriteServer, ask: Ask, **options: Any) -> Prepared:
    connection = options.pop("connection", server.session.connection)
    info = options.pop("info", known())
    return [one async for one in writer.prepare_action(info, ask, connection=connection, **options)][-1]


@pytest.mark.parametrize("ask", [RESTART, PAUSE, SET], ids=lambda ask: str(ask.action.value))
async def test_what_is_tried_is_what_is_sent_once_and_logged(ask: Ask, tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server, ask)
        outcome = await writer.send(prepared, "because")
        tried, meant = [body for method, *_, body in server.asked if method == "PATCH"]
    assert tried == meant
    assert outcome.ending is Ending.APPLIED
    lines = list(writer._audit.read())
    assert [(line.event, line.action, line.reason) for line in lines] == [
        ("intent", ask.action.value, "because"),
        ("outcome", ask.action.value, "because"),
    ]


async def test_a_set_image_shows_what_the_servers_dry_run_changes(tmp_path: Path) -> None:
    async with WriteServer() as server:
        plan = (await prepared_by(writer_of(server, tmp_path), server, SET)).plan
    assert [change.words for change in plan.changes] == ["image 2→1"]
    assert (plan.becomes, plan.from_number) == (3, 2)


async def test_what_is_not_possible_is_refused_before_a_dry_run(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        plan = (await prepared_by(writer_of(server, tmp_path), server, RESTART)).plan
        assert not [each for each in server.asked if each[0] == "PATCH"]
    assert plan.refused == "it is paused, so a restart would change nothing: resume it first"


@pytest.mark.parametrize(
    ("on_patch", "ending"), [(applied_and_lost, Ending.APPLIED), (lost, Ending.NOT_APPLIED)]
)
@pytest.mark.parametrize("ask", [RESTART, PAUSE, SET], ids=lambda ask: str(ask.action.value))
async def test_a_lost_answer_is_read_and_compared(
    ask: Ask, on_patch: Any, ending: Ending, tmp_path: Path
) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server, ask)
        server.on_patch = on_patch
        outcome = await writer.send(prepared)
        assert len(server.patches) == 1
    assert outcome.ending is ending


async def test_a_failed_test_says_that_it_was_done_already(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        prepared = await prepared_by(writer, server, SET)
        server.change(server.revisions[1], "kubectl-set")
        server.on_patch = refusing(*STALE)
        outcome = await writer.send(prepared)
    assert outcome.ending is Ending.SUPERSEDED
    assert outcome.sentence.startswith("already image set")


async def test_a_protected_context_wants_the_current_revisions_number(tmp_path: Path) -> None:
    async with WriteServer() as server:
        link = msgspec.structs.replace(server.session.connection, context="prod-eu", protected="PROD")
        plan = (await prepared_by(writer_of(server, tmp_path), server, PAUSE, connection=link)).plan
    assert (plan.type_number, plan.typed, plan.type_why) == (True, 2, "PROTECTED CONTEXT prod-eu")


async def test_the_owners_sentence_speaks_of_the_action(tmp_path: Path) -> None:
    owner = Owner(
        "Flux", "apps/shop", "Flux apps/shop re-applies Git: it takes an undo back", True, "flux suspend x"
    )
    async with WriteServer() as server:
        info = msgspec.structs.replace(known(), owner=owner)
        plan = (await prepared_by(writer_of(server, tmp_path), server, PAUSE, info=info)).plan
    assert plan.warnings == (
        ("reverts", "Flux apps/shop re-applies Git: it takes this back"),
        ("hold it", "flux suspend x"),
    )


async def test_the_images_to_choose_from_are_those_of_its_revisions(tmp_path: Path) -> None:
    async with WriteServer() as server:
        found = await writer_of(server, tmp_path).read_images(known())
    assert [(one.container, one.image, one.number, one.current) for one in found] == [
        ("app", "shop/web:2", 2, True),
        ("app", "shop/web:1", 1, False),
    ]


async def test_an_event_tells_what_was_done_where_that_is_allowed(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        await writer.send(await prepared_by(writer, server, RESTART), "stuck")
        await writer.drain()
        (event,) = [json.loads(body) for _, path, _, body in server.asked if path.endswith("/events")]
    assert (event["reason"], event["involvedObject"]["uid"]) == ("Restarted", "11111111-aaaa")
    assert event["message"].endswith(": stuck")


async def test_what_was_done_stands_though_no_event_may_be_posted(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        outcome = await writer.send(await prepared_by(writer, server, RESTART))
        await writer.drain()
    assert (outcome.ending, outcome.warnings) == (Ending.APPLIED, ())


async def test_a_dry_run_that_a_webhook_cannot_do_needs_y_twice(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.on_dry_run = refusing(400, "admission webhook x does not support dry run")
        prepared = await prepared_by(writer_of(server, tmp_path), server, PAUSE)
    assert prepared.plan.twice
    assert [one.state for one in prepared.plan.checks if one.key == "dry-run"] == [CheckState.UNKNOWN]


RESUME = Ask(Action.RESUME)


async def resuming(server: WriteServer, folder: Path) -> Prepared:
    server.paused = True
    info = msgspec.structs.replace(
        known(), paused=True, new=Count(None, 0, 0, 0, 0), old=Count(2, 3, 3, 3, 0)
    )
    return await prepared_by(writer_of(server, folder), server, RESUME, info=info)


async def test_a_resume_shows_the_template_that_waits_and_tests_that_it_is_still_that(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.live = template("9", ADDED="yes")
        prepared = await resuming(server, tmp_path)
    plan = prepared.plan
    assert [change.words for change in plan.changes] == ["image 2→9", "env +ADDED"]
    assert (plan.from_number, plan.from_uid, plan.becomes) == (2, "uid-2", 3)
    assert plan.target_words == "rolls out the template that waits, as revision 3"
    assert plan.takes.endswith("3 pods come, 3 pods go")
    assert {"names", "quota"} <= {check.key for check in plan.checks}
    (tested,) = [each["value"] for each in json.loads(prepared.body()) if each["path"] == "/spec/template"]
    assert tested == server.live


async def test_a_resume_to_an_older_template_says_what_changes_as_well(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.live = server.revisions[1]
        plan = (await resuming(server, tmp_path)).plan
    assert [change.words for change in plan.changes] == ["image 2→1"]
    assert (plan.from_number, plan.becomes) == (2, 3)


async def test_a_resume_with_no_template_that_waits_says_that(tmp_path: Path) -> None:
    async with WriteServer() as server:
        plan = (await resuming(server, tmp_path)).plan
    assert (plan.changes, plan.becomes, plan.from_number) == ((), None, 2)
    assert plan.target_words == "lets the rollout go on: no other template waits"


async def test_a_resume_half_way_shows_what_is_still_to_be_rolled_out(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        old = msgspec.structs.replace(kept(1), pods=2)
        info = msgspec.structs.replace(known(kept(2, Mark.NOW), old), paused=True)
        plan = (await prepared_by(writer_of(server, tmp_path), server, RESUME, info=info)).plan
    assert [change.words for change in plan.changes] == ["image 1→2"]
    assert (plan.from_number, plan.becomes) == (2, None)
    assert plan.target_words == "lets the rollout go on: pods of 1 are left, and no other template waits"


async def test_a_resume_of_what_was_changed_meanwhile_writes_nothing(tmp_path: Path) -> None:
    async with WriteServer() as server:
        prepared = await resuming(server, tmp_path)
        server.change(template("9"), "kubectl-edit")
        outcome = await writer_of(server, tmp_path).send(prepared)
        assert server.paused
    assert outcome.ending is Ending.SUPERSEDED
    assert "via kubectl-edit since you looked (image 2→9): nothing was written" in outcome.sentence


async def test_a_template_that_is_shown_as_not_rolled_out_is_as_it_was_seen(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused, server.live = True, template("9")
        new = msgspec.structs.replace(kept(9, Mark.NOW), uid="", number=None)
        info = msgspec.structs.replace(known(new, kept(2), kept(1), number=None), paused=True)
        plan = (await prepared_by(writer_of(server, tmp_path), server, RESUME, info=info)).plan
    assert [check.words for check in plan.checks if check.key == "fresh"] == ["as you saw it"]
