"""A small company: what `rolldeck demo` opens, with several incidents at once among healthy apps."""

from collections.abc import Callable

from demo.box import Box
from demo.incidents.catalogue import Incident, all_incidents
from demo.recorder import TIME_TO_LIVE
from demo.stage import Stage

NAMESPACE = "shop"
LONGEST_PAST = 40 * 86400.0
"""Seconds before the curtain opens that a box begins."""

AT_ONCE = (
    "image-missing",
    "oom-kill",
    "never-ready",
    "stuck-statefulset",
    "paused-forgotten",
    "crash-loop",
    "fails-later",
    "gitops-reverts",
    "quota-exhausted",
    "healthy",
)
"""The incidents of the company, besides which all is well."""

WELL: tuple[tuple[str, int, int, tuple[tuple[str, str], ...]], ...] = (
    ("payments", 6, 20, (("30d", "5.0.0"), ("11d", "5.1.0"), ("6m", "5.2.0"))),
    ("api", 12, 75, (("31d", "9.12.0"), ("10d", "9.14.0"), ("3d", "9.14.1"))),
    ("auth", 3, 10, (("29d", "1.6.0"), ("17d", "1.7.0"), ("8d", "1.8.0"))),
    ("catalog", 8, 52, (("27d", "3.2.0"), ("9d", "3.3.0"), ("2d", "3.3.9"))),
    ("emailer", 2, 5, (("35d", "2.8.0"), ("11d", "2.9.0"))),
    ("fraud-scoring-eu-west-1-canary", 2, 16, (("26d", "0.8.0"), ("5d", "0.9.1"))),
    ("images", 5, 27, (("33d", "2.0.1"), ("13d", "2.0.2"))),
    ("inventory", 6, 32, (("28d", "4.0.0"), ("6d", "4.1.0"))),
)
"""Apps that are well: name, replicas, first revision, releases."""


def settle(stage: Stage) -> None:
    """Put the healthy part of the company on stage."""
    for name, replicas, first, releases in WELL:
        app = stage.deployment(name, replicas)
        (when, tag), *later = releases
        stage.ago(when, app.create, tag, first=first)
        for when, tag in later:
            stage.ago(when, app.release, tag)
    gateway = stage.deployment("gateway", 4)
    stage.ago("20d", gateway.create, "41.0.0", first=40)
    stage.ago("56m", gateway.release, "41.1.0", cause="gateway 41.1.0")
    stage.ago("52m", gateway.undo)
    reindex = stage.deployment("batch-reindex", 2)
    stage.ago("30d", reindex.create, "1.1.0", first=2)
    stage.ago("21d", reindex.release, "1.2.0")
    stage.ago("20d", reindex.scale, 0)
    agent = stage.daemon_set("log-agent")
    stage.ago("38d", agent.create, "0.43.0")
    stage.ago("30d", agent.release, "0.44.2")


def neighbours(stage: Stage) -> None:
    """Put two healthy apps beside a single incident."""
    for name, tag in (("payments", "5.2.0"), ("auth", "1.8.0")):
        stage.ago("8d", stage.deployment(name, 3).create, tag, first=12)


def play_company(stage: Stage) -> None:
    """Put the whole company on stage."""
    settle(stage)
    known = all_incidents()
    for name in AT_ONCE:
        known[name].play(stage)


def play_incident(incident: Incident, stage: Stage) -> None:
    """Put one incident on stage."""
    neighbours(stage)
    incident.play(stage)


def new_box(now: float) -> Box:
    """Return an empty box whose time is long before `now`, so that a past can be played."""
    box = Box(now - LONGEST_PAST)
    box.recorder.since = now - TIME_TO_LIVE
    box.add_namespace(NAMESPACE)
    return box


def play(box: Box, script: Callable[[Stage], None], now: float) -> None:
    """Play a script's past in a new box, until now."""
    script(Stage(box, NAMESPACE, now))
    box.clock.advance(now - box.clock.now())
