"""The log of what was done: whole lines, on the disk, for its owner alone."""

import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cluster.audit import Audit, AuditError, Line, audit_path, whoami

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)


def line(event: str, ident: str = "9f3c21aa", reason: str = "") -> Line:
    return Line(ts=NOW, event=event, id=ident, reason=reason)


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    return Audit(tmp_path / "state" / "rolldeck" / "audit.jsonl")


def test_it_lies_in_the_state_folder() -> None:
    assert audit_path({"XDG_STATE_HOME": "/s", "HOME": "/h"}) == Path("/s/rolldeck/audit.jsonl")
    assert audit_path({"HOME": "/h"}) == Path("/h/.local/state/rolldeck/audit.jsonl")
    assert audit_path({"XDG_STATE_HOME": "relative", "HOME": "/h"}) == audit_path({"HOME": "/h"})


def test_what_was_written_is_read_again_oldest_first(audit: Audit) -> None:
    audit.write(line("intent", reason='a "b"\n\x1b'))
    audit.write(line("outcome"))
    assert [kept.event for kept in audit.read()] == ["intent", "outcome"]
    assert next(audit.read()).reason == 'a "b"\n\x1b'
    assert audit.path.read_bytes().count(b"\n") == 2


def test_only_its_owner_may_read_it(audit: Audit) -> None:
    before = os.umask(0)
    try:
        audit.write(line("intent"))
    finally:
        os.umask(before)
    assert audit.path.stat().st_mode & 0o777 == 0o600
    assert audit.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_line_that_a_crash_cut_short_spoils_no_other(audit: Audit) -> None:
    audit.write(line("intent", "1"))
    with audit.path.open("ab") as file:
        file.write(b'{"ts":"2026-03-14T03:14')
    audit.write(line("outcome", "2"))
    assert [kept.id for kept in audit.read()] == ["1", "2"]


@pytest.mark.parametrize("spoilt", [b'{"id":"\xff"}', b'{"x":' + b"[" * 100_000], ids=["no text", "too deep"])
def test_what_somebody_else_wrote_into_it_spoils_no_line(spoilt: bytes, audit: Audit) -> None:
    audit.write(line("intent", "1"))
    with audit.path.open("ab") as file:
        file.write(spoilt + b"\n")
    audit.write(line("outcome", "2"))
    assert [kept.id for kept in audit.read()] == ["1", "2"]


def test_a_reason_that_is_no_text_is_logged_as_far_as_it_goes(audit: Audit) -> None:
    audit.write(line("intent", reason="caf\udce9 fails"))
    assert [kept.reason for kept in audit.read()] == ["caf? fails"]


def test_what_the_operator_typed_stays_where_the_undo_was_taken_back(audit: Audit) -> None:
    for event, reason in (("intent", "errors"), ("outcome", "errors"), ("reverted", "")):
        audit.write(line(event, reason=reason))
    last = audit.endings()["9f3c21aa"]
    assert (last.event, last.reason) == ("reverted", "errors")


def test_lines_of_several_at_once_do_not_mix(audit: Audit) -> None:
    def write(ident: str) -> None:
        for _ in range(20):
            audit.write(line("intent", ident, reason="x" * 2000))

    threads = [threading.Thread(target=write, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(audit.read())) == 80


def test_a_line_is_on_the_disk_before_writing_returns(audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_size))
    audit.write(line("intent"))
    assert synced == [audit.path.stat().st_size]


def test_no_log_reads_as_an_empty_one(audit: Audit) -> None:
    assert list(audit.read()) == []


def test_an_intent_without_an_outcome_stays_an_intent(audit: Audit) -> None:
    audit.write(line("intent", "1"))
    audit.write(line("intent", "2"))
    audit.write(line("outcome", "2"))
    assert {ident: kept.event for ident, kept in audit.endings().items()} == {"1": "intent", "2": "outcome"}


def test_a_disk_that_takes_nothing_is_said() -> None:
    with pytest.raises(AuditError, match=r"cannot write the audit log /dev/full: No space left on device"):
        Audit(Path("/dev/full")).write(line("intent"))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(AuditError, match=r"Not a directory|File exists"):
        Audit(tmp_path / "state" / "rolldeck" / "audit.jsonl").write(line("intent"))


def test_a_log_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="cannot read the audit log"):
        list(Audit(tmp_path).read())


def test_empty_fields_are_left_out(audit: Audit) -> None:
    audit.write(line("intent"))
    assert audit.path.read_bytes() == b'{"ts":"2026-03-14T03:14:22Z","event":"intent","id":"9f3c21aa"}\n'


def test_who_sits_here_is_known() -> None:
    said = whoami({"SSH_CONNECTION": "10.0.0.9 1 10.0.0.1 22"})
    assert (said["pid"], said["ssh"]) == (os.getpid(), "10.0.0.9 1 10.0.0.1 22")
    assert said["unix_user"]
