"""From a request to the function that answers it."""

from collections.abc import Callable

from demo.access import Access, Attempt, User
from demo.api import discovery, reviews
from demo.api.answers import answer, refusal
from demo.api.logs import LogSource, logs
from demo.api.reading import Target, get, list_all
from demo.api.watching import Watch
from demo.api.writing import create, evict, patch, remove, remove_all, update
from demo.http import Request, Response
from demo.registry import Registry
from demo.resources import BY_PATH, Resource
from demo.scale import scale_of
from demo.status import ApiError, method_not_allowed, no_such_path

_VERBS = {"POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}
_HEALTH = frozenset({"/healthz", "/livez", "/readyz"})

Action = Callable[[Registry, Target, Request], Response]


class Api:
    """The API of one box."""

    def __init__(self, registry: Registry, access: Access, log_source: LogSource) -> None:
        self.registry = registry
        self.access = access
        self._log_source = log_source
        self.address = ""
        """Host and port, once it is served."""

    async def handle(self, request: Request) -> Response:
        """Answer a request, whatever it is."""
        warnings: list[str] = []
        try:
            user = self.access.user_of(request)
            self.registry.warn = warnings.append
            response = self._route(request, user)
        except ApiError as error:
            return refusal(error)
        except Exception as error:  # noqa: BLE001  one request that breaks must not end the connection in silence
            message = f"Internal error occurred: {type(error).__name__}: {error}"
            return refusal(ApiError(500, "InternalError", message))
        if warnings and request.query.get("fieldValidation", "Warn") in {"", "Warn"}:
            texts = [text.replace("\\", "\\\\").replace('"', '\\"') for text in warnings]
            response.headers["Warning"] = ", ".join(f'299 - "{text}"' for text in texts)
        return response

    def _route(self, request: Request, user: User) -> Response:
        path = request.path.rstrip("/") or "/"
        parts = path.strip("/").split("/")
        fixed = self._fixed(path, parts, request, user)
        if fixed is not None:
            return fixed
        if parts[0] == "api" and len(parts) > 2 and parts[1] == "v1":
            return self._objects("", "v1", parts[2:], request, user)
        if self._serves(parts):
            return self._objects(parts[1], parts[2], parts[3:], request, user)
        return Response(404, b"404 page not found\n", "text/plain; charset=utf-8")

    def _fixed(self, path: str, parts: list[str], request: Request, user: User) -> Response | None:
        if request.method == "POST":
            return self._question(path, request, user)
        if request.method not in {"GET", "HEAD"}:
            return None
        if path in _HEALTH:
            return Response(200, b"ok", "text/plain; charset=utf-8")
        match parts:
            case ["version"]:
                return answer(discovery.VERSION)
            case ["openapi", "v3"]:
                return discovery.openapi_index()
            case ["openapi", "v3", *rest]:
                return discovery.openapi_document("/".join(rest))
            case ["api"]:
                return discovery.api_versions(request, self.address)
            case ["api", "v1"]:
                return discovery.resources("")
            case ["apis", *rest]:
                return discovery.below_apis(request, rest)
        return None

    def _question(self, path: str, request: Request, user: User) -> Response | None:
        match path:
            case "/apis/authentication.k8s.io/v1/selfsubjectreviews":
                return reviews.self_subject_review(request, user, self.registry.clock)
            case "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews":
                return reviews.access_review(request, user, self.access)
            case "/apis/authorization.k8s.io/v1/selfsubjectrulesreviews":
                return reviews.rules_review(request, user, self.access)
        return None

    def _serves(self, parts: list[str]) -> bool:
        known = parts[0] == "apis" and len(parts) > 3 and parts[1] in discovery.GROUPS
        return known and parts[2] == discovery.GROUPS[parts[1]][0]

    def _objects(self, group: str, version: str, parts: list[str], request: Request, user: User) -> Response:
        target = _target(group, version, parts)
        self._authorize(target, request, user)
        if target.subresource == "log":
            if request.method != "GET":
                raise method_not_allowed()
            return logs(self.registry, target, request, self._log_source)
        if request.method in {"GET", "HEAD"}:
            return self._read(target, request)
        action = _action(request.method, target)
        return action(self.registry, target, request)

    def _read(self, target: Target, request: Request) -> Response:
        if request.flag("watch"):
            return Watch(self.registry, target, request).respond()
        if not target.name:
            return list_all(self.registry, target, request)
        if target.subresource == "scale":
            found = self.registry.get(target.resource, target.namespace, target.name)
            return answer(scale_of(target.resource, found))
        return get(self.registry, target, request)

    def _authorize(self, target: Target, request: Request, user: User) -> None:
        verb = _VERBS.get(request.method, "")
        if request.method in {"GET", "HEAD"}:
            verb = "watch" if request.flag("watch") else "get" if target.name else "list"
        elif verb == "delete" and not target.name:
            verb = "deletecollection"
        plural = target.resource.plural
        name = f"{plural}/{target.subresource}" if target.subresource else plural
        self.access.check(user, Attempt(verb, target.resource.group, name, target.namespace, target.name))


def _target(group: str, version: str, parts: list[str]) -> Target:
    """Return what a path below a group's root points to. Raises ApiError(404)."""
    namespace = ""
    if parts[0] == "namespaces" and len(parts) > 2 and (group, version, parts[2]) in BY_PATH:
        resource: Resource | None = BY_PATH[group, version, parts[2]]
        namespace, parts = parts[1], parts[2:]
        if resource is not None and not resource.namespaced:
            raise no_such_path()
    else:
        resource = BY_PATH.get((group, version, parts[0]))
    if resource is None or len(parts) > 3:
        raise no_such_path()
    name = parts[1] if len(parts) > 1 else ""
    subresource = parts[2] if len(parts) > 2 else ""
    if subresource and subresource not in resource.subresources:
        raise no_such_path()
    if name and resource.namespaced and not namespace:
        raise no_such_path()
    return Target(resource, namespace, name, subresource)


def _action(method: str, target: Target) -> Action:
    """Return the function for a write. Raises ApiError(405)."""
    if target.subresource == "eviction" and method == "POST":
        return evict
    known: dict[tuple[str, bool], Action] = {
        ("POST", False): create,
        ("PUT", True): update,
        ("PATCH", True): patch,
    }
    if not target.subresource:
        known[("DELETE", True)] = remove
        known[("DELETE", False)] = remove_all
    found = known.get((method, bool(target.name)))
    if found is None or target.subresource in {"binding", "eviction"}:
        raise method_not_allowed()
    return found
