"""A refresh token that was replaced goes into the kubeconfig, or the file stays as it is, to the byte."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cluster import saved
from cluster.user import Oidc

ALICE = """\
- name: alice
  user:
    auth-provider:
      name: oidc
      config:
        refresh-token: r-0
        id-token: i-0
"""


def written(folder: Path, users: str = ALICE) -> Path:
    path = folder / "config"
    path.write_text(f"# by hand\nusers:\n{users}", encoding="utf-8")
    path.chmod(0o600)
    return path


def save(path: Path) -> str:
    """Save as if the provider had replaced alice's refresh token."""
    before = Oidc(
        "https://idp", "rolldeck", id_token="i-0", refresh_token="r-0", user_name="alice", file=path
    )
    return saved.save(before, replace(before, id_token="i-1", refresh_token="r-1"))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved, "PAUSE", 0.0)


@pytest.mark.parametrize(
    "users",
    [
        ALICE + "- name: alice\n  user: {token: t}\n",
        ALICE + "- {user: {token: t}}\n",
        ALICE + "- null\n",
        ALICE + "- [alice]\n",
        ALICE + "- name: alice\n",
        "- name: alice\n  user: {auth-provider: {name: oidc, config: {id-token: i-0}}}\n",
        "- name: alice\n  user: {auth-provider: {name: oidc, config: x}}\n",
        "- name: alice\n  user: {auth-provider: {name: oidc, config: {[a]: b, refresh-token: r-0}}}\n",
        "- &a [*a]\n" + ALICE,
        ALICE + f"- {'[' * 3000}{']' * 3000}\n",
        ALICE.replace("id-token: i-0", "refresh-token: r-0"),
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_left(tmp_path: Path, users: str) -> None:
    path = written(tmp_path, users)
    before = path.read_bytes()
    said = save(path)
    assert said
    assert "r-" not in said
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["config"]  # noqa: PTH208


def test_through_a_link_kubectls_lock_is_the_links_own(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    path = tmp_path / "config"
    path.symlink_to(written(real))
    (tmp_path / "config.lock").touch()
    assert save(path) == "config.lock is there"
    assert "r-0" in path.read_text(encoding="utf-8")
    (tmp_path / "config.lock").unlink()
    (real / "config.lock").touch()
    assert save(path) == "config.lock is there"
    (real / "config.lock").unlink()
    assert save(path) == ""
    assert path.is_symlink()
    assert '"r-1"' in path.read_text(encoding="utf-8")
    assert sorted(os.listdir(tmp_path)) == ["config", "real"]  # noqa: PTH208


def test_a_file_that_was_made_read_only_stays_so(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.chmod(0o400)
    assert save(path) == "the file is read-only"
    assert "r-0" in path.read_text(encoding="utf-8")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "config"
    os.mkfifo(path)
    ended = threading.Thread(target=save, args=(path,), daemon=True)
    ended.start()
    ended.join(timeout=20)
    assert not ended.is_alive()
    assert save(path) == "it is no plain file"


def test_what_an_editor_writes_meanwhile_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, at_disk = written(tmp_path), os.fsync

    def meanwhile(handle: int) -> None:
        path.write_text("edited", encoding="utf-8")
        at_disk(handle)

    monkeypatch.setattr(os, "fsync", meanwhile)
    assert save(path) == "somebody else is writing it"
    assert path.read_text(encoding="utf-8") == "edited"
    assert os.listdir(tmp_path) == ["config"]  # noqa: PTH208


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def refused(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.parametrize(
    ("call", "fails", "words"),
    [
        ("fsync", full, "no space left on device"),
        ("fchown", refused, "its group cannot be kept"),
        ("listxattr", lambda *_: ["system.posix_acl_access"], "its access list cannot be kept"),
    ],
)
def test_what_cannot_be_kept_whole_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, fails: Callable[..., object], words: str
) -> None:
    path = written(tmp_path)
    before = path.read_bytes()
    monkeypatch.setattr(os, call, fails, raising=False)
    assert save(path) == words
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["config"]  # noqa: PTH208


def test_the_group_is_kept(tmp_path: Path) -> None:
    path = written(tmp_path)
    kept: list[tuple[int, int]] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fchown", lambda _, user, group: kept.append((user, group)))
        assert save(path) == ""
    assert kept == [(-1, path.stat().st_gid)]


def test_bytes_before_and_after_stay(tmp_path: Path) -> None:
    path = tmp_path / "config"
    text = "\ufeff# \U0001f512 é\r\nusers:\r\n" + ALICE.replace("\n", "\r\n").replace("r-0", "'r-0' # mine")
    path.write_bytes(text.encode())
    said = save(path)
    expected = text.replace("'r-0'", '"r-1"').replace("i-0", '"i-1"')
    assert (said, path.read_bytes().decode()) in (("", expected), (saved.NOT_PLAIN, text))
