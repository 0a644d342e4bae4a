"""The writer on Kubernetes' own control plane; the official client sees what has become of the workload."""

import asyncio
import json
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import kubernetes
import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from figures import Figures
from operators import Recorded
from policies import FROZEN, frozen
from proxy import Proxy
from witness import CAUSE, annotations_of, assert_undone, assert_untouched, deployment, replica_sets

from cluster import fresh as reading
from cluster.audit import Audit
from cluster.prepared import Prepared
from cluster.requests import JSON_PATCH, QUERY
from cluster.session import Options, Session
from cluster.writer import Writer
from rollout import patch
from rollout.action import Check, CheckState, Ending, Outcome
from rollout.info import Count, Heading, Mark, Phase, Ref, Revision, RolloutInfo

ROUNDS = int(os.environ.get("ROLLDECK_RACE_ROUNDS", "2")) * 5
"""How often three writers race; `make soak` runs ten times as many."""

STRANGE = 'caf\u00e9 \U0001f680 line\u2028separator \u0001control <&> "quoted" \\'


class Hand:
    """One operator: a session with the cluster, a writer, a log."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.audit = Audit(folder / "audit.jsonl")
        self.wire = Recorded(session.client)
        self.writer = Writer(self.wire, self.audit)

    async def sees(self, workload: Workload) -> RolloutInfo:
        """Return what a screen would know of `workload`, as far as a writer asks for it."""
        found = workload.read()
        ref = Ref(workload.kind, workload.namespace, workload.name, found.metadata.uid)
        fresh = await reading.read_workload(self.session.client, ref)
        stored = await reading.read_revisions(self.session.client, ref, fresh.selector)
        current = reading.current(fresh, stored)
        revisions = tuple(as_revision(kept, now=kept is current) for kept in stored)
        return as_info(ref, revisions, current.number if current else None)

    async def prepares(self, info: RolloutInfo, number: int, earlier: Prepared | None = None) -> Prepared:
        """Return the undo to revision `number` with all its checks answered."""
        target = next(kept.uid for kept in info.revisions or () if kept.number == number)
        connection = self.session.connection
        async with aclosing(
            self.writer.prepare_undo(info, target, connection=connection, earlier=earlier)
        ) as yielded:
            return [prepared async for prepared in yielded][-1]

    async def undoes(self, workload: Workload, number: int) -> Outcome:
        """Prepare and send."""
        return await self.writer.send(await self.prepares(await self.sees(workload), number))

    async def sends(self, workload: Workload, body: bytes) -> int:
        """Send a patch of another action, and return the status."""
        path = reading.path_of(Ref(workload.kind, workload.namespace, workload.name, ""))
        answer = await self.wire.ask("PATCH", path, QUERY, body=body, content_type=JSON_PATCH)
        return answer.status

    async def lives(self, workload: Workload) -> patch.Live:
        """Return what a patch has to know of `workload`."""
        uid = workload.read().metadata.uid
        ref = Ref(workload.kind, workload.namespace, workload.name, uid)
        return (await reading.read_workload(self.session.client, ref)).live


def as_revision(stored: reading.Stored, *, now: bool) -> Revision:
    return Revision(
        uid=stored.uid,
        number=stored.number,
        name=stored.name,
        hash=stored.name.rpartition("-")[2],
        created=stored.created,
        images=(),
        mark=Mark.NOW if now else Mark.LIKELY,
        evidence="",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )


def as_info(ref: Ref, revisions: tuple[Revision, ...], number: int | None) -> RolloutInfo:
    nothing = Count(None, 0, 0, 0, 0)
    return RolloutInfo(
        ref=ref,
        generation=1,
        observed=True,
        paused=False,
        phase=Phase.TROUBLE,
        heading=Heading.STUCK,
        blocked_by="",
        number=number,
        images=(),
        changed=None,
        changed_by="",
        since=None,
        wanted=3,
        new=nothing,
        old=nothing,
        serving=0,
        surge=1,
        unavailable=0,
        deadline=None,
        deadline_passed=False,
        why="",
        conditions=(),
        owner=None,
        revisions=revisions,
    )


def check(prepared: Prepared, key: str) -> Check:
    return next(check for check in prepared.plan.checks if check.key == key)


OpenHand = Callable[..., Any]


@pytest.fixture
def hand(plane: ControlPlane, namespace: str, tmp_path: Path) -> OpenHand:
    """Opens an operator's session: `async with hand(user="alice", proxy=proxy) as alice`."""

    @asynccontextmanager
    async def opened(user: str = "admin", proxy: Proxy | None = None) -> AsyncGenerator[Hand, None]:
        server = "" if proxy is None else proxy.url
        kubeconfig = plane.kubeconfig_of(user, namespace=namespace, server=server)
        session = Session.open(Options(kubeconfig=str(kubeconfig)), {"HOME": str(tmp_path)})
        await session.learn_user()
        try:
            opened_hand = Hand(session, tmp_path / user)
            yield opened_hand
            opened_hand.wire.assert_only_what_is_allowed()
        finally:
            await session.close()

    return opened


def two_revisions(web: Workload, **create: Any) -> None:
    """Create `web`, and release a second revision, whether or not its pods come up."""
    web.create("1.0.0", **create)
    web.until(lambda: len(replica_sets(web)) == 1)
    web.release("2.0.0", env={"FEATURE_X": "on"})
    web.until(lambda: len(replica_sets(web)) == 2)


async def test_a_template_that_the_server_escapes_goes_back_byte_for_byte(
    web: Workload, hand: OpenHand
) -> None:
    strange = web.pod_spec("1.0.0")
    strange["containers"][0]["command"] = ["sh", "-c", "a && b < c > d"]
    strange["containers"][0]["env"] = [{"name": "WORDS", "value": STRANGE}]
    two_revisions(web, template=strange)
    web.patch({"spec": {"template": {"metadata": {"annotations": {"words": STRANGE}}}}})
    web.until(lambda: len(replica_sets(web)) == 3)
    before, sets = deployment(web), replica_sets(web)
    async with hand() as admin:
        outcome = await admin.undoes(web, 1)
    assert outcome.ending is Ending.APPLIED, outcome
    assert_undone(before, deployment(web), sets[1], source=3)
    assert outcome.generation == deployment(web)["metadata"]["generation"]


async def test_the_plan_says_what_the_undo_will_change(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    async with hand() as admin:
        plan = (await admin.prepares(await admin.sees(web), 1)).plan
    assert [change.words for change in plan.changes][:1] == ["image 2.0.0→1.0.0"]
    assert {change.name for change in plan.changes if change.field == "env"} == {"FEATURE_X"}
    assert (plan.from_number, plan.to_number, plan.becomes) == (2, 1, 3)
    assert [check.state for check in plan.checks] == [CheckState.GOOD] * 5


async def test_of_three_writers_at_once_exactly_one_wins(
    web: Workload, hand: OpenHand, figures: Figures
) -> None:
    two_revisions(web)
    async with hand() as first, hand() as second, hand() as third:
        for number in range(ROUNDS):
            target = number + 1
            hands = (first, second, third)
            info = await first.sees(web)
            prepared = [await one.prepares(info, target) for one in hands]
            outcomes = await asyncio.gather(
                *(one.writer.send(each) for one, each in zip(hands, prepared, strict=True))
            )
            endings = sorted(outcome.ending.value for outcome in outcomes)
            assert endings == ["applied", "changed by someone", "changed by someone"]
            losers = [outcome.sentence for outcome in outcomes if outcome.ending is Ending.SUPERSEDED]
            assert all("already undone" in said and "via rolldeck" in said for said in losers), losers
            won = next(
                each.ident
                for each, outcome in zip(prepared, outcomes, strict=True)
                if outcome.ending is Ending.APPLIED
            )
            assert f"rolldeck #{won}" in deployment(web)["metadata"]["annotations"][CAUSE]
            web.until(lambda newest=number + 3: newest in replica_sets(web))
    figures.add(f"{ROUNDS} races of three writers: exactly one won each, and nothing was overwritten")


async def test_a_scale_meanwhile_is_no_change_and_stays(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    async with hand() as admin:
        prepared = await admin.prepares(await admin.sees(web), 1)
        web.patch({"spec": {"replicas": 5}})
        outcome = await admin.writer.send(prepared)
    assert outcome.ending is Ending.APPLIED
    assert deployment(web)["spec"]["replicas"] == 5


async def test_a_template_that_changed_meanwhile_is_not_overwritten(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    async with hand() as admin:
        prepared = await admin.prepares(await admin.sees(web), 1)
        web.release("3.0.0", manager="kubectl-edit")
        after = deployment(web)
        outcome = await admin.writer.send(prepared)
    assert outcome.ending is Ending.SUPERSEDED
    assert "via kubectl-edit since you looked (image 2.0.0→3.0.0)" in outcome.sentence
    assert_untouched(after, deployment(web))


async def test_a_deployment_that_was_created_again_is_another_one(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    async with hand() as admin:
        info = await admin.sees(web)
        prepared = await admin.prepares(info, 1)
        web.delete()
        web.until(lambda: not web.apps.list_namespaced_deployment(web.namespace).items)
        web.create("2.0.0")
        after = deployment(web)
        outcome = await admin.writer.send(prepared)
        again = await admin.prepares(info, 1)
    said = "deploy/web was deleted and created again: it is another object now"
    assert (outcome.ending, outcome.sentence) == (Ending.SUPERSEDED, f"{said}: nothing was written")
    assert again.plan.refused == said
    assert_untouched(after, deployment(web))


async def test_a_paused_deployment_is_resumed_and_undone_in_one(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    web.patch({"spec": {"paused": True}})
    web.release("3.0.0")
    async with hand() as admin:
        prepared = await admin.prepares(await admin.sees(web), 1)
        outcome = await admin.writer.send(prepared)
    after = deployment(web)
    assert (prepared.plan.resumes, prepared.plan.from_number) == (True, None)
    assert outcome.ending is Ending.APPLIED
    assert "paused" not in after["spec"]
    assert after["metadata"]["annotations"][CAUSE].startswith("rolled back to revision 1 (RS ")


async def test_a_target_that_was_pruned_can_still_be_returned_to(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    web.until_complete()
    template = replica_sets(web)[1]["spec"]["template"]["spec"]
    async with hand() as admin:
        info = await admin.sees(web)
        earlier = await admin.prepares(info, 1)
        web.patch({"spec": {"revisionHistoryLimit": 0}})
        web.until(lambda: set(replica_sets(web)) == {2})
        anew = await admin.prepares(info, 1)
        prepared = await admin.prepares(info, 1, earlier)
        outcome = await admin.writer.send(prepared)
    assert anew.plan.refused == "revision 1 is no longer kept: choose another"
    assert (prepared.plan.type_number, outcome.ending) == (True, Ending.APPLIED)
    assert deployment(web)["spec"]["template"]["spec"] == template


async def test_a_lost_answer_is_found_to_have_applied(web: Workload, hand: OpenHand, proxy: Proxy) -> None:
    two_revisions(web)
    before, sets = deployment(web), replica_sets(web)
    async with hand(proxy=proxy) as admin:
        prepared = await admin.prepares(await admin.sees(web), 1)
        proxy.hold()
        task = asyncio.create_task(admin.writer.send(prepared))
        await asyncio.to_thread(web.until, lambda: deployment(web)["metadata"]["generation"] > 2)
        proxy.cut()
        outcome = await task
    assert outcome.ending is Ending.APPLIED
    assert "its answer was lost" in outcome.sentence
    assert_undone(before, deployment(web), sets[1], source=2)


@pytest.mark.parametrize("kind", ["StatefulSet", "DaemonSet"])
async def test_the_other_kinds_go_back_to_a_controller_revision(
    plane: ControlPlane, namespace: str, hand: OpenHand, kind: str
) -> None:
    work = Workload(plane, namespace, "db", kind)
    spec = work.pod_spec("1.0.0")
    spec["containers"][0]["command"] = ["sh", "-c", "a && b < c"]
    work.create("1.0.0", template=spec)
    kubernetes_apps = kubernetes.client.AppsV1Api(plane.api)

    def numbers() -> dict[int, str]:
        items = kubernetes_apps.list_namespaced_controller_revision(namespace).items
        return {item.revision: item.metadata.uid for item in items}

    work.until(lambda: set(numbers()) == {1})
    first, uid = work.read(), numbers()[1]
    side = {"name": "side", "image": "ghcr.io/shop/side:1"}
    work.patch({"spec": {"template": {"spec": {"containers": [side, {"name": "app", "image": "db:2"}]}}}})
    work.until(lambda: set(numbers()) == {1, 2})
    async with hand() as admin:
        outcome = await admin.undoes(work, 1)
        again = await admin.prepares(await admin.sees(work), 1) if 1 in numbers() else None
    assert outcome.ending is Ending.APPLIED, outcome
    assert work.read().spec.template == first.spec.template
    work.until(lambda: numbers().get(3) == uid)
    cause = work.read().metadata.annotations[CAUSE]
    assert cause.startswith("rolled back from revision 2 (CR db-")
    assert again is None or "already" in again.plan.refused


ACTIONS = {"apps": {"deployments": ["get", "patch"], "replicasets": ["list"]}}
"""reliability.md 4.4, the part of a writer."""


async def test_the_rights_of_the_readme_are_enough(
    plane: ControlPlane, web: Workload, hand: OpenHand
) -> None:
    two_revisions(web)
    user = plane.new_user()
    plane.allow(user, web.namespace, ACTIONS)
    async with hand(user) as operator:
        outcome = await operator.undoes(web, 1)
    assert outcome.ending is Ending.APPLIED
    assert f" by {user}, rolldeck #" in deployment(web)["metadata"]["annotations"][CAUSE]


async def test_without_the_right_to_patch_nothing_can_be_confirmed(
    plane: ControlPlane, web: Workload, hand: OpenHand
) -> None:
    two_revisions(web)
    user = plane.new_user()
    plane.allow(user, web.namespace, {"apps": {"deployments": ["get"], "replicasets": ["list"]}})
    before = deployment(web)
    async with hand(user) as reader:
        prepared = await reader.prepares(await reader.sees(web), 1)
        outcome = await reader.writer.send(prepared)
    assert check(prepared, "allowed").state is CheckState.BAD
    assert "cannot patch resource" in prepared.plan.refused
    assert outcome.ending is Ending.NOT_APPLIED
    assert_untouched(before, deployment(web))


async def test_an_admission_policy_refuses_in_the_dry_run_in_its_own_words(
    plane: ControlPlane, web: Workload, hand: OpenHand
) -> None:
    two_revisions(web)
    with frozen(plane, web):
        async with hand() as admin:
            prepared = await admin.prepares(await admin.sees(web), 1)
    assert FROZEN in prepared.plan.refused
    assert check(prepared, "dry-run").state is CheckState.BAD


async def test_pause_restart_set_image_and_resume_do_what_they_say_and_only_once(
    web: Workload, hand: OpenHand
) -> None:
    two_revisions(web)
    now = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)
    async with hand() as admin:
        live = await admin.lives(web)
        assert await admin.sends(web, patch.restart(live, now)) == 200
        annotations = deployment(web)["spec"]["template"]["metadata"]["annotations"]
        assert annotations == {"kubectl.kubernetes.io/restartedAt": "2026-03-14T03:14:22Z"}

        live = await admin.lives(web)
        assert await admin.sends(web, patch.set_image(live, "app", "ghcr.io/shop/web:9")) == 200
        assert await admin.sends(web, patch.set_image(live, "app", "ghcr.io/shop/web:8")) == 422
        assert deployment(web)["spec"]["template"]["spec"]["containers"][0]["image"] == "ghcr.io/shop/web:9"

        assert await admin.sends(web, patch.pause(live)) == 200
        assert deployment(web)["spec"]["paused"] is True
        assert await admin.sends(web, patch.pause(live)) == 422
        assert await admin.sends(web, patch.restart(live, now)) == 422

        paused = await admin.lives(web)
        assert await admin.sends(web, patch.resume(paused)) == 200
        assert "paused" not in deployment(web)["spec"]
        assert await admin.sends(web, patch.resume(paused)) == 422


async def test_annotations_of_others_stay_as_they_are(web: Workload, hand: OpenHand) -> None:
    two_revisions(web, annotations={"team": "shop", "argocd.argoproj.io/tracking-id": "a:b/c:d/e"})
    web.patch({"metadata": {"annotations": {"added": "since"}}})
    before = deployment(web)
    async with hand() as admin:
        await admin.undoes(web, 1)
    assert annotations_of(deployment(web)) == annotations_of(before)
    assert annotations_of(before)["added"] == "since"


async def test_the_log_holds_what_the_server_knows_of_it(web: Workload, hand: OpenHand) -> None:
    two_revisions(web)
    async with hand() as admin:
        await admin.undoes(web, 1)
        lines = [json.loads(line) for line in admin.audit.path.read_text().splitlines()]
    after = deployment(web)
    assert [line["event"] for line in lines] == ["intent", "outcome"]
    assert lines[1]["generation_after"] == after["metadata"]["generation"]
    assert lines[1]["audit_id"]
    assert lines[1]["id"] in after["metadata"]["annotations"][CAUSE]
