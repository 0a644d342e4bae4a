"""A sign-in at an identity provider that a real API server trusts: used, renewed, kept, never given away."""

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import ROLLDECK, Deck
from doctored import doctor
from followed import live, until
from guarded import KINDS, RIGHTS, Guarded, Requests
from issuer import CLIENT, LATER, PREFIX, SECRET, Issuer
from served import authority

from cluster import oidc, standing
from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState

ROUNDS = 3
"""How often rolldeck and kubectl renew by turns."""


@pytest.fixture(scope="session")
def plane(guarded_plane: Guarded) -> ControlPlane:
    """The control plane that trusts an issuer."""
    return guarded_plane.plane


@dataclass(frozen=True)
class SignIn:
    """Somebody whom the issuer knows, and who may read and undo in one namespace as one of a group."""

    plane: ControlPlane
    issuer: Issuer
    namespace: str
    name: str
    path: Path

    @property
    def groups(self) -> tuple[str, ...]:
        return (f"of-{self.namespace}",)

    def written(self, seconds: float, *, key: str = "signing", authority_file: Path | None = None) -> str:
        """Sign in, write the kubeconfig, return the refresh token; the id-token ends in so many seconds."""
        refresh = self.issuer.sign_in(self.name, self.groups)
        config = yaml.safe_load(self.plane.kubeconfig.read_text())
        config["contexts"][0]["context"]["namespace"] = self.namespace
        config["users"][0]["user"] = {
            "auth-provider": {
                "name": "oidc",
                "config": {
                    "idp-issuer-url": self.issuer.url,
                    "idp-certificate-authority": str(authority_file or self.issuer.authority),
                    "client-id": CLIENT,
                    "client-secret": SECRET,
                    "refresh-token": refresh,
                    "id-token": self.issuer.id_token(self.name, self.groups, seconds, key),
                },
            }
        }
        self.path.write_text(yaml.safe_dump(config), encoding="utf-8")
        return refresh

    @property
    def kept(self) -> dict[str, str]:
        """Return what the kubeconfig holds of the sign-in by now."""
        config: dict[str, Any] = yaml.safe_load(self.path.read_text())
        found: dict[str, str] = config["users"][0]["user"]["auth-provider"]["config"]
        return found

    @property
    def environ(self) -> dict[str, str]:
        """Return an environment with this kubeconfig, and nothing of this machine's user."""
        return {"PATH": os.environ["PATH"], "HOME": str(self.path.parent), "KUBECONFIG": str(self.path)}

    def ran(self, *command: str) -> "subprocess.CompletedProcess[str]":
        """Run a program with the kubeconfig, in a pipe."""
        return subprocess.run(
            command, env=self.environ, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )

    def whoami(self) -> dict[str, Any]:
        """Return who the real kubectl says that we are."""
        done = self.ran(str(self.plane.kubectl), "auth", "whoami", "-o", "json")
        assert done.returncode == 0, done.stderr
        info: dict[str, Any] = json.loads(done.stdout)["status"]["userInfo"]
        return info

    def renewed_with(self) -> list[str]:
        """Return the refresh tokens of this person that the issuer has seen."""
        return [one.refresh_token for one in self.issuer.renewals() if f"-{self.name}-" in one.refresh_token]


@pytest.fixture
def ann(guarded_plane: Guarded, namespace: str, tmp_path: Path) -> Iterator[SignIn]:
    """Somebody of a group that may do all that an undo needs."""
    plane, issuer = guarded_plane.plane, guarded_plane.issuer
    person = SignIn(plane, issuer, namespace, f"ann-{namespace}", tmp_path / "kubeconfig")
    plane.allow(f"{PREFIX}{person.groups[0]}", namespace, RIGHTS, kind="Group")
    yield person
    issuer.lifetime = LATER


@pytest.fixture
def web(web: Workload) -> Workload:
    """A Deployment that wants no pods, and is complete."""
    web.create("1.0.0", replicas=0)
    web.until_complete()
    return web


@pytest.mark.usefixtures("web")
def test_an_id_token_that_is_good_is_shown_and_the_issuer_is_not_asked(ann: SignIn) -> None:
    refresh = ann.written(LATER)
    before = ann.path.read_bytes()
    requests = Requests(ann.plane, ann.namespace)
    done = ann.ran(ROLLDECK, "status", "deploy/web")
    assert (done.returncode, done.stderr) == (0, "")
    assert {one.user for one in requests.all()} == {f"{PREFIX}{ann.name}"}
    assert ann.renewed_with() == []
    assert ann.issuer.good(refresh)
    assert ann.path.read_bytes() == before


@pytest.mark.usefixtures("web")
def test_an_expired_sign_in_is_renewed_by_turns_with_kubectl_which_finds_each_new_refresh_token(
    ann: SignIn,
) -> None:
    ann.issuer.lifetime = oidc.EARLY - 1  # so near its end that both have it renewed at every start
    shown = [ann.written(-60.0)]
    for _ in range(ROUNDS):
        done = ann.ran(ROLLDECK, "status", "deploy/web")
        assert (done.returncode, done.stderr) == (0, "")
        shown.append(ann.kept["refresh-token"])
        assert ann.whoami()["username"] == f"{PREFIX}{ann.name}"
        shown.append(ann.kept["refresh-token"])
    assert ann.renewed_with() == shown[:-1]
    assert ann.issuer.good(shown[-1])
    assert len(set(shown)) == 2 * ROUNDS + 1


@pytest.mark.usefixtures("web")
def test_doctor_says_of_it_what_kubectl_says(ann: SignIn) -> None:
    ann.written(-60.0)
    steps = doctor(ann.environ)
    info = ann.whoami()
    assert info["username"] == f"{PREFIX}{ann.name}"
    assert f"{PREFIX}{ann.groups[0]}" in info["groups"]
    assert steps["auth"] == ("ok", f"{info['username']}, groups {', '.join(info['groups'])}")
    host = ann.issuer.url.removeprefix("https://")
    assert steps["credentials"] == ("ok", f"OIDC sign-in at {host}, renewed there")
    secrets = [SECRET, ann.kept["refresh-token"], ann.kept["id-token"], *ann.renewed_with()]
    assert not [secret for secret in secrets if secret in str(steps)]
    assert len(ann.renewed_with()) == 1


def follow(session: Session, namespace: str) -> Any:
    return follow_rollouts(session, Scope(namespace))


@pytest.mark.usefixtures("web")
async def test_a_token_that_the_server_refuses_is_renewed_once_for_all_streams(ann: SignIn) -> None:
    # Signed with a key that the issuer has retired: only the server can see that.
    refresh = await asyncio.to_thread(ann.written, LATER, key="retired")
    requests = Requests(ann.plane, ann.namespace)
    session = Session.open(Options(kubeconfig=str(ann.path)))
    pictures = follow(session, ann.namespace)
    try:
        picture = await until(pictures, live)
    finally:
        await pictures.aclose()
        await session.close()
    assert [info.ref.name for info in picture.rollouts] == ["web"]
    assert ann.renewed_with() == [refresh]
    assert ann.kept["refresh-token"] != refresh
    asked = requests.all()
    refused = [one for one in asked if one.status == 401]
    assert {(one.resource, one.verb) for one in refused} <= {(one, "list") for one in KINDS}
    assert 1 <= len(refused) <= len(KINDS)
    assert {one.user for one in asked if one.status == 200} == {f"{PREFIX}{ann.name}"}


@pytest.mark.usefixtures("web")
async def test_a_sign_in_that_has_ended_is_said_and_a_new_one_in_the_file_is_taken(
    ann: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "AUTH_WAIT", 2.0)
    refresh = await asyncio.to_thread(ann.written, -60.0)
    ann.issuer.sign_out(ann.name)
    session = Session.open(Options(kubeconfig=str(ann.path)))
    pictures = follow(session, ann.namespace)
    try:
        said = await until(pictures, lambda picture: picture.connection.state is StreamState.AUTH)
        host = ann.issuer.url.removeprefix("https://")
        assert said.connection.reason == f"identity provider {host} refused (invalid_grant): sign in again"
        assert set(ann.renewed_with()) == {refresh}
        await asyncio.to_thread(ann.written, LATER)
        picture = await until(pictures, live)
    finally:
        await pictures.aclose()
        await session.close()
    assert [info.ref.name for info in picture.rollouts] == ["web"]
    assert not picture.connection.notice


@pytest.mark.usefixtures("web")
def test_an_issuer_that_another_authority_vouches_for_is_sent_nothing(ann: SignIn, tmp_path: Path) -> None:
    other = authority(tmp_path)
    refresh = ann.written(-60.0, authority_file=other)
    asked = len(ann.issuer.asked)
    host = ann.issuer.url.removeprefix("https://")
    done = ann.ran(ROLLDECK, "status", "deploy/web")
    sentence = f"identity provider {host}: the server's certificate is from an unknown authority"
    assert sentence in done.stderr
    assert done.returncode not in (0, -1)
    with Deck(kubeconfig=ann.path, home=tmp_path / "home", columns=120) as deck:
        deck.wait_match("NO CREDENTIALS")
        deck.wait_match(r"identity provider 127\.0\.0\.1")
        assert b"Traceback" not in deck.received
        deck.press("q")
        assert deck.wait_for_exit() == 0
    assert len(ann.issuer.asked) == asked
    assert ann.issuer.good(refresh)
    assert ann.kept["refresh-token"] == refresh


@pytest.mark.usefixtures("web")
def test_the_screens_say_who_is_signed_in_and_live(ann: SignIn, tmp_path: Path) -> None:
    refresh = ann.written(-60.0)
    with Deck(kubeconfig=ann.path, home=tmp_path / "home", columns=120) as deck:
        deck.wait_live()
        deck.wait_match(f"as {PREFIX}{ann.name}")
        deck.wait_match(r"web ")
        assert ann.renewed_with() == [refresh]
        assert ann.issuer.good(ann.kept["refresh-token"])
        deck.press("q")
        assert deck.wait_for_exit() == 0
