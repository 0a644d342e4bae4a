"""The pickers of namespaces and contexts, and the command palette, on scripted clusters."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec
import pytest
from scripted import LINK, Cluster, Writer, info, list_picture, named, opened, opened_picture, plan
from textual.pilot import Pilot

from cluster.errors import ConfigError, LinkError
from tui.absent import Sought
from tui.app import RolldeckApp
from tui.screens.palette import PaletteScreen
from tui.screens.picker import ContextPicker, NamespacePicker, matching
from tui.screens.rollout import RolloutScreen
from tui.screens.rollouts import RolloutsScreen
from tui.screens.undo import UndoScreen
from tui.source import ContextChoice, Source
from tui.writes import Write
from widgets.key_bar import KeyBar
from widgets.picker import Picker, PickerRow
from widgets.rollouts_table import RolloutsTable
from widgets.status_line import StatusLine

SIZE = (80, 24)

CONTEXTS = (
    ContextChoice("prod-eu", "prod-eu", "eu.example", "PROD", current=True),
    ContextChoice("arn:staging", "eu", "staging.example", "", current=False),
)


async def names() -> tuple[str, ...]:
    return ("batch", "kube-system", "shop", "web-shop")


async def refused() -> tuple[str, ...]:
    raise LinkError("namespaces is forbidden", sent=True)


def a_source(cluster: Cluster, **changed: Any) -> Source:
    cluster.list.send(list_picture(info(), named("web")))
    return replace(cluster.source(), namespaces=names, contexts=lambda: CONTEXTS, **changed)


def an_app(open_source: Callable[[str], Source] | None = None, **changed: Any) -> RolldeckApp:
    return RolldeckApp(a_source(Cluster(**changed)), open_source=open_source)


async def settle(pilot: Pilot[object]) -> None:
    for _ in range(4):
        await pilot.pause()


async def press(pilot: Pilot[object], *keys: str) -> None:
    await settle(pilot)
    await pilot.press(*keys)
    await settle(pilot)


def words(pilot: Pilot[object]) -> list[str]:
    return [row.words for row in pilot.app.screen.query_one(Picker).rows]


def said(pilot: Pilot[object]) -> str:
    return pilot.app.screen.query_one(Picker).says


def line_1(pilot: Pilot[object]) -> str:
    return pilot.app.screen.query_one(StatusLine).plain()[0]


async def test_n_lists_the_namespaces() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "n")
        assert isinstance(pilot.app.screen, NamespacePicker)
        assert words(pilot) == ["batch", "kube-system", "shop", "web-shop"]


async def test_what_is_typed_leaves_fewer_namespaces_the_best_first() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "n", "s", "h", "o", "p")
        assert words(pilot) == ["shop", "web-shop"]


async def test_letters_that_are_keys_elsewhere_are_typed() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "n", "q", "u", "n", "j")
        assert pilot.app.screen.query_one(Picker).typed == "qunj"


async def test_enter_means_what_was_typed_before_it() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n", *"kub", "enter")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == "kube-system"


async def test_the_arrows_move_after_what_was_typed() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n", *"shop", "down", "enter")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == "web-shop"


async def test_esc_leaves_the_namespace_as_it_is() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n", *"kub", "escape")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == "shop"


async def test_where_namespaces_may_not_be_listed_one_is_typed() -> None:
    app = RolldeckApp(replace(a_source(Cluster()), namespaces=refused))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n")
        assert said(pilot) == "type one: namespaces is forbidden"
        await press(pilot, *"batch", "enter")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == "batch"


@pytest.mark.parametrize("typed", ["slash", "Q"])
async def test_what_is_no_namespace_is_said(typed: str) -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "n", typed, "enter")
        assert "is no namespace" in said(pilot)


async def test_another_namespace_shows_none_of_the_rows_before() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n", *"batch", "enter")
        assert app.screen.query_one(RolloutsTable).rows == ()
        assert app.screen.query_one(StatusLine).counts is None


async def test_another_namespace_shows_its_protection_at_once() -> None:
    calm = msgspec.structs.replace(LINK, protected="")
    linked = {
        None: calm,
        "shop": calm,
        "live": msgspec.structs.replace(LINK, protected="LIVE", namespace="live"),
    }
    app = RolldeckApp(replace(a_source(Cluster()), connection_for=linked.__getitem__))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "n", *"live", "enter")
        assert line_1(pilot).startswith(" LIVE ")


async def test_c_lists_the_contexts_with_their_protection() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, ContextPicker)
        assert words(pilot) == ["prod-eu", "eu"]
        assert "PROD on screen eu.example" in "\n".join(pilot.app.screen.query_one(Picker).plain())


async def test_another_context_opens_its_cluster_and_closes_the_one_before() -> None:
    before, after = Cluster(), Cluster()
    link = msgspec.structs.replace(LINK, context="eu", protected="LIVE", namespace="web")
    asked: list[str] = []

    def open_source(name: str) -> Source:
        asked.append(name)
        return replace(after.source(), connection=link)

    app = RolldeckApp(a_source(before), open_source=open_source)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", *"eu", "enter")
        await settle(pilot)
        assert asked == ["arn:staging"]
        assert line_1(pilot).startswith(" LIVE  eu / web")
        assert (before.closed, after.closed) == (True, False)
        assert (before.list.open, after.list.open) == (0, 1)
        assert app.screen.query_one(RolloutsTable).rows == ()
    assert after.closed


async def test_a_context_that_cannot_be_opened_says_why_and_leaves_everything() -> None:
    cluster = Cluster()

    def broken(name: str) -> Source:
        raise ConfigError(f"no server for {name}")

    app = RolldeckApp(a_source(cluster), open_source=broken)
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", *"eu", "enter")
        await settle(pilot)
        assert app.screen.query_one(KeyBar).says == "no server for arn:staging"
        assert not cluster.closed


async def test_what_is_printed_on_leaving_outlasts_the_context() -> None:
    app = an_app(lambda _: Cluster().source())
    app.source.parting.append("incident")
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c", *"eu", "enter")
        await settle(pilot)
    assert app.source.parting == ["incident"]


async def test_a_watched_undo_is_asked_about_before_its_cluster_is_left() -> None:
    asked: list[str] = []

    def open_source(name: str) -> Source:
        asked.append(name)
        return Cluster().source()

    app = an_app(open_source)
    async with app.run_test(size=SIZE) as pilot:
        app.writes._newest["uid-checkout"] = Write(plan(), LINK.heard or Cluster().clock)
        await press(pilot, "c", *"eu", "enter")
        assert "deploy/checkout is being watched" in said(pilot)
        assert asked == []


async def test_without_a_kubeconfig_c_says_so() -> None:
    app = RolldeckApp(Cluster().source())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "c")
        assert "no kubeconfig" in app.screen.query_one(KeyBar).says


async def test_colon_lists_what_the_screen_can_do() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "colon")
        assert isinstance(pilot.app.screen, PaletteScreen)
        assert {"undo", "filter", "context", "ns", "ctx", "connection", "q"} <= set(words(pilot))


async def test_a_command_of_the_palette_is_done() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *"sort", "enter")
        assert "ordered by" in pilot.app.screen.query_one(KeyBar).says


@pytest.mark.parametrize(("line", "namespace"), [("ns batch", "batch"), ("namespace web-shop", "web-shop")])
async def test_ns_leads_to_a_namespace(line: str, namespace: str) -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *("space" if key == " " else key for key in line), "enter")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == namespace


async def test_ns_alone_asks_which() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *"ns", "enter")
        assert isinstance(pilot.app.screen, NamespacePicker)


async def test_ctx_takes_an_alias() -> None:
    asked: list[str] = []

    def open_source(name: str) -> Source:
        asked.append(name)
        return Cluster().source()

    async with an_app(open_source).run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *"ctx", "space", *"eu", "enter")
        await settle(pilot)
    assert asked == ["arn:staging"]


async def test_deploy_web_opens_the_rollout_and_esc_leads_back() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *"deploy", "space", *"web", "enter")
        assert isinstance(app.screen, RolloutScreen)
        assert app.screen.sought == Sought("Deployment", "shop", "web")
        await press(pilot, "escape")
        assert isinstance(app.screen, RolloutsScreen)


async def test_ns_leads_from_an_opened_rollout_to_the_list() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter")
        assert isinstance(app.screen, RolloutScreen)
        await press(pilot, "colon", *"ns", "space", *"batch", "enter")
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.namespace == "batch"


async def test_q_leaves() -> None:
    app = an_app()
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "colon", "q", "enter")
        assert not app.is_running


async def test_what_leads_nowhere_is_said() -> None:
    async with an_app().run_test(size=SIZE) as pilot:
        await press(pilot, "colon", *"fly", "enter")
        assert "fly is no command" in said(pilot)


async def test_the_undo_dialog_has_no_palette() -> None:
    cluster = Cluster(writer=Writer(plan()))
    source = a_source(cluster)
    cluster.rollout().send(opened_picture(opened()))
    app = RolldeckApp(source, ("Deployment", "shop", "checkout"))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "u")
        assert isinstance(app.screen, UndoScreen)
        await press(pilot, "colon")
        assert isinstance(app.screen, UndoScreen)


def test_an_equal_name_stands_before_one_that_begins_so() -> None:
    rows = tuple(PickerRow(name, name) for name in ("a-web", "web-a", "web"))
    assert [row.key for row in matching(rows, "web")] == ["web", "web-a", "a-web"]


def test_every_typed_word_has_to_be_there() -> None:
    rows = (PickerRow("a", "prod eu"), PickerRow("b", "prod us"))
    assert [row.key for row in matching(rows, "eu PROD")] == ["a"]


@pytest.mark.parametrize("width", [60, 80, 120])
async def test_long_names_fit(width: int) -> None:
    long = ContextChoice("x" * 253, "x" * 253, "s" * 253, "PROD", current=True)
    app = RolldeckApp(replace(a_source(Cluster()), contexts=lambda: (long,)))
    async with app.run_test(size=(width, 24)) as pilot:
        await press(pilot, "c")
        lines = app.screen.query_one(Picker).plain()
        assert {len(line) for line in lines} == {width}
        assert "PROD" in lines[2]
