"""Who else writes a workload (semantics.md 8 to 10)."""

import pytest
from made import workload

from rollout.owners import owner
from rollout.records import Controlled, Managed


@pytest.mark.parametrize(
    ("managed", "tool", "sentence", "reverts"),
    [
        (Managed(flux="apps/shop"), "Flux", "Flux apps/shop re-applies Git: it takes an undo back", True),
        (
            Managed(flux_helm="apps/web"),
            "Flux",
            "Flux HelmRelease apps/web: its next upgrade takes an undo back",
            False,
        ),
        (
            Managed(argo="shop:apps/Deployment:shop/app"),
            "Argo CD",
            "Argo CD shop may sync Git again: it takes an undo back",
            True,
        ),
        (
            Managed(helm="shop/web"),
            "Helm",
            "Helm release shop/web: its next upgrade takes an undo back",
            False,
        ),
        (Managed(applied=True), "kubectl apply", "kubectl apply: the next apply takes an undo back", False),
    ],
)
def test_each_tool_leaves_its_traces(managed: Managed, tool: str, sentence: str, reverts: bool) -> None:
    told = owner(workload("1", managed=managed))
    assert told is not None
    assert (told.tool, told.sentence, told.reverts) == (tool, sentence, reverts)


def test_a_copied_tracking_id_is_no_evidence() -> None:
    assert owner(workload("1", managed=Managed(argo="shop:apps/Deployment:shop/another"))) is None


def test_an_operator_goes_before_all_others() -> None:
    told = owner(
        workload("1", managed=Managed(applied=True), controlled=Controlled("Prometheus", "main", "u"))
    )
    assert told is not None
    assert told.sentence == "Prometheus main writes this object: it takes an undo back"


def test_nobody_is_none() -> None:
    assert owner(workload("1", managed=Managed())) is None
