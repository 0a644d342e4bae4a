"""Client certificates of an authority that a real API server knows: renewed on disk, and ended."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from controlplane import ControlPlane
from controlplane.workload import Workload
from followed import Pictures, equal, live, until
from guarded import RIGHTS, Guarded, Requests
from pki import signed
from proxy import Proxy

from cluster import standing
from cluster.expiry import not_after
from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState

SOON, DAY = timedelta(seconds=8), timedelta(days=1)


@pytest.fixture(scope="session")
def plane(guarded_plane: Guarded) -> ControlPlane:
    """The control plane that knows an authority of people."""
    return guarded_plane.plane


class Holder:
    """Somebody with a client certificate and its key in files that the kubeconfig names."""

    def __init__(self, people: Path, plane: ControlPlane, namespace: str, server: str) -> None:
        self.people, self.name = people, f"cert-{namespace}"
        self.certificate, self.key = people / f"{self.name}.crt", people / f"{self.name}.key"
        config = yaml.safe_load(plane.kubeconfig_of("admin", namespace=namespace, server=server).read_text())
        config["users"][0]["user"] = {
            "client-certificate": str(self.certificate), "client-key": str(self.key)
        }  # fmt: skip
        self.kubeconfig = people / f"kubeconfig-{namespace}"
        self.kubeconfig.write_text(yaml.safe_dump(config))
        plane.allow(self.name, namespace, RIGHTS)

    def renew(self, ends: timedelta, begins: timedelta = -DAY) -> None:
        """Have a new pair signed; for a moment key and certificate on disk are none."""
        signed(self.people, self.name, f"DNS:{self.name}", begins, ends)

    @property
    def ends(self) -> datetime:
        """Return when the certificate on disk ends."""
        ends = not_after(self.certificate.read_bytes())
        assert ends is not None
        return ends


@pytest.fixture
def holder(guarded_plane: Guarded, namespace: str, proxy: Proxy) -> Holder:
    return Holder(guarded_plane.people, guarded_plane.plane, namespace, proxy.url)


@asynccontextmanager
async def followed(holder: Holder, namespace: str) -> AsyncGenerator[tuple[Session, Pictures], None]:
    session = Session.open(Options(kubeconfig=str(holder.kubeconfig)))
    pictures = follow_rollouts(session, Scope(namespace))
    try:
        yield session, pictures
    finally:
        await pictures.aclose()
        await session.close()


async def test_a_renewed_certificate_is_shown_when_the_old_one_has_ended_under_the_watch(
    plane: ControlPlane, namespace: str, holder: Holder, proxy: Proxy
) -> None:
    await asyncio.to_thread(holder.renew, SOON)
    requests = Requests(plane, namespace)
    first = holder.ends
    async with followed(holder, namespace) as (session, pictures):
        picture = await until(pictures, live)
        assert picture.connection.notice.words.startswith("client certificate expires in 0m")
        await asyncio.to_thread(holder.renew, 30 * DAY)
        await asyncio.sleep(max(0.0, (first - datetime.now(UTC)).total_seconds() + 1.0))
        # What was opened with the old one goes on.
        await asyncio.to_thread(Workload(plane, namespace, "before").create, "1.0.0", replicas=0)
        await equal(plane, namespace, pictures)
        proxy.cut()
        await asyncio.to_thread(Workload(plane, namespace, "after").create, "1.0.0", replicas=0)
        await equal(plane, namespace, pictures)
        assert await session.learn_user(again=True) == holder.name
        picture = await until(pictures, lambda p: not p.connection.notice)
    assert {(one.user, one.status) for one in requests.all()} == {(holder.name, 200)}


async def test_a_certificate_that_has_ended_is_said_and_a_new_one_on_disk_is_taken(
    plane: ControlPlane, namespace: str, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "AUTH_WAIT", 2.0)
    await asyncio.to_thread(holder.renew, -timedelta(minutes=1))
    await asyncio.to_thread(Workload(plane, namespace, "web").create, "1.0.0", replicas=0)
    async with followed(holder, namespace) as (_, pictures):
        said = await until(pictures, lambda p: p.connection.state is StreamState.AUTH)
        assert said.connection.notice.words == (
            f"client certificate expired {holder.ends:%Y-%m-%d %H:%MZ}: have it renewed"
        )
        await asyncio.to_thread(holder.renew, 30 * DAY)
        picture = await until(pictures, lambda p: live(p) and not p.connection.notice)
    assert [info.ref.name for info in picture.rollouts] == ["web"]
