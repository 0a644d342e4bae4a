"""rolldeck is ended at some moment of an undo: its log tells the truth, and nothing is left behind (G6)."""

import base64
import json
import os
import signal
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from threading import Event, Timer
from typing import Any

import yaml
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import ROLLDECK, Deck
from proxy import Proxy
from stuck import good_then_bad
from witness import CAUSE, deployment, replica_sets, template_of

from demo.service import new_certificate

ROUNDS = int(os.environ.get("ROLLDECK_SIGNAL_ROUNDS", "10"))
"""How many rolldecks are ended; 100 in `make soak`."""

SIDE_BY_SIDE = 5
"""How many run at a time."""

LONGEST = 3.0
"""Seconds from `y` within which the signal comes, and within which the answer does."""

SIGNALS = (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL)
LINKS = ("answers late", "loses the answer", "never arrives", "is good")
PATIENCE = 15.0
"""Seconds until rolldeck has to have ended: it ends itself after 10."""


def test_however_an_undo_is_interrupted_the_log_tells_the_truth(
    plane: ControlPlane, namespace: str, tmp_path: Path
) -> None:
    works = [Workload(plane, namespace, f"web-{number}") for number in range(ROUNDS)]
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        list(pool.map(lambda work: good_then_bad(work, "1.0.0", "2.0.0"), works))
        numbered = zip(works, range(ROUNDS), strict=True)
        told = list(pool.map(lambda each: interrupted(plane, *each, tmp_path), numbered))
    assert len(told) == ROUNDS
    assert "applied" in told


def interrupted(plane: ControlPlane, work: Workload, number: int, folder: Path) -> str:
    """Undo, send the signal, and return what the log says once it has been held against the server."""
    chance = Random(number)  # a round's own, so that it can be played again
    ends, link = SIGNALS[number % len(SIGNALS)], LINKS[number % len(LINKS)]
    with Proxy(plane.api_port) as proxy:
        kubeconfig = with_a_key(plane.kubeconfig_of("admin", namespace=work.namespace, server=proxy.url))
        home = folder / f"home-{number}"
        with Deck(f"deploy/{work.name}", kubeconfig=kubeconfig, home=home) as deck:
            deck.open_undo(work.name, 3, 2)
            spoil(proxy, link)
            deck.press("y")
            timers = [Timer(chance.uniform(0.0, LONGEST), one) for one in mending(proxy, link)]
            for timer in timers:
                timer.start()
            Event().wait(chance.uniform(0.0, LONGEST))
            deck.signal(ends)
            code = deck.wait_for_exit(PATIENCE)
            for timer in timers:
                timer.join()
            assert code == (-ends if ends is signal.SIGKILL else 128 + ends)
            assert survivors(deck.process.pid) == []
            if ends is not signal.SIGKILL:
                assert_given_back(deck)
            assert list((home / "tmp").iterdir()) == []
            said = assert_true(work, deck, ends)
            # It waits for an answer as long as it may; that nothing applied is sure only after longer.
            assert ends is signal.SIGKILL or link == "never arrives" or said in ("applied", ""), (link, said)
            return said


def with_a_key(kubeconfig: Path) -> Path:
    """Give the user a client certificate and key inside the kubeconfig as well."""
    config = yaml.safe_load(kubeconfig.read_text())
    made = new_certificate()
    encoded = [base64.b64encode(part.encode()).decode() for part in (made.certificate, made.key)]
    user = config["users"][0]["user"]
    user["client-certificate-data"], user["client-key-data"] = encoded
    kubeconfig.write_text(yaml.safe_dump(config))
    return kubeconfig


def spoil(proxy: Proxy, link: str) -> None:
    if link in ("answers late", "loses the answer"):
        proxy.hold()
    elif link == "never arrives":
        proxy.swallow()


def mending(proxy: Proxy, link: str) -> list[Callable[[], None]]:
    """Return what ends the trouble with the link."""
    return {"answers late": [proxy.release], "is good": []}.get(link, [proxy.cut])


def survivors(session: int) -> list[str]:
    """Return the processes of the terminal's session, which nobody has waited for and which still run."""
    listed = subprocess.run(
        ["ps", "-o", "pid=,stat=,args=", "--sid", str(session)], capture_output=True, text=True, check=False
    )
    return [line for line in listed.stdout.splitlines() if line.split()[1][0] != "Z"]


def assert_given_back(deck: Deck) -> None:
    """The terminal is as it was found."""
    assert deck.attributes == deck.attributes_before
    sent = bytes(deck.received)
    assert sent.rfind(b"\x1b[?1049l") > sent.rfind(b"\x1b[?1049h")
    assert sent.rfind(b"\x1b[?25h") > sent.rfind(b"\x1b[?25l")
    assert b"Traceback" not in sent.rpartition(b"\x1b[?1049l")[2]


def logged(deck: Deck) -> list[dict[str, Any]]:
    if not deck.audit_log.exists():
        return []
    return [json.loads(line) for line in deck.audit_log.read_text().splitlines()]


def assert_true(work: Workload, deck: Deck, ends: signal.Signals) -> str:
    """Hold the log against the server; return what `rolldeck audit` says became of the undo."""
    lines, found = logged(deck), deployment(work)
    target = template_of(next(each for each in replica_sets(work).values() if ran(each, "2.0.0")))
    applied = found["spec"]["template"] == target
    cause = found["metadata"]["annotations"].get(CAUSE, "")
    if not lines:  # the signal came before the key was handled
        assert not applied
        return ""
    assert lines[0]["event"] == "intent"
    assert applied == (f"rolldeck #{lines[0]['id']}" in cause)
    if ends is not signal.SIGKILL:
        assert [line["event"] for line in lines] == ["intent", "outcome"], lines
    said = audited(deck)
    if len(lines) == 1:
        assert said == "unknown"
    else:
        assert said == lines[1]["outcome"]
    if said != "unknown":
        assert said == ("applied" if applied else "not applied"), (lines, found["metadata"])
    return said


def ran(replica_set: dict[str, Any], tag: str) -> bool:
    image: str = replica_set["spec"]["template"]["spec"]["containers"][0]["image"]
    return image.endswith(f":{tag}")


def audited(deck: Deck) -> str:
    """Return what `rolldeck audit` says of the only action."""
    ran = subprocess.run(
        [ROLLDECK, "audit", "-o", "json"], env=deck.environment, capture_output=True, text=True, check=True
    )
    outcome: str = json.loads(ran.stdout)["outcome"]
    return outcome
