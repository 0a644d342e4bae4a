"""Every rule of a stream is held by a check that fails without it, and passes with it."""

import pytest
from checks import MACHINE, Check
from mutants import MUTANTS, Mutant

RULES = {f"R{number}" for number in range(1, 25)}

pytestmark = pytest.mark.timeout(60)


def noticed(check: Check) -> bool:
    """Whether a check fails."""
    try:
        check.run()
    except (Exception, pytest.fail.Exception):  # noqa: BLE001  whatever it is
        return True
    return False


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_without_the_rule_its_checks_fail(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.switch(monkeypatch)
    slept_through = [check.name for check in mutant.bites if check is not MACHINE and not noticed(check)]
    assert not slept_through
    assert noticed(mutant.bites[0])


PLAYED = [mutant for mutant in MUTANTS if MACHINE in mutant.bites]


@pytest.mark.parametrize(
    "mutant",
    [pytest.param(one, marks=() if one.rule == "R7" else pytest.mark.soak) for one in PLAYED],
    ids=str,
)
def test_without_the_rule_the_machine_finds_out(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.switch(monkeypatch)
    assert noticed(MACHINE)


CHECKS = {check.name: check for mutant in MUTANTS for check in mutant.bites if check is not MACHINE}


@pytest.mark.parametrize("name", CHECKS)
def test_with_all_rules_every_check_passes(name: str) -> None:
    CHECKS[name].run()


def test_no_rule_is_left_out() -> None:
    assert {mutant.rule for mutant in MUTANTS} == RULES
