"""Two ControllerRevisions of one number, as a controller leaves them that came back before its informers.

Then the number names neither: what runs, what was before and where an undo leads are told by uid.
"""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from operators import operating
from test_undo_kinds import BAD, KINDS, found, releases

from rollout.action import Ending
from rollout.info import Mark

ROLLDECK = str(Path(sys.executable).with_name("rolldeck"))


def by_tag(work: Workload) -> dict[str, Any]:
    """Return the ControllerRevisions by the tag of their image."""
    items = work.apps.list_namespaced_controller_revision(
        work.namespace, label_selector=f"app={work.name}"
    ).items
    return {tag_of(each.data["spec"]): each for each in items}


def tag_of(spec: Any) -> str:
    image: str = spec["template"]["spec"]["containers"][0]["image"]
    return image.rpartition(":")[2]


def number(work: Workload, tag: str, to: int) -> None:
    """Let the revision of `tag` have the number `to`."""
    name = by_tag(work)[tag].metadata.name
    work.apps.patch_namespaced_controller_revision(name, work.namespace, {"revision": to})


def two_of_one_number(work: Workload) -> None:
    """Release 1.0.0, 2.0.0 and one that cannot be pulled, and give the two older ones the number 2."""
    releases(work, "1.0.0", "2.0.0")
    work.release(BAD)
    work.until_waiting(BAD, "ImagePullBackOff")
    number(work, "1.0.0", 2)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_undo_goes_to_the_one_of_two_with_the_same_number_that_was_chosen(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str
) -> None:
    work = Workload(plane, namespace, "db", kind)
    await asyncio.to_thread(two_of_one_number, work)
    revisions = by_tag(work)
    uids = {tag: each.metadata.uid for tag, each in revisions.items()}
    async with operating(plane, namespace, tmp_path) as operator:
        info = await operator.sees(work, lambda seen: {one.number for one in seen.revisions or ()} == {2, 3})
        kept = info.revisions or ()
        assert [one.uid for one in kept] == [uids[tag] for tag in (BAD, "2.0.0", "1.0.0")]
        assert info.previous is not None
        assert info.previous.uid == uids["2.0.0"]
        link = operator.session.connection_for(namespace)
        plans = operator.writer.prepare_undo(info, uids["1.0.0"], connection=link)
        prepared = [each async for each in plans][-1]
        assert prepared.plan.target == f"2 ({kept[2].hash[:5]})"
        outcome = await operator.writer.send(prepared)
        assert outcome.ending is Ending.APPLIED
        await asyncio.to_thread(work.until, lambda: by_tag(work)["1.0.0"].revision == 4)
        assert tag_of(found(work)["spec"]) == "1.0.0"
        back = await operator.sees(work, lambda seen: seen.number == 4)
    assert next(one.uid for one in back.revisions or () if one.mark is Mark.NOW) == uids["1.0.0"]


def test_without_a_screen_a_number_of_two_is_refused_and_a_name_is_taken(
    plane: ControlPlane, namespace: str, tmp_path: Path
) -> None:
    work = Workload(plane, namespace, "db", "StatefulSet")
    two_of_one_number(work)
    number(work, BAD, 2)
    before = found(work)["spec"]
    names = {tag: each.metadata.name for tag, each in by_tag(work).items()}
    environ = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "KUBECONFIG": str(plane.kubeconfig_of("admin", namespace=namespace)),
        "NO_PROXY": "*",
    }

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [ROLLDECK, *words],
            env=environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
            stdin=subprocess.DEVNULL,
        )

    for words, flag in (
        (("undo", "sts/db", "--to-revision", "2", "--yes"), "--to-revision"),
        (("diff", "sts/db", "--to-revision", "2"), "--to-revision"),
        (("restart", "sts/db", "--at-revision", "2", "--yes"), "--at-revision"),
    ):
        ran = run(*words)
        assert (ran.returncode, ran.stdout) == (1, ""), words
        assert "2 is the number of" in ran.stderr
        assert ran.stderr.endswith(f": say which by its name, as {flag} NAME\n")
        assert all(name in ran.stderr for name in names.values())
    assert found(work)["spec"] == before
    released = json.loads(run("diff", "sts/db", "-o", "json").stdout)
    assert [(each["before"], each["after"]) for each in released["changes"]] == [
        (f"{work.image}:2.0.0", f"{work.image}:{BAD}")
    ]
    assert released["source"]["uid"] == by_tag(work)["2.0.0"].metadata.uid
    listed = run("history", "sts/db").stdout.splitlines()
    hashes = [names[tag].rpartition("-")[2][:5] for tag in (BAD, "2.0.0", "1.0.0")]
    assert [line.split()[:2] for line in listed[1:]] == [["2", f"({each})"] for each in hashes]
    ran = run("undo", "sts/db", "--to-revision", names["2.0.0"], "--yes")
    assert ran.returncode == 0, ran.stderr
    assert f"2 ({hashes[0]}) → 2 ({hashes[1]})   becomes revision 3" in ran.stdout.splitlines()[0]
    bad, good = (names[tag].rpartition("-")[2] for tag in (BAD, "2.0.0"))
    assert f" 2 ({bad})→2 ({good}) " in run("audit").stdout
    work.until(lambda: by_tag(work)["2.0.0"].revision == 3)
    assert tag_of(found(work)["spec"]) == "2.0.0"
