"""Kubeconfig files are found and merged as kubectl does it."""

from pathlib import Path

import pytest

from cluster.access import Access, Overrides, choose
from cluster.errors import ConfigError
from cluster.kubeconfig import Kubeconfig, load

STAGING = """
apiVersion: v1
kind: Config
current-context: staging
clusters:
- name: staging
  cluster: {server: https://staging.example:6443, certificate-authority-data: Q0E=}
users:
- name: dev
  user: {token: from-a}
contexts:
- name: staging
  context: {cluster: staging, user: dev, namespace: shop}
"""

PROD = """
current-context: prod
clusters:
- name: prod
  cluster: {server: https://prod.example, insecure-skip-tls-verify: true}
- name: staging
  cluster: {server: https://elsewhere.example}
users:
- name: dev
  user: {token: from-b, username: someone}
- name: relative
  user: {client-certificate: certs/me.crt, client-key: certs/me.key, tokenFile: ./token}
- name: plugin
  user:
    exec: {apiVersion: client.authentication.k8s.io/v1, command: ./bin/login, interactiveMode: Never}
- name: onpath
  user:
    exec: {apiVersion: client.authentication.k8s.io/v1, command: login, interactiveMode: Never}
contexts:
- name: prod
  context: {cluster: prod, user: relative}
- name: by-plugin
  context: {cluster: prod, user: plugin}
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = tmp_path / "a" / "config", tmp_path / "b" / "config"
    first.write_text(STAGING, encoding="utf-8")
    second.write_text(PROD, encoding="utf-8")
    return first, second


def listed(*paths: Path | str) -> dict[str, str]:
    return {"KUBECONFIG": ":".join(map(str, paths))}


def merged(*paths: Path | str) -> Kubeconfig:
    return load(None, listed(*paths), Path("/nowhere"))


def access(config: Kubeconfig, **chosen: str) -> Access:
    return choose(config, Overrides(**chosen), {})


def test_the_first_file_to_name_a_current_context_wins(files: tuple[Path, Path]) -> None:
    assert merged(*files).current_context == "staging"
    assert merged(*reversed(files)).current_context == "prod"


def test_an_empty_current_context_leaves_it_to_the_next_file(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    blank = tmp_path / "blank"
    blank.write_text('current-context: ""\n', encoding="utf-8")
    assert merged(blank, files[1]).current_context == "prod"


def test_the_first_file_to_name_an_entry_wins_whole(files: tuple[Path, Path]) -> None:
    config = merged(*files)
    assert config.users["dev"] == {"token": "from-a"}
    assert config.clusters["staging"]["server"] == "https://staging.example:6443"


def test_entries_of_all_files_are_there(files: tuple[Path, Path]) -> None:
    assert set(merged(*files).contexts) == {"staging", "prod", "by-plugin"}


def test_paths_are_relative_to_the_file_that_names_them(files: tuple[Path, Path]) -> None:
    user = merged(*files).users["relative"]
    folder = files[1].parent
    assert user["client-certificate"] == str(folder / "certs/me.crt")
    assert user["client-key"] == str(folder / "certs/me.key")
    assert user["tokenFile"] == str(folder / "token")


def test_a_plugin_named_by_a_path_is_relative_to_its_file_and_one_on_the_path_is_not(
    files: tuple[Path, Path],
) -> None:
    users = merged(*files).users
    assert users["plugin"]["exec"]["command"] == str(files[1].parent / "bin/login")
    assert users["onpath"]["exec"]["command"] == "login"


def test_missing_and_empty_files_are_skipped(tmp_path: Path, files: tuple[Path, Path]) -> None:
    (tmp_path / "empty").write_text("", encoding="utf-8")
    config = merged(tmp_path / "missing", tmp_path / "empty", files[0], "")
    assert config.current_context == "staging"


def test_an_empty_kubeconfig_variable_means_the_default_file(tmp_path: Path) -> None:
    (tmp_path / ".kube").mkdir()
    (tmp_path / ".kube/config").write_text(STAGING, encoding="utf-8")
    assert load(None, {"KUBECONFIG": ""}, tmp_path).current_context == "staging"


def test_the_option_is_read_alone_and_must_exist(tmp_path: Path, files: tuple[Path, Path]) -> None:
    assert load(str(files[1]), listed(files[0]), tmp_path).current_context == "prod"
    with pytest.raises(ConfigError, match="does not exist"):
        load(str(tmp_path / "missing"), {}, tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("a: [b", "not valid YAML, line"),
        ("- a\n", "it is no kubeconfig: it must be a mapping"),
        ("kind: Deployment\n", "it is no kubeconfig: its kind is Deployment"),
        ("contexts: 3\n", "contexts must be a list"),
        ("contexts: [3]\n", "an entry of contexts must be a mapping"),
        ("contexts:\n- name: 12\n", "must be a string"),
        ("users: [{name: a}, {name: a}]\n", 'two users are named "a"'),
    ],
)
def test_a_broken_file_is_one_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    (tmp_path / "config").write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match=sentence):
        load(str(tmp_path / "config"), {}, tmp_path)


def test_words_that_other_yaml_takes_for_dates_and_times_stay_words(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("contexts:\n- name: 2024-01-02\n- name: 1:20\n", encoding="utf-8")
    assert set(load(str(tmp_path / "config"), {}, tmp_path).contexts) == {"2024-01-02", "1:20"}


@pytest.mark.parametrize("word", ["yes", "on", "No", "y", "1_000", "0o17", "0x1F", ".5", "true"])
def test_words_that_kubectl_takes_for_no_strings_are_refused_where_a_string_belongs(
    tmp_path: Path, word: str
) -> None:
    (tmp_path / "config").write_text(f"contexts:\n- name: {word}\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="name of an entry of contexts must be a string: put it in quotes"):
        load(str(tmp_path / "config"), {}, tmp_path)


def test_the_current_context_says_server_namespace_and_user(files: tuple[Path, Path]) -> None:
    chosen = access(merged(*files))
    assert (chosen.context, chosen.server, chosen.namespace) == (
        "staging",
        "https://staging.example:6443",
        "shop",
    )
    assert (chosen.user.token, chosen.authority) == ("from-a", b"CA")


def test_options_come_before_the_context(files: tuple[Path, Path]) -> None:
    chosen = access(merged(*files), context="prod", namespace="cart", token="mine", as_user="alice")
    assert (chosen.server, chosen.namespace, chosen.user.token) == ("https://prod.example", "cart", "mine")
    assert chosen.impersonation == (("Impersonate-User", "alice"),)


def test_another_server_clears_the_name_its_certificate_was_to_have(tmp_path: Path) -> None:
    config = Kubeconfig(
        files=(tmp_path,),
        current_context="c",
        clusters={"k": {"server": "https://one", "tls-server-name": "one.internal"}},
        contexts={"c": {"cluster": "k"}},
    )
    assert access(config).tls_server_name == "one.internal"
    assert access(config, server="https://two").tls_server_name == ""


def test_credentials_are_not_sent_over_plain_http(tmp_path: Path) -> None:
    config = Kubeconfig(
        files=(tmp_path,),
        current_context="c",
        clusters={"k": {"server": "http://one"}},
        users={"u": {"token": "secret"}},
        contexts={"c": {"cluster": "k", "user": "u"}},
    )
    assert access(config).user.token == ""


def test_impersonation_is_honoured_whole(tmp_path: Path) -> None:
    config = Kubeconfig(
        files=(tmp_path,),
        current_context="c",
        clusters={"k": {"server": "https://one"}},
        users={
            "u": {"as": "a", "as-uid": "7", "as-groups": ["x", "y"], "as-user-extra": {"a/b": ["1", "2"]}}
        },
        contexts={"c": {"cluster": "k", "user": "u"}},
    )
    assert access(config).impersonation == (
        ("Impersonate-User", "a"),
        ("Impersonate-Uid", "7"),
        ("Impersonate-Group", "x"),
        ("Impersonate-Group", "y"),
        ("Impersonate-Extra-a%2Fb", "1"),
        ("Impersonate-Extra-a%2Fb", "2"),
    )


@pytest.mark.parametrize(
    ("user", "sentence"),
    [
        ({"as-groups": ["x"]}, "without a user"),
        ({"token": "t", "username": "u"}, "both a token and a username"),
        ({"client-certificate-data": "QQ=="}, "no key"),
        ({"client-certificate-data": "%"}, "is not base64"),
        ({"exec": {"command": "x", "apiVersion": "v1"}}, "v1 and v1beta1"),
        ({"exec": {"command": "x", "apiVersion": "client.authentication.k8s.io/v1"}}, "interactiveMode"),
        ({"exec": {"apiVersion": "client.authentication.k8s.io/v1"}}, "no command"),
        ({"auth-provider": {"name": "gcp"}}, 'auth-provider "gcp" is not supported'),
    ],
)
def test_a_user_that_cannot_be_is_refused(tmp_path: Path, user: dict[str, object], sentence: str) -> None:
    config = Kubeconfig(
        files=(tmp_path,),
        current_context="c",
        clusters={"k": {"server": "https://one"}},
        users={"u": user},
        contexts={"c": {"cluster": "k", "user": "u"}},
    )
    with pytest.raises(ConfigError, match=sentence):
        access(config)


def test_what_is_missing_is_named(tmp_path: Path, files: tuple[Path, Path]) -> None:
    with pytest.raises(
        ConfigError, match='context "nope" does not exist: choose one of by-plugin, prod, staging'
    ):
        access(merged(*files), context="nope")
    with pytest.raises(ConfigError, match="no kubeconfig was found"):
        access(Kubeconfig())
    gap = Kubeconfig(files=(tmp_path,), current_context="c", contexts={"c": {"cluster": "k", "user": "u"}})
    with pytest.raises(ConfigError, match='cluster "k" of context "c" is not in the kubeconfig'):
        access(gap)
    gap.clusters["k"] = {"server": "https://one"}
    with pytest.raises(ConfigError, match='user "u" of context "c" is not in the kubeconfig'):
        access(gap)


def test_a_server_alone_is_enough() -> None:
    assert access(Kubeconfig(), server="https://[::1]:6443/base/").server == "https://[::1]:6443/base"


@pytest.mark.parametrize("server", ["ftp://x", "https://", "https://x:port"])
def test_a_server_that_is_no_address_is_refused(server: str) -> None:
    with pytest.raises(ConfigError, match="is not a URL"):
        access(Kubeconfig(), server=server)


def test_secrets_are_not_in_what_is_printed(files: tuple[Path, Path]) -> None:
    assert "from-a" not in repr(access(merged(*files)))
