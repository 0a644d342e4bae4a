"""Where aggregated APIs are down, nothing that we need is missing: core and apps are enough (fault 45)."""

from contextlib import aclosing

from aiohttp import web
from model import Model, owned, workload
from served import served
from test_follow import until

from cluster.follow import follow_rollout, follow_rollouts
from cluster.session import Options, Session
from rollout.connection import StreamState

NEEDED = ("/api/v1/", "/apis/apps/v1/")


async def test_apps_and_core_are_enough() -> None:
    model, refused = Model(), set[str]()
    web_app = workload("web")
    model.put("deployments", web_app)
    model.put("replicasets", owned("Deployment", "web-1", web_app, spec={"replicas": 3}))

    async def partly(request: web.Request) -> web.StreamResponse:
        if request.path.startswith(NEEDED):
            return await model(request)
        refused.add(request.path)
        return web.Response(status=503, text="error trying to reach service")

    async with served(partly) as url:
        session = Session.open(Options(server=url, namespace="shop"), {"HOME": "/nowhere"})
        async with aclosing(follow_rollouts(session, session.scope)) as pictures:
            listed = await until(pictures, lambda p: p.connection.state is StreamState.LIVE)
        async with aclosing(follow_rollout(session, "Deployment", "shop", "web")) as opened:
            one = await until(opened, lambda p: p.connection.state is StreamState.LIVE)
        await session.close()
    assert [info.ref.name for info in listed.rollouts] == ["web"]
    assert one.connection.user == ""
    assert not refused & {"/api", "/apis", "/apis/metrics.k8s.io/v1beta1"}
