"""A control plane that is guarded as those at work are: an issuer, client certificates, fair shares.

It records readings as well. It has no nodes: what is tested on it needs no pods.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from controlplane import ControlPlane
from controlplane.credentials import CONTROLLERS
from issuer import Issuer
from served import authority
from test_verbs import ROLE

KINDS = ("deployments", "statefulsets", "daemonsets")
"""What a list follows."""

READING = ["list", "watch"]
RIGHTS = {**ROLE, "apps": {**ROLE["apps"], **dict.fromkeys(KINDS[1:], READING)}}
"""What an undo of a Deployment needs, and a list of all kinds."""

POLICY = {
    "apiVersion": "audit.k8s.io/v1",
    "kind": "Policy",
    "omitStages": ["RequestReceived"],
    "rules": [
        {"level": "None", "users": ["system:apiserver", CONTROLLERS]},
        {"level": "Metadata", "verbs": ["get", "list", "watch"]},
        {"level": "Request"},
    ],
}
"""What the API server records: every request of people."""


@dataclass(frozen=True)
class Guarded:
    """A guarded control plane, and who vouches for those who come."""

    plane: ControlPlane
    issuer: Issuer
    people: Path
    """The folder of the authority that signs client certificates: `pki.signed` makes more."""


@contextmanager
def guarded(folder: Path) -> Iterator[Guarded]:
    """Give a guarded control plane, in an empty folder."""
    parts = {name: folder / name for name in ("issuer", "people", "plane")}
    for part in parts.values():
        part.mkdir()
    policy = folder / "audit-policy.yaml"
    policy.write_text(yaml.safe_dump(POLICY, sort_keys=False))
    with Issuer(parts["issuer"]) as issuer:
        flags = [
            *issuer.flags,
            f"--client-ca-file={authority(parts['people'])}",
            "--enable-priority-and-fairness=true",
            f"--audit-policy-file={policy}",
        ]
        with ControlPlane(parts["plane"], nodes=0, flags=flags) as plane:
            yield Guarded(plane, issuer, parts["people"])


@dataclass(frozen=True)
class Asked:
    """One request, as the API server has recorded it."""

    at: datetime
    verb: str
    resource: str
    user: str
    """"" where nobody could be told."""
    status: int


class Requests:
    """What rolldeck has asked the API server in one namespace since this was made."""

    def __init__(self, plane: ControlPlane, namespace: str) -> None:
        self._path = plane.audit_log
        self._start = self._path.stat().st_size
        self._within = f"/namespaces/{namespace}/"

    def all(self) -> Sequence[Asked]:
        """Return them in the order in which they came."""
        with self._path.open("rb") as file:
            file.seek(self._start)
            records = [json.loads(line) for line in file if line.endswith(b"\n")]
        ours = [
            record
            for record in records
            if record.get("userAgent", "").startswith("rolldeck") and self._within in record["requestURI"]
        ]
        # A watch is recorded when it is answered, and again at its end.
        once = {record["auditID"]: _asked(record) for record in reversed(ours)}
        return sorted(once.values(), key=lambda asked: asked.at)


def _asked(record: dict[str, Any]) -> Asked:
    return Asked(
        at=datetime.fromisoformat(record["requestReceivedTimestamp"]),
        verb=record["verb"],
        resource=record.get("objectRef", {}).get("resource", ""),
        user=record["user"].get("username", ""),
        status=record.get("responseStatus", {}).get("code", 0),
    )
