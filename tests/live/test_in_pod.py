"""In a pod: a real service account's files are who we are, where, and at which server."""

import asyncio
import os
import subprocess
from contextlib import aclosing
from pathlib import Path

import pytest
from account import Account, Mount, environ
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import ROLLDECK, Deck
from doctored import doctor
from followed import live, until
from guarded import Guarded, Requests
from proxy import Proxy
from test_verbs import ROLE
from witness import assert_undone, deployment, replica_sets

from cluster import access
from cluster.follow import follow_rollouts
from cluster.session import Options, Session


@pytest.fixture(scope="session")
def plane(guarded_plane: Guarded) -> ControlPlane:
    """A control plane that records what service accounts ask as well."""
    return guarded_plane.plane


@pytest.fixture
def account(plane: ControlPlane, namespace: str) -> Account:
    """A service account with exactly the rights that an undo of a Deployment needs."""
    made = Account(plane, namespace)
    made.allow(ROLE)
    return made


@pytest.fixture
def web(web: Workload) -> Workload:
    """A Deployment that wants no pods, with two revisions, complete."""
    web.create("1.0.0", replicas=0)
    web.until_complete()
    web.release("2.0.0")
    web.until_complete()
    return web


def test_the_screens_live_on_over_a_rotated_token_and_an_undo_goes_out_as_the_account(
    web: Workload, account: Account, proxy: Proxy, tmp_path: Path
) -> None:
    first, end = account.token_that_can_be_ended()
    mount = Mount(tmp_path / "mount", account.plane, account.namespace, first)
    port = int(proxy.url.rpartition(":")[2])
    with Deck(
        "deploy/web", kubeconfig=None, home=tmp_path / "home", columns=120,
        env=environ(port), within=mount.within(),
    ) as deck:  # fmt: skip
        deck.wait_live()
        deck.wait_match(f"in-cluster.*{account.namespace}.*as {account.user}")
        mount.write(account.token())
        end()
        account.until_refused(first)
        requests = Requests(account.plane, account.namespace)
        proxy.cut()
        web.release("3.0.0")
        deck.open_undo("web", 3, 2)
        deck.wait_match(f"{account.user}")
        before, sets = deployment(web), replica_sets(web)
        deck.press("y")
        deck.wait_match(r"undone in \d+s")
        deck.wait_live()
    assert_undone(before, deployment(web), sets[2], source=3)
    assert f"by {account.user}, rolldeck" in web.read().metadata.annotations["kubernetes.io/change-cause"]
    asked = requests.all()
    # One refusal for each stream at most, then all as the account.
    refused = [one.resource for one in asked if one.status == 401]
    assert refused
    assert sorted(refused) == sorted(set(refused))
    assert {one.user for one in asked if one.status == 200} == {account.user}


@pytest.mark.usefixtures("web")
def test_doctor_and_status_say_what_kubectl_says_in_a_pod(account: Account, tmp_path: Path) -> None:
    mount = Mount(tmp_path / "mount", account.plane, account.namespace, account.token())

    known = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **environ(account.plane.api_port)}

    def ran(*command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*mount.within(), *command], env=known, capture_output=True, text=True, check=False
        )

    steps = doctor(known, mount.within())
    folder = access.SERVICE_ACCOUNT
    assert steps["credentials"] == ("ok", f"token file {folder / 'token'}")
    who = ran(str(account.plane.kubectl), "auth", "whoami", "-o", "jsonpath={.status.userInfo}")
    assert account.user in who.stdout
    assert steps["auth"][0] == "ok"
    assert steps["auth"][1].startswith(f"{account.user}, groups system:serviceaccounts, ")
    allowed = {step for step, (_, words) in steps.items() if words.startswith("allowed")}
    told = {f"{verb} {name}" for each in ROLE.values() for name, verbs in each.items() for verb in verbs}
    assert allowed == told
    status = ran(ROLLDECK, "status", "deploy/web")
    assert (status.returncode, status.stderr) == (0, "")
    assert status.stdout.startswith("deploy/web rev 2")


async def test_the_list_is_the_pods_namespace_and_kinds_without_rights_are_named(
    web: Workload,
    account: Account,
    proxy: Proxy,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    token = await asyncio.to_thread(account.token)
    mount = Mount(tmp_path / "mount", account.plane, account.namespace, token)
    monkeypatch.setattr(access, "SERVICE_ACCOUNT", mount.folder)
    session = Session.open(Options(), {"HOME": str(tmp_path), **environ(int(proxy.url.rpartition(":")[2]))})
    try:
        async with aclosing(follow_rollouts(session, session.scope)) as pictures:
            picture = await until(pictures, lambda p: live(p) and len(p.connection.denied) == 2)
            assert picture.connection.denied == ("daemonsets", "statefulsets")
            assert picture.connection.namespace == account.namespace
            assert [info.ref.name for info in picture.rollouts] == [web.name]
            proxy.cut()
            await asyncio.to_thread(web.patch, {"spec": {"minReadySeconds": 1, "replicas": 0}})
            await until(pictures, live)
    finally:
        await session.close()
