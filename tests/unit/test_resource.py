"""Arguments are taken as kubectl takes them, and refused in one sentence."""

import click
import pytest

from tui.resource import name_of, resource_of, seconds_of, selector_of


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("deploy/web",), "Deployment"),
        (("deploy", "web"), "Deployment"),
        (("deployment/web",), "Deployment"),
        (("deployments.apps/web",), "Deployment"),
        (("deployments.v1.apps", "web"), "Deployment"),
        (("sts/web",), "StatefulSet"),
        (("statefulsets/web",), "StatefulSet"),
        (("ds/web",), "DaemonSet"),
        (("DaemonSet/web",), "DaemonSet"),
    ],
)
def test_a_rollout_is_named_as_for_kubectl(words: tuple[str, ...], kind: str) -> None:
    assert resource_of(words) == (kind, "web")


def test_no_argument_names_no_rollout() -> None:
    assert resource_of(()) is None


@pytest.mark.parametrize(
    "words", [("web",), ("deploy",), ("deploy/",), ("deploy", "a", "b"), ("deploy/a/b",), ("pod/web",), ("",)]
)
def test_what_is_no_rollout_is_refused_with_an_example(words: tuple[str, ...]) -> None:
    with pytest.raises(click.UsageError, match="deploy/web"):
        resource_of(words)


@pytest.mark.parametrize("name", ["../secrets", "a b", "Web", "a?b", "é", "a\nb", "-a", "a" * 254])
def test_a_name_that_kubernetes_would_not_give_out_is_refused(name: str) -> None:
    with pytest.raises(click.UsageError):
        name_of(name, "name")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("10", 10.0), ("10s", 10.0), ("2m", 120.0), ("1h1m1s", 3661.0), ("0", None), ("", None), (None, None)],
)
def test_a_time_limit_is_read_as_kubectl_reads_it(text: str | None, seconds: float | None) -> None:
    assert seconds_of(text, "--timeout") == seconds


@pytest.mark.parametrize("text", ["ten", "10x", "-5", "5 s", "s"])
def test_a_time_limit_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(click.UsageError, match="10s or 2m"):
        seconds_of(text, "--timeout")


@pytest.mark.parametrize(
    "text",
    ["", "app=web", "app==web,tier!=db", "!canary", "canary", "app in (a, b)", "x notin (a),y", " a = b , c ",
     "a=", "a in ()", "a>1", "example.com/a=b", "a in(b)"],
)  # fmt: skip
def test_a_label_selector_is_taken_as_a_server_takes_it(text: str) -> None:
    assert selector_of(text) == text


@pytest.mark.parametrize("text", ["(", "a b", "a,", ",a", "a==b==c", "a in b", "a in (b", "=a", "!a=b", "!"])
def test_what_is_no_label_selector_is_refused(text: str) -> None:
    with pytest.raises(click.UsageError, match="is no label selector"):
        selector_of(text)
