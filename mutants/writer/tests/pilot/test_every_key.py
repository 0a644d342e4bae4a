"""Every binding of every screen has an effect, or says in one sentence why it has none."""

from dataclasses import replace

import pytest
from paned import PanedCluster, crashing
from scripted import Cluster, Writer, info, list_picture, named, opened_picture, plan
from textual.app import App
from textual.binding import Binding
from textual.pilot import Pilot
from textual.screen import Screen

from rollout.connection import LinkReport
from tui import commands
from tui.app import RolldeckApp
from tui.screens.connection import CONNECTION
from tui.source import ContextChoice, Source
from widgets.key_bar import KeyBar
from widgets.lines import Lines

SIZE = (100, 30)

OPENED = ("Deployment", "shop", "checkout")

ROADS: dict[str, tuple[tuple[str, str, str] | None, tuple[str, ...]]] = {
    "rollouts": (None, ()),
    "rollout": (OPENED, ()),
    "diff": (OPENED, ("d",)),
    "logs": (OPENED, ("l",)),
    "events": (OPENED, ("e",)),
    "timeline": (OPENED, ("t",)),
    "actions": (OPENED, ("a",)),
    "help": (None, ("question_mark",)),
    "connection": (None, ("colon", *"connection", "enter")),
}
"""What is opened at once, and the keys that lead from there to each screen."""

KEYS = [
    (screen, command.id, key)
    for screen, of_screen in {**commands.SCREENS, "connection": CONNECTION}.items()
    for command in of_screen
    for key in command.keys.split(",")
    if key
]

FIRST = {
    "rollouts.clear": ("slash", "w", "enter"),
    "logs.next": ("p", "slash", *"items", "enter", "g"),
    "logs.before": ("p", "slash", *"items", "enter"),
    "logs.wrap": ("p",),
}
"""What has to have been done for a key to mean something."""


async def namespaces() -> tuple[str, ...]:
    return ("shop", "batch")


def a_report(namespace: str | None) -> LinkReport:
    del namespace
    link = Cluster().source().connection
    return LinkReport(
        connection=link, streams=(), version="", credentials="none", files=(), proxy="", agent="rolldeck"
    )


def a_source(*, writes: bool) -> Source:
    cluster = PanedCluster()
    cluster.going = tuple(f"GET /items/{number} {'long ' * 50}" for number in range(100))
    cluster.writer = Writer(plan()) if writes else None
    cluster.list.send(list_picture(info(), named("api"), named("web")))
    cluster.rollout().send(opened_picture(crashing()))
    return replace(
        cluster.source(),
        namespaces=namespaces,
        contexts=lambda: (ContextChoice("prod-eu", "prod-eu", "eu.example", "PROD", current=True),),
        report=a_report,
        compare=lambda: None,
    )


async def settle(pilot: Pilot[object]) -> None:
    for _ in range(4):
        await pilot.pause()


def seen(app: App[object]) -> tuple[object, ...]:
    """Return all that a person could notice: which screen, what is on it, where the focus is."""
    if not app.is_running or not app.screen_stack:
        return ("left",)
    screen: Screen[object] = app.screen
    shown = (tuple(part.build()) for part in screen.query(Lines) if part.display)
    return (id(screen), id(screen.focused), *shown)


@pytest.mark.parametrize(("screen", "command", "key"), KEYS, ids=[f"{name}-{key}" for _, name, key in KEYS])
async def test_a_key_does_something_or_says_why_not(screen: str, command: str, key: str) -> None:
    await walk(screen, command, key, writes=True)


READ_ONLY = [each for each in KEYS if each[1].endswith((".undo", ".actions"))]


@pytest.mark.parametrize(("screen", "command", "key"), READ_ONLY, ids=[name for _, name, _ in READ_ONLY])
async def test_in_read_only_mode_it_says_so(screen: str, command: str, key: str) -> None:
    assert "read-only" in await walk(screen, command, key, writes=False)


async def walk(screen: str, command: str, key: str, *, writes: bool) -> str:
    """Press a key where it is bound; return what the last line says then."""
    opened, road = ROADS[screen]
    app = RolldeckApp(a_source(writes=writes), opened)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for before in (*road, *FIRST.get(command, ())):
            await pilot.press(before)
            await settle(pilot)
        assert command in [each.id for each in app.screen.BINDINGS if isinstance(each, Binding)]
        was = seen(app)
        await pilot.press(key)
        await settle(pilot)
        assert seen(app) != was
        bars = app.screen.query(KeyBar) if app.is_running else ()
        return "".join(bar.says for bar in bars)


UNDO_ROAD = (OPENED, ("u",))
NAMES_ROAD = (None, ("n",))
PALETTE_ROAD = (None, ("colon",))

OWN: dict[str, tuple[tuple[tuple[str, str, str] | None, tuple[str, ...]], tuple[str, ...]]] = {
    "undo": (UNDO_ROAD, ("y", "enter", "escape", "r", "d", "1", "z")),
    "undo's reason": ((OPENED, ("u", "r")), ("a", "enter", "escape")),
    "namespaces": (NAMES_ROAD, ("s", "down", "enter", "escape")),
    "namespaces, typed": ((None, ("n", "s")), ("backspace", "ctrl+u", "enter", "escape")),
    "namespaces, none left": ((None, ("n", "z")), ("enter", "escape", "backspace")),
    "contexts": ((None, ("c",)), ("p", "enter", "escape")),
    "palette": (PALETTE_ROAD, ("s", "down", "enter", "escape")),
    "palette, nonsense": ((None, ("colon", *"xyzzy")), ("enter", "escape", "backspace")),
    "menu": ((OPENED, ("a",)), ("j", "down", "G", "end", "enter", "p", "e", "t", "i", "b", "x", "q")),
    "filter": ((None, ("slash",)), ("w", "enter", "escape")),
    "export": ((OPENED, ("x",)), ("w", "backspace", "enter", "escape")),
    "search": ((OPENED, ("l", "slash")), ("w", "enter", "escape")),
    "list's cursor": ((None, ()), ("j", "down", "G", "end", "pagedown", "enter")),
    "list's cursor, last": ((None, ("G",)), ("k", "up", "g", "home", "pageup")),
    "pods": ((OPENED, ()), ("j", "down", "G", "end", "pagedown", "enter")),
    "pods, last": ((OPENED, ("G",)), ("k", "up", "g", "home", "pageup")),
    "revisions": ((OPENED, ("shift+tab",)), ("j", "k", "down", "up", "g", "G", "enter", "u")),
    "revisions, of what runs": ((OPENED, ("shift+tab", "g")), ("enter", "u")),
    "help": ((None, ("question_mark",)), ("j", "down", "G", "end", "pagedown")),
    "log": ((OPENED, ("l", "p")), ("g", "k", "pageup", "home")),
    "log, from its beginning": ((OPENED, ("l", "p", "g")), ("G", "j", "pagedown", "end")),
}
"""Keys that screens and widgets take themselves: what leads there, and the keys."""

OWN_KEYS = [(name, key) for name, (_, keys) in OWN.items() for key in keys]


@pytest.mark.parametrize(("name", "key"), OWN_KEYS, ids=[f"{name}-{key}" for name, key in OWN_KEYS])
async def test_a_key_that_a_screen_takes_itself_does_something_or_says_why_not(name: str, key: str) -> None:
    (opened, road), _ = OWN[name]
    app = RolldeckApp(a_source(writes=True), opened)
    async with app.run_test(size=(80, 15)) as pilot:
        await settle(pilot)
        for before in road:
            await pilot.press(before)
            await settle(pilot)
        was = seen(app)
        await pilot.press(key)
        await settle(pilot)
        assert seen(app) != was


async def test_every_screen_is_walked() -> None:
    assert {screen for screen, _, _ in KEYS} == set(ROADS)
