"""What the dialog of an action shows, from its first picture to the fresh read."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from test_actions import PAUSE, RESTART, SET, prepared_by
from test_pod_deletion import ASK, INFO, SetServer, fresh, rolls_from
from test_pod_deletion import prepared_by as deletion_by
from test_write_troubles import check, writer_of
from write_server import WriteServer, known, template

from cluster.client import Answer
from cluster.prepared import Prepared
from rollout.action import Ask, CheckState
from rollout.info import Owner

FLUX = Owner("Flux", "apps/shop", "Flux re-applies Git: it takes an undo back", True, "flux suspend x")
OWNED = (("reverts", "Flux re-applies Git: it takes this back"), ("hold it", "flux suspend x"))


async def all_prepared(server: WriteServer, folder: Path, ask: Ask, info: Any) -> list[Prepared]:
    link = server.session.connection
    return [one async for one in writer_of(server, folder).prepare_action(info, ask, connection=link)]


@pytest.mark.parametrize("ask", [PAUSE, RESTART, SET], ids=lambda ask: str(ask.action.value))
async def test_an_action_on_what_stands_as_it_was_seen_is_said_to_be(tmp_path: Path, ask: Ask) -> None:
    async with WriteServer() as server:
        first, *_, last = await all_prepared(
            server, tmp_path, ask, msgspec.structs.replace(known(), owner=FLUX)
        )
        (selected,) = [query for method, path, query, _ in server.asked if path.endswith("/replicasets")]
    assert (first.plan.resumes, first.plan.changes, first.plan.target_evidence) == (False, (), "")
    assert (first.plan.warnings, last.plan.warnings) == (OWNED, OWNED)
    assert (first.plan.takes, first.plan.target_uid, last.plan.target_uid) == ("", "", "")
    assert (first.plan.twice, last.plan.twice, last.plan.refused) == (False, False, "")
    assert check(last, "fresh") == (CheckState.GOOD, "as you saw it")
    assert (last.plan.from_number, last.plan.from_uid) == (2, "uid-2")
    assert selected == {"labelSelector": "app=web"}


async def test_an_owner_that_only_applies_again_brings_no_revision_back(tmp_path: Path) -> None:
    info = msgspec.structs.replace(
        known(), owner=Owner("kubectl apply", "", "applied from a file", False, "")
    )
    async with WriteServer() as server:
        last = (await all_prepared(server, tmp_path, PAUSE, info))[-1]
    assert dict(last.plan.warnings)["owner"] == "applied from a file"


async def test_an_action_on_another_revision_than_was_seen_says_so(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.revisions[3] = server.live = template("3")
        last = (await all_prepared(server, tmp_path, PAUSE, known()))[-1]
    assert check(last, "fresh") == (CheckState.WARNING, "changed since you looked: 3 is current now")


async def test_what_is_not_possible_is_said_in_the_check_as_well(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.paused = True
        last = (await all_prepared(server, tmp_path, RESTART, known()))[-1]
    assert check(last, "fresh") == (CheckState.BAD, "not possible")


@pytest.mark.parametrize(
    ("ask", "warned"),
    [(PAUSE, False), (RESTART, True)],
    ids=lambda value: str(getattr(value, "action", value)),
)
async def test_only_what_starts_pods_says_what_becomes_of_them(
    tmp_path: Path, ask: Ask, warned: bool
) -> None:
    async with WriteServer() as server:
        server.spec = {"strategy": {"type": "Recreate"}}
        plan = (await all_prepared(server, tmp_path, ask, known()))[-1].plan
    assert ("downtime" in dict(plan.warnings)) is warned
    assert (plan.becomes is not None) is warned


class Undated:
    """A client of a server that does not say what time it is."""

    def __init__(self, client: Any) -> None:
        self.server, self._client = client.server, client

    async def ask(self, method: str, path: str, query: Any = None, **way: Any) -> Answer:
        answer: Answer = await self._client.ask(method, path, query, **way)
        return Answer(answer.status, {}, answer.body)


async def test_a_restart_is_stamped_with_our_time_where_the_server_says_none(tmp_path: Path) -> None:
    async with WriteServer() as server:
        prepared = await prepared_by(
            writer_of(server, tmp_path, Undated(server.session.client)), server, RESTART
        )
    assert prepared.at > datetime(2026, 1, 1, tzinfo=UTC)
    assert f"{prepared.at:%Y-%m-%dT%H:%M:%SZ}".encode() in prepared.body()


async def test_how_long_a_pod_blocks_is_told_by_our_time_where_the_server_says_none(tmp_path: Path) -> None:
    async with SetServer() as server:
        prepared = await deletion_by(writer_of(server, tmp_path, Undated(server.session.client)), server)
    assert fresh(prepared) == (CheckState.GOOD, "it blocks the controller")


async def test_a_deletion_is_no_business_of_who_owns_the_template(tmp_path: Path) -> None:
    async with SetServer() as server:
        info = msgspec.structs.replace(INFO, owner=FLUX)
        drawn = await all_prepared(server, tmp_path, ASK, info)
    assert {one.plan.warnings for one in drawn} == {()}


async def test_a_user_who_may_not_delete_pods_is_told(tmp_path: Path) -> None:
    async with SetServer() as server:
        server.allowed = False
        prepared = await deletion_by(writer_of(server, tmp_path), server)
    assert check(prepared, "allowed") == (CheckState.BAD, "not allowed to delete pods")


@pytest.mark.parametrize("code", [400, 403, 500])
async def test_a_deletion_that_the_server_would_refuse_is_refused_at_once(tmp_path: Path, code: int) -> None:
    async with SetServer() as server:
        server.on_delete = [code]
        prepared = await deletion_by(writer_of(server, tmp_path), server)
        assert len(server.deleted_with) == 1
    assert check(prepared, "dry-run") == (CheckState.BAD, "server dry run refused")
    assert prepared.plan.refused == "the server says no"


@pytest.mark.parametrize(
    ("written", "early"),
    [("2026-01-01T00:00:00Z", False), ("2999-01-01T00:00:00Z", True)],
    ids=["long", "just"],
)
async def test_a_template_that_has_just_changed_gives_the_pod_time(
    tmp_path: Path, written: str, early: bool
) -> None:
    async with SetServer() as server:
        server.written = written
        prepared = await deletion_by(writer_of(server, tmp_path), server)
    assert fresh(prepared)[1] == ("not possible" if early else "it blocks the controller")
    assert (prepared.plan.again > 0) is early


async def test_what_time_will_not_change_is_not_looked_at_again(tmp_path: Path) -> None:
    async with SetServer() as server:
        server.spec = rolls_from(2)
        prepared = await deletion_by(writer_of(server, tmp_path), server)
    assert (prepared.plan.refused != "", prepared.plan.again) == (True, 0.0)
