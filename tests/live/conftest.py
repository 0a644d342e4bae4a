"""One control plane for all live tests: that it cannot be built or started is a failure, never a skip."""

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from figures import figures, pytest_terminal_summary
from guarded import Guarded, guarded
from proxy import Proxy
from wire import Record

__all__ = ["figures", "pytest_terminal_summary"]

NAMESPACES = count(1)


@pytest.fixture(scope="session")
def plane(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ControlPlane]:
    """A control plane of Kubernetes' own programs, for the whole session."""
    with ControlPlane(tmp_path_factory.mktemp("controlplane")) as started:
        yield started


@pytest.fixture(scope="session")
def guarded_plane(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    """A control plane with an issuer, client certificates, and Priority and Fairness, for the whole session.

    A module whose tests are all on it takes it for its `plane`.
    """
    with guarded(tmp_path_factory.mktemp("guarded")) as started:
        yield started


@pytest.fixture
def record(plane: ControlPlane) -> Iterator[Record]:
    """What the API server gets from rolldeck in the test; afterwards, that it may send all of it."""
    record = Record(plane)
    yield record
    record.assert_only_what_is_allowed()


@pytest.fixture(autouse=True)
def _only_allowed_writes(request: pytest.FixtureRequest) -> None:
    """Hold the writes of every test on the control plane against what rolldeck may do."""
    if "plane" in request.fixturenames:
        request.getfixturevalue("record")


@pytest.fixture
def namespace(plane: ControlPlane) -> Iterator[str]:
    """A namespace of the test's own, and none that is protected by its name. Afterwards all runs again."""
    yield plane.create_namespace(f"team-{next(NAMESPACES)}")
    plane.heal()


@pytest.fixture
def web(plane: ControlPlane, namespace: str) -> Workload:
    """A Deployment "web" that does not exist yet."""
    return Workload(plane, namespace, "web")


@pytest.fixture
def proxy(plane: ControlPlane) -> Iterator[Proxy]:
    """A link to the API server that can be made to fail."""
    with Proxy(plane.api_port) as opened:
        yield opened


OpenDeck = Callable[..., Deck]


@pytest.fixture
def open_deck(plane: ControlPlane, namespace: str, tmp_path: Path) -> Iterator[OpenDeck]:
    """Opens rolldeck on a terminal of its own: `open_deck("deploy/web", context="prod-eu", proxy=proxy)`."""
    homes = count(1)
    with ExitStack() as stack:

        def opened(
            *arguments: str,
            user: str = "admin",
            context: str = "",
            proxy: Proxy | None = None,
            columns: int = 80,
            env: Mapping[str, str] | None = None,
            config: str = "",
        ) -> Deck:
            server = "" if proxy is None else proxy.url
            kubeconfig = plane.kubeconfig_of(user, namespace=namespace, context=context, server=server)
            home = tmp_path / f"home-{next(homes)}"
            return stack.enter_context(
                Deck(*arguments, kubeconfig=kubeconfig, home=home, columns=columns, env=env, config=config)
            )

        yield opened


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long tests: no worker is left with one when the others have nothing more to do."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Have one worker do all that is on the guarded control plane, so that no other starts one."""
    if "guarded_plane" in getattr(item, "fixturenames", ()):
        item.add_marker(pytest.mark.xdist_group("guarded"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of the control plane's logs under a failed test; a skipped one is a failed one."""
    report = yield
    if report.skipped:
        report.outcome, report.longrepr = "failed", f"a live test may not be skipped: {report.longrepr}"
    started = getattr(item, "funcargs", {}).get("plane")
    if report.failed and call.when == "call" and started is not None:
        report.sections.append(("control plane", started.logs()))
    return report
