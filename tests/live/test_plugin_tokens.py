"""An exec plugin hands out a real server's own tokens: as often as needed, and what is said if it cannot."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from account import Account
from controlplane import ControlPlane
from controlplane.workload import Workload
from followed import Pictures, equal, live, until
from guarded import RIGHTS, Guarded, Requests
from proxy import Proxy

from cluster import standing
from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState

PLUGIN = """\
#!{python}
import json, pathlib, subprocess, sys, time
from datetime import UTC, datetime
begun = time.time()
token = subprocess.run(
    ["{kubectl}", "--kubeconfig={kubeconfig}", "create", "token", "{name}", "--namespace={namespace}",
     "--duration=10m"],
    stdout=subprocess.PIPE, text=True,
)
if not token.returncode:
    pathlib.Path("{folder}/token").write_text(token.stdout.strip())
ends = time.time() + float(pathlib.Path("{folder}/seconds").read_text())
with open("{folder}/runs", "a") as file:
    print(json.dumps([begun, ends, token.returncode]), file=file)
told = {{"token": token.stdout.strip(), "expirationTimestamp": datetime.fromtimestamp(ends, UTC).isoformat()}}
kind = {{"apiVersion": "client.authentication.k8s.io/v1", "kind": "ExecCredential"}}
print(json.dumps({{**kind, "status": told}}))
sys.exit(token.returncode)
"""
"""Asks the server for a token of ten minutes as an administrator, and says how long it is to be shown."""

SOON, LATER = 1.0, 600.0
"""Seconds for which tokens are said to be good."""

ROUNDS = 3
"""How many of them end while the list is followed."""


@pytest.fixture(scope="session")
def plane(guarded_plane: Guarded) -> ControlPlane:
    """A control plane that records what service accounts ask as well."""
    return guarded_plane.plane


@pytest.fixture
def account(plane: ControlPlane, namespace: str) -> Account:
    made = Account(plane, namespace)
    made.allow(RIGHTS)
    return made


@dataclass(frozen=True)
class Plugin:
    """A plugin in a folder, and the kubeconfig that names it."""

    folder: Path
    kubeconfig: Path

    def tell(self, seconds: float) -> None:
        """Say of tokens from now on that they are good for so long."""
        (self.folder / "seconds").write_text(str(seconds))

    @property
    def token(self) -> str:
        """Return the token that was handed out last."""
        return (self.folder / "token").read_text()

    def runs(self) -> list[tuple[float, float, int]]:
        """Return of each run when it began, until when its token was said to be good, and its exit code."""
        lines = (self.folder / "runs").read_text().splitlines()
        return [tuple(json.loads(line)) for line in lines]


@pytest.fixture
def plugin(account: Account, proxy: Proxy, tmp_path: Path) -> Plugin:
    plane = account.plane
    program = tmp_path / "get-token"
    words = {"kubectl": plane.kubectl, "kubeconfig": plane.kubeconfig, "folder": tmp_path}
    told = PLUGIN.format(python=sys.executable, name=account.name, namespace=account.namespace, **words)
    program.write_text(told)
    program.chmod(0o700)
    config = yaml.safe_load(
        plane.kubeconfig_of("admin", namespace=account.namespace, server=proxy.url).read_text()
    )
    config["users"][0]["user"] = {
        "exec": {
            "apiVersion": "client.authentication.k8s.io/v1",
            "command": str(program),
            "interactiveMode": "Never",
        }
    }
    path = tmp_path / "kubeconfig"
    path.write_text(yaml.safe_dump(config))
    return Plugin(tmp_path, path)


@asynccontextmanager
async def followed(plugin: Plugin, namespace: str) -> AsyncGenerator[Pictures, None]:
    session = Session.open(Options(kubeconfig=str(plugin.kubeconfig)))
    pictures = follow_rollouts(session, Scope(namespace))
    try:
        yield pictures
    finally:
        await pictures.aclose()
        await session.close()


async def test_the_list_is_followed_over_the_ends_of_tokens_and_the_plugin_runs_for_each_once(
    account: Account, plugin: Plugin, proxy: Proxy, namespace: str
) -> None:
    plugin.tell(SOON)
    requests = Requests(account.plane, namespace)
    async with followed(plugin, namespace) as pictures:
        await until(pictures, live)
        for number in range(ROUNDS):
            _, ends, _ = plugin.runs()[-1]
            await asyncio.sleep(max(0.0, ends - time.time()))
            # The open watches go on, though the token that they were opened with has ended.
            before = Workload(account.plane, namespace, f"before-{number}")
            await asyncio.to_thread(before.create, "1.0.0", replicas=0)
            await equal(account.plane, namespace, pictures)
            proxy.cut()
            after = Workload(account.plane, namespace, f"after-{number}")
            await asyncio.to_thread(after.create, "1.0.0", replicas=0)
            await equal(account.plane, namespace, pictures)
    runs = plugin.runs()
    assert len(runs) > ROUNDS
    assert [code for _, _, code in runs] == [0] * len(runs)
    # None before the token of the one before had ended: though three streams ask at once.
    assert all(begun >= ends for (_, ends, _), (begun, _, _) in pairwise(runs))
    asked = requests.all()
    assert {(one.user, one.status) for one in asked} == {(account.user, 200)}


async def test_an_account_that_is_deleted_is_told_in_the_plugins_words_and_live_again_with_a_new_one(
    account: Account, plugin: Plugin, proxy: Proxy, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "AUTH_WAIT", 2.0)
    plugin.tell(LATER)
    web = Workload(account.plane, namespace, "web")
    await asyncio.to_thread(web.create, "1.0.0", replicas=0)
    async with followed(plugin, namespace) as pictures:
        await until(pictures, live)
        await asyncio.to_thread(account.delete)
        requests = Requests(account.plane, namespace)
        await asyncio.to_thread(account.until_refused, plugin.token)
        proxy.cut()
        said = await until(pictures, lambda p: p.connection.state is StreamState.AUTH)
        assert said.connection.reason == (
            f'get-token failed (1): error: failed to create token: serviceaccounts "{account.name}" not found'
        )
        assert said.connection.retry is not None
        assert [info.ref.name for info in said.rollouts] == ["web"]
        await asyncio.to_thread(account.create)
        await equal(account.plane, namespace, pictures)
    refused = [one for one in requests.all() if one.status == 401]
    assert refused
