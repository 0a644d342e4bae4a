"""Whatever a kubeconfig holds, it leads to an access or to one sentence: never to another exception."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cluster import tls
from cluster.access import EXEC_EXTENSION, Access, Overrides, choose
from cluster.credentials import Credentials
from cluster.errors import ClusterError, ConfigError
from cluster.kubeconfig import load
from cluster.plugin import Runner
from cluster.session import Options, Session

GOOD = """\
current-context: c
clusters: [{name: c, cluster: {server: 'https://x'}}]
contexts: [{name: c, context: {cluster: c, user: c}}]
users: [{name: c, user: {token: t}}]
"""


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Access]:
    """Read a file of this content as rolldeck does."""

    def open_on(content: bytes | str, **options: Any) -> Access:
        (tmp_path / "config").write_bytes(content if isinstance(content, bytes) else content.encode())
        return Session.open(Options(kubeconfig=str(tmp_path / "config"), **options), {}).access

    return open_on


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.encode("utf-16"),
        GOOD.replace("\n", "\r\n").encode(),
        (GOOD + "---\na second document: [").encode(),
        GOOD.replace("users: [", "users: [null, ").encode(),
        (GOOD + "preferences: &a [*a]\n").encode(),
    ],
    ids=["byte order mark", "utf-16", "crlf", "two documents", "null entry", "cyclic and not read"],
)
def test_what_kubectl_reads_is_read(read: Callable[..., Access], content: bytes) -> None:
    assert (read(content).server, read(content).user.token) == ("https://x", "t")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"a: \xe9", "bytes that are no UTF-8 text"),
        (b"a: \0", "bytes that are no UTF-8 text"),
        (b"a: " + b"[" * 100_000, "nests too deep"),
        (b"- " * 50_000, "nests too deep"),
        (b"? " * 50_000, "nests too deep"),
        (b"a: !!timestamp x", "not valid YAML"),
        (b"a: !!bool x", "not valid YAML"),
        (b"a: " + b"9" * 5000, "not valid YAML"),
        (b"a: !!python/object:os.system 1", "not valid YAML, line 1"),
        (b"clusters: &a [*a]", "an entry of clusters must be a mapping"),
        (b"x" * (16 * 1024 * 1024 + 1), "larger than 16 MiB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_kubeconfig_is_one_sentence(
    read: Callable[..., Access], content: bytes, sentence: str
) -> None:
    with pytest.raises(ConfigError, match=sentence):
        read(content)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("token: 1", 'token of user "c" must be a string: put it in quotes'),
        ("token: [t]", 'token of user "c" must be a string'),
        ("as-groups: {a: b}", 'as-groups of user "c" must be a list'),
        ("as-groups: [1]", r'as-groups\[0\] of user "c" must be a string'),
        ("as-user-extra: {a: [1]}", r'as-user-extra\[0\] of user "c" must be a string'),
        ("as-user-extra: {1: [a]}", 'a key in as-user-extra of user "c" must be a string'),
        ("exec: run", 'exec of user "c" must be a mapping'),
        ("exec: {env: [{name: 1}]}", r'exec.env\[0\].name of user "c" must be a string'),
        ("auth-provider: {name: oidc, config: {client-id: 1}}", "config of user"),
        ("client-key-data: é", "client-key-data is not base64"),
        ("client-key-data: 'Q0 E='", "client-key-data is not base64"),
        ('token: "a\\nb"', 'token of user "c" holds a line break: write it as one line'),
        ('token: "a\\x07b"', 'token of user "c" holds a control character'),
        ('as: "a\\nImpersonate-Group: system:masters"', "as holds a line break"),
        ('{as: a, as-uid: "1\\n"}', "as-uid holds a line break"),
        ('{as: a, as-groups: ["b\\r"]}', "as-groups holds a line break"),
        ('{as: a, as-user-extra: {k: ["b\\n"]}}', "as-user-extra k holds a line break"),
        (
            '{exec: {command: "a\\0", apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}',
            "exec holds a NUL",
        ),
        (
            "{exec: {command: a, apiVersion: client.authentication.k8s.io/v1beta1, env: [{name: a=b}]}}",
            "env of exec has a name",
        ),
    ],
)
def test_a_user_that_cannot_be_names_its_key(
    read: Callable[..., Access], written: str, sentence: str
) -> None:
    body = written if written.startswith("{") else f"{{{written}}}"
    with pytest.raises(ConfigError, match=sentence):
        read(GOOD.replace("{token: t}", body))


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("server: 3", 'server of cluster "c" must be a string'),
        ("server: 'https://x', insecure-skip-tls-verify: 'true'", "must be true or false, without quotes"),
        ("server: 'https://x', certificate-authority: \"/a\\0b\"", "cannot be read .its name is none."),
        ("server: 'https://[x'", "is not a URL"),
        ("server: 'https://x:99999'", "is not a URL"),
        (f"server: 'https://{'a' * 64}.example'", "is not a URL"),
        ("server: 'https://a..b'", "is not a URL"),
        ("server: 'https://a b'", "is not a URL"),
        ("server: 'https://x', proxy-url: 'http://[x'", "proxy-url is not the URL of a proxy"),
        ("server: 'https://x', proxy-url: 'http://x:y'", "proxy-url is not the URL of a proxy"),
        (
            f"server: 'https://x', extensions: [{{name: {EXEC_EXTENSION}, extension: !!binary eA==}}]",
            "is no JSON",
        ),
    ],
)
def test_a_cluster_that_cannot_be_names_its_key(
    read: Callable[..., Access], written: str, sentence: str
) -> None:
    with pytest.raises(ConfigError, match=sentence):
        read(GOOD.replace("server: 'https://x'", written))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"token": "a\nb"}, "--token holds a line break"),
        ({"as_user": "a\nb"}, "--as holds a line break"),
        ({"as_user": "a\udcff"}, "--as is not UTF-8 text"),
        ({"as_user": "a", "as_groups": ("b\r\nX: y",)}, "--as-group holds a line break"),
        ({"namespace": "a/b"}, 'namespace "a/b" is not a name'),
        ({"namespace": ".."}, "is not a name"),
        ({"server": "https://x y"}, "is not a URL"),
    ],
)
def test_an_option_that_cannot_be_is_named(
    read: Callable[..., Access], options: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(ConfigError, match=sentence):
        read(GOOD, **options)


def test_a_folder_and_a_name_that_is_none_cannot_be_read(tmp_path: Path) -> None:
    for path in (str(tmp_path), "a\0b", "x" * 5000, str(tmp_path / "x" / ("y" * 300))):
        with pytest.raises(ConfigError, match=r"cannot be read|does not exist"):
            load(path, {}, tmp_path)
        with pytest.raises(ConfigError):
            Session.open(Options(), {"KUBECONFIG": path, "HOME": str(tmp_path)})


def test_a_file_without_an_end_is_given_up(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="larger than"):
        load("/dev/zero", {}, tmp_path)


def test_a_pipe_is_read_once_and_never_looked_at_again(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, GOOD.encode())
    os.close(writer)
    session = Session.open(Options(kubeconfig=f"/dev/fd/{reader}"), {"HOME": str(tmp_path)})
    os.utime(reader, (1, 1))
    session.files.check()
    assert not session.notice
    os.close(reader)


WORDS = (
    "c", "https://x", "http://a:99999", "Q0E=", "%", "a\nb", "\0", "/", "..", "é", "Never", "oidc",
    "socks5://x", "client.authentication.k8s.io/v1",
)  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.dates(), st.binary(max_size=3),
    st.text(max_size=6), st.sampled_from(WORDS),
)  # fmt: skip


def nested(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.lists(children, max_size=3), st.dictionaries(SCALARS, children, max_size=3))


ANYTHING = st.recursive(SCALARS, nested, max_leaves=6)


def some(*keys: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(keys), ANYTHING, max_size=2)


EXEC = some(
    "command", "args", "env", "apiVersion", "interactiveMode", "installHint", "provideClusterInfo"
).map(
    lambda some: {
        "exec": {
            "command": "/nowhere/x",
            "apiVersion": "client.authentication.k8s.io/v1",
            "interactiveMode": "Never",
            **some,
        }
    }
)
PROVIDER = {"idp-issuer-url": "https://idp.invalid", "client-id": "c", "id-token": "a.b.c"}
OIDC = some(
    "idp-issuer-url", "client-id", "client-secret", "id-token", "refresh-token", "idp-certificate-authority",
    "idp-certificate-authority-data",
).map(lambda some: {"auth-provider": {"name": "oidc", "config": PROVIDER | some}})  # fmt: skip
USERS = st.one_of(
    some(
        "token", "tokenFile", "client-certificate", "client-key", "client-certificate-data",
        "client-key-data", "username", "password", "exec", "as", "as-uid", "as-groups", "as-user-extra",
        "auth-provider",
    ),
    EXEC,
    OIDC,
)  # fmt: skip
CLUSTERS = some(
    "server", "certificate-authority", "certificate-authority-data", "insecure-skip-tls-verify",
    "tls-server-name", "proxy-url", "extensions",
)  # fmt: skip


def document(parts: tuple[Any, Any, Any, Any]) -> Any:
    cluster, user, context, rest = parts
    made = {
        "current-context": "c",
        "clusters": [{"name": "c", "cluster": {"server": "https://x", **cluster}}],
        "users": [{"name": "c", "user": user}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "c", **context}}],
    }
    return made | rest if isinstance(rest, dict) and len(rest) > 1 else made


DOCUMENTS = st.one_of(
    ANYTHING,
    st.tuples(
        CLUSTERS,
        USERS,
        some("cluster", "user", "namespace"),
        some("current-context", "clusters", "users", "contexts", "kind", "apiVersion"),
    ).map(document),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS)
def test_any_document_leads_to_an_access_or_to_one_sentence(whole: Any) -> None:
    check(yaml.dump(whole, allow_unicode=True).encode(errors="surrogatepass"))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200))
def test_any_bytes_lead_to_an_access_or_to_one_sentence(content: bytes) -> None:
    check(content)


def check(content: bytes) -> None:
    """Read what stands in a file of this content, as far as that goes without a network."""
    said = ""
    # A folder of its own: what the document names may be looked for beside it.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "config")
        path.write_bytes(content)
        try:
            access = choose(load(str(path), {}, Path("/nowhere")), Overrides(), {})
            if access.user.plugin:
                Runner(access.user.plugin, access, {}).run(timeout=5)
            elif access.user.oidc is None:
                tls.context(access, Credentials(access, {}).identity())
        except ClusterError as error:
            said = str(error)
    assert said.isprintable()
