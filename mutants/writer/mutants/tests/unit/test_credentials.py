"""Credentials come from where kubectl takes them, and stay fresh."""

import base64
import json
import os
import select
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cluster.access import Access
from cluster.credentials import TOKEN_FILE_AGE, Credentials
from cluster.errors import CredentialError
from cluster.plugin import Runner
from cluster.user import Plugin, User

V1 = "client.authentication.k8s.io/v1"
ACCESS = Access(
    context="c", server="https://api.example", namespace="shop", authority=b"CA", exec_config={"a": 1}
)
ENVIRON = {"PATH": os.environ["PATH"]}


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def access(**user: Any) -> Access:
    return replace(ACCESS, user=User(**user))


def credentials(time: Time | None = None, **user: Any) -> Credentials:
    clock = time or Time()
    return Credentials(access(**user), ENVIRON, wall=clock, monotonic=clock)


def script(folder: Path, body: str, **changed: Any) -> Plugin:
    """Write a plugin that is a shell script; it leaves what it was told in `told`."""
    program = folder / "login"
    program.write_text(f'#!/bin/sh\ncd "{folder}"\n{body}\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    plugin = Plugin(str(program), (), (), V1, "IfAvailable", "", provide_cluster_info=False)
    return replace(plugin, **changed)


def answer(version: str = V1, kind: str = "ExecCredential", **status: str) -> str:
    return "echo '" + json.dumps({"apiVersion": version, "kind": kind, "status": status or None}) + "'"


def counted(**status: str) -> str:
    return f'echo x >> runs\nn=$(wc -l < runs)\n{answer(token="t-N", **status)} | sed "s/t-N/t-$(echo $n)/"'


def test_a_token_is_shown_as_it_is() -> None:
    assert credentials(token="t").identity().authorization == "Bearer t"


def test_a_name_and_password_are_basic() -> None:
    expected = "Basic " + base64.b64encode(b"u:p").decode()
    assert credentials(username="u", password="p").identity().authorization == expected


def test_nobody_shows_nothing() -> None:
    assert credentials().identity().authorization == ""


def test_a_token_file_is_stripped_and_read_again_after_a_minute(tmp_path: Path) -> None:
    time, file = Time(), tmp_path / "token"
    file.write_text("one\n", encoding="utf-8")
    known = credentials(time, token_file=str(file))
    assert known.identity().authorization == "Bearer one"
    file.write_text("two\n", encoding="utf-8")
    assert known.identity().authorization == "Bearer one"
    time.now += TOKEN_FILE_AGE
    assert known.identity().authorization == "Bearer two"


def test_a_token_file_is_read_again_at_once_when_its_token_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("one", encoding="utf-8")
    known = credentials(token_file=str(file))
    refused = known.identity()
    file.write_text("two", encoding="utf-8")
    assert known.refresh(refused).authorization == "Bearer two"


def test_a_token_file_that_vanishes_leaves_the_last_token(tmp_path: Path) -> None:
    time, file = Time(), tmp_path / "token"
    file.write_text("one", encoding="utf-8")
    known = credentials(time, token_file=str(file))
    known.identity()
    file.unlink()
    time.now += TOKEN_FILE_AGE
    assert known.identity().authorization == "Bearer one"


def test_a_token_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CredentialError, match="missing cannot be read"):
        credentials(token_file=str(tmp_path / "missing")).identity()


def test_a_certificate_file_that_was_rotated_is_another_identity(tmp_path: Path) -> None:
    for name in ("crt", "key"):
        (tmp_path / name).write_text("one", encoding="utf-8")
    known = credentials(certificate_file=str(tmp_path / "crt"), key_file=str(tmp_path / "key"))
    first = known.identity()
    (tmp_path / "crt").write_text("two", encoding="utf-8")
    assert (first.certificate, known.identity().certificate) == (b"one", b"two")


@pytest.mark.parametrize("version", [V1, "client.authentication.k8s.io/v1beta1"])
def test_a_plugin_hands_out_a_token(tmp_path: Path, version: str) -> None:
    plugin = script(tmp_path, answer(version, token="t"), api_version=version)
    assert credentials(plugin=plugin).identity().authorization == "Bearer t"


def test_a_plugin_hands_out_a_certificate(tmp_path: Path) -> None:
    plugin = script(tmp_path, answer(clientCertificateData="CERT", clientKeyData="KEY"))
    identity = credentials(plugin=plugin).identity()
    assert (identity.authorization, identity.certificate, identity.key) == ("", b"CERT", b"KEY")


def test_a_token_comes_before_the_plugin_which_is_not_run(tmp_path: Path) -> None:
    plugin = script(tmp_path, "touch ran")
    assert credentials(token="t", plugin=plugin).identity().authorization == "Bearer t"
    assert not (tmp_path / "ran").exists()


def test_a_plugin_is_run_once_until_its_token_expires(tmp_path: Path) -> None:
    time = Time()
    plugin = script(tmp_path, counted(expirationTimestamp="1970-01-01T00:20:00Z"))
    known = credentials(time, plugin=plugin)
    assert [known.identity().authorization for _ in range(3)] == ["Bearer t-1"] * 3
    time.now = 1200.5
    assert known.identity().authorization == "Bearer t-2"


def test_a_plugin_is_run_once_for_all_who_were_refused_together(tmp_path: Path) -> None:
    known = credentials(plugin=script(tmp_path, counted()))
    refused = known.identity()
    assert [known.refresh(refused).authorization for _ in range(3)] == ["Bearer t-2"] * 3


def test_a_plugin_is_told_the_cluster_only_where_it_asks_to_be(tmp_path: Path) -> None:
    body = 'printf %s "$KUBERNETES_EXEC_INFO" > told\n' + answer(token="t")
    credentials(plugin=script(tmp_path, body)).identity()
    told = json.loads((tmp_path / "told").read_bytes())
    assert told == {"apiVersion": V1, "kind": "ExecCredential", "spec": {"interactive": False}}
    credentials(plugin=script(tmp_path, body, provide_cluster_info=True)).identity()
    assert json.loads((tmp_path / "told").read_bytes())["spec"]["cluster"] == {
        "server": "https://api.example",
        "certificate-authority-data": "Q0E=",
        "config": {"a": 1},
    }


@pytest.mark.parametrize("mode", ["Never", "IfAvailable"])
def test_a_plugin_that_can_do_without_a_terminal_is_told_that_there_is_none(
    tmp_path: Path, mode: str
) -> None:
    body = 'printf %s "$KUBERNETES_EXEC_INFO" > told\n' + answer(token="t")
    assert credentials(plugin=script(tmp_path, body, interactive_mode=mode)).identity().authorization
    assert json.loads((tmp_path / "told").read_bytes())["spec"] == {"interactive": False}


def test_a_plugin_that_asks_for_it_is_told_all_of_the_cluster(tmp_path: Path) -> None:
    (tmp_path / "ca.crt").write_bytes(b"FILE")
    body = 'printf %s "$KUBERNETES_EXEC_INFO" > told\n' + answer(token="t")
    whole = replace(
        ACCESS, authority=b"", authority_file=str(tmp_path / "ca.crt"), tls_server_name="api.internal",
        proxy="http://proxy:3128", user=User(plugin=script(tmp_path, body, provide_cluster_info=True)),
    )  # fmt: skip
    assert Credentials(whole, ENVIRON).identity().authorization
    assert json.loads((tmp_path / "told").read_bytes())["spec"]["cluster"] == {
        "server": "https://api.example",
        "tls-server-name": "api.internal",
        "certificate-authority-data": base64.b64encode(b"FILE").decode(),
        "proxy-url": "http://proxy:3128",
        "config": {"a": 1},
    }


@pytest.mark.parametrize("token", ["a\\nb", "a\\u0007b"])
def test_a_plugin_whose_token_fits_no_header_is_said(tmp_path: Path, token: str) -> None:
    body = f"""printf '%s' '{{"apiVersion":"{V1}","kind":"ExecCredential","status":{{"token":"{token}"}}}}'"""
    with pytest.raises(CredentialError, match=r"the token of login holds a (line break|control)"):
        credentials(plugin=script(tmp_path, body.replace("\\\\", "\\"))).identity()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"one\ntwo\n", "token holds a line break: a token is one line"),
        (b"o\xffne", "token is not UTF-8 text"),
        (b" \n", "token holds no token: sign in again"),
    ],
)
def test_a_token_file_that_fits_no_header_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "token").write_bytes(content)
    with pytest.raises(CredentialError, match=sentence):
        credentials(token_file=str(tmp_path / "token")).identity()


def test_a_token_file_that_is_empty_for_a_moment_leaves_the_last_token(tmp_path: Path) -> None:
    time, file = Time(), tmp_path / "token"
    file.write_text("one", encoding="utf-8")
    known = credentials(time, token_file=str(file))
    known.identity()
    file.write_text("", encoding="utf-8")
    time.now += TOKEN_FILE_AGE
    assert known.identity().authorization == "Bearer one"


def test_a_plugin_gets_its_environment_and_arguments(tmp_path: Path) -> None:
    body = 'printf "%s|" "$WHO" "$@" > told\n' + answer(token="t")
    credentials(plugin=script(tmp_path, body, env=(("WHO", "me"),), args=("a b", "c"))).identity()
    assert (tmp_path / "told").read_text(encoding="utf-8") == "me|a b|c|"


def test_a_plugin_has_no_terminal(tmp_path: Path) -> None:
    body = "cat > told\n(exec < /dev/tty) 2>/dev/null && echo tty >> told\n" + answer(token="t")
    assert credentials(plugin=script(tmp_path, body)).identity().authorization == "Bearer t"
    assert (tmp_path / "told").read_bytes() == b""


def test_a_plugin_that_wants_a_terminal_is_not_run(tmp_path: Path) -> None:
    plugin = script(tmp_path, "touch ran", interactive_mode="Always")
    with pytest.raises(CredentialError, match="login wants a terminal"):
        credentials(plugin=plugin).identity()
    assert not (tmp_path / "ran").exists()


def test_a_plugin_that_is_not_installed_says_how_to_install_it(tmp_path: Path) -> None:
    plugin = Plugin(
        str(tmp_path / "gone"), (), (), V1, "Never", "brew install\n\x1b[31mlogin", provide_cluster_info=False
    )
    with pytest.raises(CredentialError, match=r"gone cannot be run .*: brew install ␛\[31mlogin$"):
        credentials(plugin=plugin).identity()


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("echo 'token\x1b[2J expired' >&2; exit 3", r"login failed \(3\): token␛\[2J expired"),
        ("exit 1", r"login failed \(1\): it said nothing"),
        ("echo secret-token", "did not answer with an ExecCredential"),
        (answer(), "without a token or a certificate"),
        (answer(clientCertificateData="C"), "only half of a certificate"),
        (answer("client.authentication.k8s.io/v1beta1", token="t"), "the kubeconfig says"),
        (answer(kind="Pod", token="t"), "the kubeconfig says"),
    ],
)
def test_what_a_plugin_does_wrong_is_one_safe_sentence(tmp_path: Path, body: str, sentence: str) -> None:
    with pytest.raises(CredentialError, match=sentence) as caught:
        credentials(plugin=script(tmp_path, body)).identity()
    assert "secret-token" not in str(caught.value)


def test_a_chatty_plugin_is_read_to_its_end(tmp_path: Path) -> None:
    body = "head -c 2000000 /dev/zero >&2\n" + answer(token="t")
    assert credentials(plugin=script(tmp_path, body)).identity().authorization == "Bearer t"


def test_a_plugin_that_never_stops_answering_is_ended(tmp_path: Path) -> None:
    with pytest.raises(CredentialError, match="login does not stop answering: run it by hand"):
        credentials(plugin=script(tmp_path, "exec yes")).identity()


def test_the_end_of_a_long_complaint_is_what_is_said(tmp_path: Path) -> None:
    body = "head -c 2000000 /dev/zero >&2\necho ' sign in again' >&2\nexit 1"
    with pytest.raises(CredentialError, match=r"login failed \(1\): ….* sign in again$") as caught:
        credentials(plugin=script(tmp_path, body)).identity()
    assert len(str(caught.value)) < 300


def test_a_plugin_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "held")
    held = os.open(tmp_path / "held", os.O_RDONLY | os.O_NONBLOCK)
    plugin = script(tmp_path, "sleep 60 > held &\ntouch started\nwait")
    with pytest.raises(CredentialError, match="gave no answer in 2s"):
        Runner(plugin, ACCESS, ENVIRON).run(timeout=2.0)
    assert (tmp_path / "started").exists()
    # The child holds the other end of the pipe for as long as it lives: the end of it is its own.
    assert select.select([held], [], [], 30)[0]
    assert os.read(held, 1) == b""
    os.close(held)
