"""Who may do what: tokens, impersonation, and rules that tests and scripts can take away."""

import secrets
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from demo.http import Request
from demo.jsontext import Object
from demo.status import forbidden, unauthorized

ADMIN_GROUPS = ("system:masters", "system:authenticated")


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who is known."""

    name: str
    groups: tuple[str, ...] = ADMIN_GROUPS
    uid: str = ""
    extra: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Denial:
    """Something that a user may not do. Each part is a shell pattern."""

    user: str = "*"
    verb: str = "*"
    resource: str = "*"
    """"pods", "pods/log"."""
    namespace: str = "*"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody wants to do."""

    verb: str
    group: str
    resource: str
    """With its subresource: "deployments/scale"."""
    namespace: str
    name: str


class Access:
    """The tokens and rules of one box."""

    def __init__(self, user: str = "alice") -> None:
        self.token = secrets.token_urlsafe(24)
        """The token of the box's own user, who may do everything that no denial names."""
        self.tokens = {self.token: User(user)}
        self.denials: list[Denial] = []

    def user_of(self, request: Request) -> User:
        """Return who sends a request. Raises ApiError(401) without a known token."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        user = self.tokens.get(token.strip()) if kind.lower() == "bearer" else None
        if user is None:
            raise unauthorized()
        name = request.headers.get("impersonate-user")
        if not name:
            return user
        groups = tuple(
            g.strip() for g in request.headers.get("impersonate-group", "").split(",") if g.strip()
        )
        return User(name, (*groups, "system:authenticated"), request.headers.get("impersonate-uid", ""))

    def allows(self, user: User, attempt: Attempt) -> bool:
        """Say whether a user may do something."""
        return not any(
            fnmatchcase(user.name, denial.user)
            and fnmatchcase(attempt.verb, denial.verb)
            and fnmatchcase(attempt.resource, denial.resource)
            and fnmatchcase(attempt.namespace, denial.namespace)
            for denial in self.denials
        )

    def check(self, user: User, attempt: Attempt) -> None:
        """Raise ApiError(403) where a user may not do something, in RBAC's words."""
        if self.allows(user, attempt):
            return
        plural = attempt.resource
        where = f'in the namespace "{attempt.namespace}"' if attempt.namespace else "at the cluster scope"
        group = attempt.group
        why = f'User "{user.name}" cannot {attempt.verb} resource "{plural}" in API group "{group}" {where}'
        raise forbidden(plural.split("/")[0], group, attempt.name, why)


def user_info(user: User) -> Object:
    """Return a user as authentication.k8s.io has it."""
    info: Object = {"username": user.name, "groups": list(user.groups)}
    if user.uid:
        info["uid"] = user.uid
    return {**info, "extra": user.extra} if user.extra else info
