"""A scripted cluster whose rollout has templates and logs, for the panes of an opened rollout."""

import dataclasses
import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from scripted import NOW, Cluster, Writer, opened, opened_picture, pod
from textual.pilot import Pilot

from cluster.errors import ClusterError
from rollout.info import Cause, Confidence, Phase, Ref, RolloutInfo
from rollout.log import Containers, LogRequest, LogState
from rollout.telling import Alike, LastWords, excerpt
from tui.app import RolldeckApp
from tui.source import Source, Templates
from widgets.key_bar import KeyBar
from widgets.lines import Lines

CRASH = (
    "starting, release 2.4.1",
    "connecting to postgres.shop.svc:5432",
    "Traceback (most recent call last):",
    '  File "/app/main.py", line 12, in <module>',
    '    region = os.environ["FEATURE_REGION"]',
    "KeyError: 'FEATURE_REGION'",
)

GOING = tuple(f"GET /items/{number} 200 4ms" for number in range(100))


def template(tag: str, password: str = "old") -> bytes:
    env = [{"name": "LOG_LEVEL", "value": "info"}, {"name": "DB_PASSWORD", "value": password}]
    app = {"name": "app", "image": f"ghcr.io/shop/checkout:{tag}", "env": env}
    return json.dumps({"spec": {"containers": [app], "restartPolicy": "Always"}}).encode()


class FakeLog:
    """Lines that are there at once."""

    def __init__(self, lines: tuple[str, ...], request: LogRequest) -> None:
        self.request = request
        self.kept = lines
        self.saved: list[Path] = []
        self.closed = False
        self.state = LogState(lines=len(lines), ended=request.previous)

    async def changes(self) -> AsyncGenerator[LogState, None]:
        yield self.state

    def lines(self, start: int, count: int, *, stamps: bool) -> tuple[str, ...]:
        lead = "2026-03-14T03:14:00.000000000Z " if stamps else ""
        return tuple(lead + line for line in self.kept[start : start + count])

    async def find(self, text: str, start: int, *, back: bool = False) -> int | None:
        places = range(min(start, len(self.kept) - 1), -1, -1) if back else range(start, len(self.kept))
        return next((at for at in places if text.lower() in self.kept[at].lower()), None)

    async def save(self, path: Path, *, stamps: bool) -> int:
        del stamps
        self.saved.append(path)
        return 42

    def close(self) -> None:
        self.closed = True


class PanedCluster(Cluster):
    """The scripted cluster, with templates and logs."""

    def __init__(self) -> None:
        super().__init__(writer=Writer())
        self.logs: list[FakeLog] = []
        self.going = GOING
        self.refuses = ""
        self.ends = False
        """Whether a log that is followed has come to its end."""
        self.names: tuple[str, ...] = ("app",)

    def source(self) -> Source:
        return dataclasses.replace(
            super().source(), templates=self.templates, containers=self.containers, open_log=self.open_log
        )

    async def templates(self, ref: Ref) -> Templates:
        del ref
        if self.refuses:
            raise ClusterError(self.refuses)
        return Templates(template("2.4.1", "new"), {"uid-13": template("2.4.0"), "uid-12": template("2.3.9")})

    async def containers(self, namespace: str, pod: str) -> Containers:
        del namespace
        if self.refuses:
            raise ClusterError(self.refuses)
        crashed = frozenset({"app"}) if "crash" in pod else frozenset[str]()
        return Containers(names=self.names, preferred="app", restarted=crashed, waiting=crashed)

    def open_log(self, request: LogRequest) -> FakeLog:
        self.logs.append(FakeLog(CRASH if request.previous else self.going, request))
        if self.ends:
            self.logs[-1].state = replace(self.logs[-1].state, ended=True)
        return self.logs[-1]


def crashing(**changed: Any) -> RolloutInfo:
    """Return the rollout with a new pod that crashes."""
    bad = pod("checkout-14-crash", 14, ready_containers=0, ready=False, available=False, restarts=4,
              state="CrashLoopBackOff app", trouble="crash-loop", container="app")  # fmt: skip
    kept = excerpt(CRASH)
    assert kept is not None
    words = LastWords(
        of=Alike("uid-14", "hash14", "app", 1), pod=bad.name, before=True, lines=kept[0], told=kept[1]
    )
    cause = Cause(
        code="crash-loop", short="crash loop, exit 1", headline="crash loop: app exits with 1",
        detail="Error, exit code 1", confidence=Confidence.CERTAIN, since=NOW, pods=1, of=1,
        on_new=True, on_old=False, in_template=True, presumed=True,
    )  # fmt: skip
    told = {"last_words": words, "causes": (cause,)}
    return opened(pods=(bad, *(opened().pods or ())[1:]), **(told | changed))


def well(**changed: Any) -> RolloutInfo:
    """Return the rollout when all is well, with a target."""
    pods = tuple(pod(f"checkout-14-{name}", 14) for name in ("aaaaa", "bbbbb", "ccccc"))
    return opened(pods=pods, phase=Phase.COMPLETE, causes=(), **changed)


def an_app(cluster: Cluster, info: RolloutInfo) -> RolldeckApp:
    cluster.rollout().send(opened_picture(info))
    return RolldeckApp(cluster.source(), ("Deployment", "shop", "checkout"))


async def settle(pilot: Pilot[Any]) -> None:
    for _ in range(6):
        await pilot.pause()


def text(pilot: Pilot[Any]) -> str:
    """Return all that is on the screen."""
    parts = pilot.app.screen.query(Lines)
    return "\n".join(line for part in parts if part.display for line in part.plain())


def keys(pilot: Pilot[Any]) -> str:
    """Return the footer."""
    bar = pilot.app.screen.query_one(KeyBar)
    return bar.says or "  ".join(f"{key.key} {key.words}" for key in bar.keys)
