"""Questions about oneself: who am I, what may I do."""

from demo.access import Access, Attempt, User, user_info
from demo.api.answers import answer, body_of
from demo.clock import Clock, stamp
from demo.http import Request, Response
from demo.jsontext import Object
from demo.resources import ALL_VERBS, RESOURCES
from demo.status import bad_request


def self_subject_review(request: Request, user: User, clock: Clock) -> Response:
    """Answer a SelfSubjectReview."""
    body_of(request)
    return answer(
        {
            "kind": "SelfSubjectReview",
            "apiVersion": "authentication.k8s.io/v1",
            "metadata": {"creationTimestamp": stamp(clock.now())},
            "status": {"userInfo": user_info(user)},
        },
        201,
    )


def access_review(request: Request, user: User, access: Access) -> Response:
    """Answer a SelfSubjectAccessReview."""
    spec: Object = body_of(request).get("spec") or {}
    wanted = spec.get("resourceAttributes")
    if wanted is None and spec.get("nonResourceAttributes") is None:
        raise bad_request(
            "spec.resourceAttributes: Invalid value: must specify at least one of the attributes"
        )
    allowed = True
    if wanted is not None:
        plural = wanted.get("resource", "")
        name = f"{plural}/{wanted['subresource']}" if wanted.get("subresource") else plural
        attempt = Attempt(
            wanted.get("verb", ""),
            wanted.get("group", ""),
            name,
            wanted.get("namespace", ""),
            wanted.get("name", ""),
        )
        allowed = access.allows(user, attempt)
    status: Object = {"allowed": allowed}
    if not allowed:
        status["reason"] = "denied by the box"
    return answer(
        {
            "kind": "SelfSubjectAccessReview",
            "apiVersion": "authorization.k8s.io/v1",
            "metadata": {},
            "spec": spec,
            "status": status,
        },
        201,
    )


def rules_review(request: Request, user: User, access: Access) -> Response:
    """Answer a SelfSubjectRulesReview."""
    spec: Object = body_of(request).get("spec") or {}
    namespace = spec.get("namespace", "")
    if not namespace:
        raise bad_request("no namespace on request")
    rules = _allowed_rules(user, access, namespace) if access.denials else [_rule(["*"], ["*"], ["*"])]
    status = {
        "resourceRules": rules,
        "nonResourceRules": [{"verbs": ["*"], "nonResourceURLs": ["*"]}],
        "incomplete": False,
    }
    return answer(
        {
            "kind": "SelfSubjectRulesReview",
            "apiVersion": "authorization.k8s.io/v1",
            "metadata": {},
            "spec": {},
            "status": status,
        },
        201,
    )


def _allowed_rules(user: User, access: Access, namespace: str) -> list[Object]:
    """Return a rule for each resource of which a user may do something."""
    rules = []
    for resource in RESOURCES:
        for name in (resource.plural, *(f"{resource.plural}/{sub}" for sub in resource.subresources)):
            verbs = [
                verb
                for verb in ALL_VERBS
                if access.allows(user, Attempt(verb, resource.group, name, namespace, ""))
            ]
            if verbs:
                rules.append(_rule(verbs, [resource.group], [name]))
    return rules


def _rule(verbs: list[str], groups: list[str], resources: list[str]) -> Object:
    return {"verbs": verbs, "apiGroups": groups, "resources": resources}
