"""Where a line typed into the palette leads."""

import pytest

from tui.goto import GoAway, GoConnection, GoContext, GoNamespace, GoRollout, Goto, goto


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ns shop", GoNamespace("shop")),
        (" namespace  shop ", GoNamespace("shop")),
        ("ns", GoNamespace()),
        ("ctx eu", GoContext("eu")),
        ("ctx arn:aws:eks:eu/prod eu", GoContext("arn:aws:eks:eu/prod eu")),
        ("context", GoContext()),
        ("deploy web", GoRollout("Deployment", "web")),
        ("deploy/web", GoRollout("Deployment", "web")),
        ("sts postgres", GoRollout("StatefulSet", "postgres")),
        ("ds/log-agent", GoRollout("DaemonSet", "log-agent")),
        ("connection", GoConnection()),
        ("q", GoAway()),
        ("quit", GoAway()),
    ],
)
def test_a_line_leads_to_a_place(text: str, place: Goto) -> None:
    assert goto(text) == place


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ns ../x", "../x is no namespace"),
        ("deploy", "name one: deploy web"),
        ("deploy A", "A is no name"),
        ("fly away", "fly is no command"),
        ("\x1b]0;x", "␛]0;x is no command"),
    ],
)
def test_a_line_that_leads_nowhere_says_why(text: str, why: str) -> None:
    assert why in str(goto(text))
