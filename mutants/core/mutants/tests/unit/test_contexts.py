"""The contexts of the kubeconfig, and a session on another of them."""

from pathlib import Path

import pytest

from cluster.errors import ConfigError
from cluster.session import Options, Session
from tui.contexts import contexts_of, session_for
from tui.source import ContextChoice

KUBECONFIG = """
apiVersion: v1
kind: Config
current-context: staging
clusters:
- {name: one, cluster: {server: "https://one.example:6443"}}
- {name: eu, cluster: {server: "https://alice:secret@eu.example"}}
contexts:
- {name: staging, context: {cluster: one, namespace: shop}}
- {name: prod-eu, context: {cluster: eu, namespace: web}}
- {name: broken, context: {cluster: gone}}
"""


def a_session(folder: Path, **options: object) -> Session:
    path = folder / "kubeconfig"
    path.write_text(KUBECONFIG)
    return Session.open(Options(kubeconfig=str(path), **options), {})  # type: ignore[arg-type]


def test_they_are_listed_with_alias_server_and_protection(tmp_path: Path) -> None:
    found = contexts_of(a_session(tmp_path, aliases={"prod-eu": "eu"}))
    assert found == (
        ContextChoice("broken", "broken", "", "", current=False),
        ContextChoice("prod-eu", "eu", "eu.example", "PROD", current=False),
        ContextChoice("staging", "staging", "one.example:6443", "", current=True),
    )


def test_another_context_is_opened_in_its_own_namespace(tmp_path: Path) -> None:
    other = session_for(a_session(tmp_path, namespace="batch"), "prod-eu")
    assert (other.access.context, other.access.namespace) == ("prod-eu", "web")
    assert other.connection.protected == "PROD"


def test_the_token_of_the_command_line_is_shown_to_no_other_server(tmp_path: Path) -> None:
    other = session_for(a_session(tmp_path, token="t", server="https://other.example"), "prod-eu")
    assert other.access.user.token == ""
    assert other.options.token is None
    assert other.access.server == "https://eu.example"


def test_what_else_was_asked_for_stays(tmp_path: Path) -> None:
    other = session_for(a_session(tmp_path, read_only=True, as_user="bob"), "prod-eu")
    assert other.options.read_only
    assert other.access.impersonation == (("Impersonate-User", "bob"),)


def test_a_context_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="gone"):
        session_for(a_session(tmp_path), "broken")


def test_the_kubeconfig_is_never_written(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    (tmp_path / "kubeconfig").chmod(0o400)
    session_for(session, "prod-eu")
    assert (tmp_path / "kubeconfig").read_text() == KUBECONFIG
