"""`rolldeck demo`: what it lists, opens and refuses."""

import stat
from pathlib import Path

import click
import pytest

from demo import cli
from demo.incidents.catalogue import all_incidents
from demo.opening import Opened
from demo.service import HOST


def test_the_list_names_every_incident_with_its_story(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["--list"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(all_incidents()) == 19
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def test_an_unknown_incident_is_one_sentence_with_the_way_out() -> None:
    with pytest.raises(click.UsageError) as refused:
        cli.main(["image-mising"])
    hint = "did you mean image-missing? rolldeck demo --list names them all"
    assert refused.value.message == f"there is no incident 'image-mising': {hint}"


@pytest.mark.parametrize("speed", ["0", "-1", "1e9", "fast"])
def test_a_speed_that_is_none_is_refused(speed: str) -> None:
    with pytest.raises(click.BadParameter):
        cli.main(["--speed", speed])


def test_the_screens_get_a_private_kubeconfig_that_goes_with_the_box() -> None:
    seen: list[tuple[Opened, int, str]] = []

    def show(opened: Opened) -> None:
        path: Path = opened.kubeconfig
        seen.append((opened, stat.S_IMODE(path.stat().st_mode), path.read_text()))

    cli.main(["image-missing"], show=show)
    opened, mode, text = seen[0]
    assert mode == 0o600
    assert opened.server.startswith(f"https://{HOST}:")
    assert opened.server in text
    assert opened.namespace == "shop"
    assert "checkout 2.4.1" in opened.words
    assert not opened.kubeconfig.exists()


def test_an_incident_in_another_namespace_opens_there() -> None:
    seen: list[str] = []
    cli.main(["quota-exhausted"], show=lambda opened: seen.append(opened.namespace))
    assert seen == ["reports"]
