"""What is not there is told apart on a real API server: an empty namespace, none at all, and a wrong name."""

from collections.abc import Callable
from contextlib import aclosing

import pytest
from controlplane import ControlPlane
from deck import Deck
from test_streams import live, until

from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session


@pytest.mark.parametrize("there", [True, False])
async def test_an_empty_namespace_is_told_from_one_that_does_not_exist(
    plane: ControlPlane, namespace: str, *, there: bool
) -> None:
    name = namespace if there else f"{namespace}-nope"
    session = Session.open(Options(kubeconfig=str(plane.kubeconfig_of("admin", namespace=name))))
    try:
        async with aclosing(follow_rollouts(session, Scope(name))) as pictures:
            picture = await until(pictures, lambda shown: live(shown) and shown.exists is not None)
    finally:
        await session.close()
    assert picture.exists is there


def test_a_rollout_that_does_not_exist_is_named_with_where(
    namespace: str, open_deck: Callable[..., Deck]
) -> None:
    deck = open_deck("deploy/nope")
    deck.wait_for("deploy/nope  NOT FOUND", f"in namespace {namespace} of ", "esc leads to the rollouts of")
