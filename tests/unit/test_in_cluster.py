"""In a pod, with no kubeconfig, the service account is who we are: as kubectl does it."""

from pathlib import Path

import pytest

from cluster import access as access_module
from cluster.access import Access
from cluster.credentials import TOKEN_FILE_AGE, Credentials
from cluster.errors import ConfigError
from cluster.session import Options, Session

HOST = {"KUBERNETES_SERVICE_HOST": "10.0.0.1", "KUBERNETES_SERVICE_PORT": "443"}


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, content in (("token", "projected\n"), ("ca.crt", "-----BEGIN "), ("namespace", "shop\n")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.setattr(access_module, "SERVICE_ACCOUNT", tmp_path)
    return tmp_path


def opened(environ: dict[str, str] = HOST, **options: object) -> Access:
    return Session.open(Options(**options), {"HOME": "/nowhere", **environ}).access  # type: ignore[arg-type]


def test_server_authority_namespace_and_token_are_the_pods(account: Path) -> None:
    access = opened()
    assert (access.context, access.server, access.namespace) == ("in-cluster", "https://10.0.0.1:443", "shop")
    assert access.authority_file == str(account / "ca.crt")
    assert Credentials(access, {}).identity().authorization == "Bearer projected"


@pytest.mark.usefixtures("account")
def test_an_ipv6_address_is_written_in_brackets() -> None:
    assert opened({**HOST, "KUBERNETES_SERVICE_HOST": "fd00::1"}).server == "https://[fd00::1]:443"


def test_a_projected_token_is_read_again_when_it_is_rotated(account: Path) -> None:
    now = 0.0
    known = Credentials(opened(), {}, monotonic=lambda: now)
    known.identity()
    (account / "token").write_text("rotated\n", encoding="utf-8")
    now = TOKEN_FILE_AGE
    assert known.identity().authorization == "Bearer rotated"


@pytest.mark.usefixtures("account")
def test_options_come_before_the_service_account() -> None:
    access = opened(namespace="cart", token="given", as_user="alice")
    assert (access.namespace, access.user.token) == ("cart", "given")
    assert access.impersonation == (("Impersonate-User", "alice"),)
    with pytest.raises(ConfigError, match="--token holds a line break"):
        opened(token="a\nb")


@pytest.mark.usefixtures("account")
def test_a_kubeconfig_comes_before_it(tmp_path: Path) -> None:
    path = tmp_path / "config"
    path.write_text(
        "current-context: c\nclusters: [{name: c, cluster: {server: 'https://x'}}]\n"
        "contexts: [{name: c, context: {cluster: c}}]\n",
        encoding="utf-8",
    )
    assert opened({**HOST, "KUBECONFIG": str(path)}).server == "https://x"
    assert opened(server="https://y").server == "https://y"


def test_outside_of_a_pod_nothing_is_assumed(account: Path) -> None:
    with pytest.raises(ConfigError, match="no kubeconfig was found"):
        opened({})
    (account / "token").unlink()
    with pytest.raises(ConfigError, match="no kubeconfig was found"):
        opened()
