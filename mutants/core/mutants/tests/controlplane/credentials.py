"""Who may come in: a key for service accounts, tokens for people, and a kubeconfig for each of them."""

import base64
import secrets
from dataclasses import dataclass
from pathlib import Path

import yaml

ADMIN = "admin"
"""May do everything (group system:masters)."""

CONTROLLERS = "controllers"
"""Kubernetes' own programs and the kubelets: they may do everything as well, and none of it is recorded."""

PEOPLE = ("alice", "bob", "carol")
"""May do nothing until a test lets them."""

SPARE_USERS = 200
"""Users "user-1", "user-2"... for tests that need somebody new: the server reads its tokens only once."""

P256_KEY = bytes.fromhex("30310201010420"), bytes.fromhex("a00a06082a8648ce3d030107")
"""What stands before and after the 32 bytes of a P-256 private key in RFC 5915's DER form."""


@dataclass(frozen=True)
class User:
    """Someone who may sign in."""

    name: str
    token: str
    groups: str = ""


def new_users() -> dict[str, User]:
    """Return everybody, by name, with fresh tokens."""
    names = [*PEOPLE, *(f"user-{number}" for number in range(1, SPARE_USERS + 1))]
    users = [User(name, secrets.token_urlsafe(24), "system:masters") for name in (ADMIN, CONTROLLERS)]
    users += [User(name, secrets.token_urlsafe(24)) for name in names]
    return {user.name: user for user in users}


def write_tokens(path: Path, users: dict[str, User]) -> None:
    """Write the CSV file that kube-apiserver's --token-auth-file reads."""
    lines = [f'{user.token},{user.name},{user.name},"{user.groups}"\n' for user in users.values()]
    write_secret(path, "".join(lines))


def write_audit_policy(path: Path) -> None:
    """Write what kube-apiserver records: every write of people, with what was sent, once it is answered."""
    machines = ["system:apiserver", CONTROLLERS]
    policy = {
        "apiVersion": "audit.k8s.io/v1",
        "kind": "Policy",
        "omitStages": ["RequestReceived", "ResponseStarted"],
        "rules": [
            {"level": "None", "users": machines},
            {"level": "None", "userGroups": ["system:serviceaccounts"]},
            {"level": "None", "verbs": ["get", "list", "watch"]},
            {"level": "Request"},
        ],
    }
    path.write_text(yaml.safe_dump(policy, sort_keys=False))


def write_service_account_key(path: Path) -> None:
    """Write a new P-256 private key: any 32 random bytes are one (but for a chance of 1 in 2^32)."""
    der = P256_KEY[0] + secrets.token_bytes(32) + P256_KEY[1]
    text = base64.b64encode(der).decode()
    write_secret(path, f"-----BEGIN EC PRIVATE KEY-----\n{text}\n-----END EC PRIVATE KEY-----\n")


def write_kubeconfig(
    path: Path, *, server: str, authority: Path, user: User, context: str, namespace: str
) -> None:
    """Write a kubeconfig for one user, with the server's certificate inside: it can be copied away."""
    authority_data = base64.b64encode(authority.read_bytes()).decode()
    config = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [
            {"name": context, "cluster": {"server": server, "certificate-authority-data": authority_data}}
        ],
        "users": [{"name": user.name, "user": {"token": user.token}}],
        "contexts": [
            {"name": context, "context": {"cluster": context, "user": user.name, "namespace": namespace}}
        ],
        "current-context": context,
    }
    write_secret(path, yaml.safe_dump(config, sort_keys=False))


def write_secret(path: Path, text: str) -> None:
    """Write a file that only its owner may read."""
    path.touch(mode=0o600)
    path.write_text(text)
