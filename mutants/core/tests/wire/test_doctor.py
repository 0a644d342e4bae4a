"""`rolldeck doctor` tells each step, and where it ends."""

import pytest
from model import Model
from served import served

from cluster.doctor import diagnose
from cluster.session import Options
from rollout.connection import Check, Verdict
from tui.headless.doctor import told


@pytest.fixture(autouse=True)
def _short_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model sends no bookmarks and ends no watch: it is given up soon."""
    monkeypatch.setattr("cluster.doctor.WATCHED", 1)


async def checks(**options: str) -> list[Check]:
    return [check async for check in diagnose(Options(**options), {"HOME": "/nowhere"})]


async def test_without_a_kubeconfig_nothing_else_is_tried() -> None:
    (only,) = await checks()
    assert (only.step, only.verdict) == ("kubeconfig", Verdict.FAILED)


async def test_a_name_that_is_not_known_ends_it() -> None:
    found = await checks(server="http://no.such.name.invalid")
    assert [check.step for check in found] == ["kubeconfig", "credentials", "DNS"]
    assert found[-1].verdict is Verdict.FAILED


async def test_a_port_where_nobody_listens_ends_it() -> None:
    found = await checks(server="http://127.0.0.1:1")
    assert (found[-1].step, found[-1].verdict) == ("TCP", Verdict.FAILED)


async def test_a_server_that_answers_is_asked_on() -> None:
    async with served(Model()) as url:
        found = await checks(server=url)
    assert {"TCP", "TLS", "auth"} <= {check.step for check in found}
    assert next(check for check in found if check.step == "auth").words.startswith("alice")


async def test_no_token_is_ever_told() -> None:
    async with served(Model()) as url:
        found = await checks(server=url, token="very-secret")
    assert not [check for check in found if "very-secret" in told(check)]


def test_a_line_says_the_verdict_the_step_and_the_words() -> None:
    assert told(Check("DNS", Verdict.OK, "10.0.0.1")).split() == ["ok", "DNS", "10.0.0.1"]
