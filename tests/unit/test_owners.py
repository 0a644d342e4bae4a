"""Who else writes a workload (semantics.md 8 to 10)."""

import pytest
from made import workload

from rollout.owners import brings_back, hold, owner
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


@pytest.mark.parametrize(
    ("managed", "words"),
    [
        (Managed(flux="apps/shop"), "flux suspend kustomization shop -n apps"),
        (Managed(flux_helm="apps/web"), "flux suspend helmrelease web -n apps"),
        (Managed(argo="shop:apps/Deployment:shop/app"), "argocd app set shop --sync-policy none"),
        (Managed(argo="team_shop:apps/Deployment:shop/app"), "argocd app set shop --sync-policy none"),
        (
            Managed(helm="shop/web"),
            "nothing suspends Helm: helm rollback web -n shop goes back in its records as well",
        ),
        (Managed(applied=True), "nothing suspends it: change the file that is applied as well"),
    ],
)
def test_what_holds_an_owner_back_is_said_of_each(managed: Managed, words: str) -> None:
    told = owner(workload("1", managed=managed))
    assert told is not None
    assert hold(told) == words


def test_an_operator_has_to_be_told_itself() -> None:
    told = owner(workload("1", controlled=Controlled("Prometheus", "main", "u")))
    assert told is not None
    assert hold(told) == "no command is known: change Prometheus main itself"


def test_the_next_apply_brings_the_undone_revision_back() -> None:
    applied = owner(workload("1", managed=Managed(applied=True)))
    flux = owner(workload("1", managed=Managed(flux="apps/shop")))
    assert applied is not None
    assert flux is not None
    assert brings_back(applied, "14") == "kubectl apply: the next apply brings 14 back"
    assert brings_back(applied, "") == applied.sentence
    assert brings_back(flux, "14") == flux.sentence
