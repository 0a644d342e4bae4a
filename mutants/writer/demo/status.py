"""Errors as the API server answers them: `Status` objects with its reasons, codes and sentences."""

from collections.abc import Sequence

from msgspec import Struct

from demo.jsontext import Object


class Cause(Struct, frozen=True):
    """One thing that is wrong with an object: field.Error of apimachinery."""

    reason: str
    """"FieldValueRequired", "FieldValueInvalid"..."""
    message: str
    field: str


class ApiError(Exception):
    """An answer that is not the one that was asked for."""

    def __init__(self, code: int, reason: str, message: str, details: Object | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.reason = reason
        self.message = message
        self.details = details

    def status(self) -> Object:
        """Return the Status object."""
        body: Object = {
            "kind": "Status",
            "apiVersion": "v1",
            "metadata": {},
            "status": "Failure",
            "message": self.message,
        }
        if self.reason:
            body["reason"] = self.reason
        if self.details is not None:
            body["details"] = self.details
        body["code"] = self.code
        return body


def success(details: Object) -> Object:
    """Return the Status of a deletion that is done."""
    return {
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Success",
        "details": details,
    }


def qualified(plural: str, group: str) -> str:
    """Return a resource as messages name it: "deployments.apps", "pods"."""
    return f"{plural}.{group}" if group else plural


def details_of(plural: str, group: str, name: str) -> Object:
    """Return the details of a Status about one object."""
    details = {"name": name, "group": group, "kind": plural}
    return {key: value for key, value in details.items() if value}


def not_found(plural: str, group: str, name: str) -> ApiError:
    """There is no such object."""
    message = f'{qualified(plural, group)} "{name}" not found'
    return ApiError(404, "NotFound", message, details_of(plural, group, name))


def no_such_path() -> ApiError:
    """There is no such resource."""
    return ApiError(404, "NotFound", "the server could not find the requested resource", {})


def already_exists(plural: str, group: str, name: str) -> ApiError:
    """The name is taken."""
    message = f'{qualified(plural, group)} "{name}" already exists'
    return ApiError(409, "AlreadyExists", message, details_of(plural, group, name))


def conflict(plural: str, group: str, name: str, why: str) -> ApiError:
    """The object is not in the state that the write asked for."""
    message = f'Operation cannot be fulfilled on {qualified(plural, group)} "{name}": {why}'
    return ApiError(409, "Conflict", message, details_of(plural, group, name))


MODIFIED = "the object has been modified; please apply your changes to the latest version and try again"
"""Why a write with an old resourceVersion is refused."""


def invalid(kind: str, group: str, name: str, causes: Sequence[Cause]) -> ApiError:
    """The object breaks rules, all of which are named."""
    texts = list(dict.fromkeys(f"{cause.field}: {cause.message}" for cause in causes))
    what = texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"
    details = details_of(kind, group, name)
    details["causes"] = [{"reason": c.reason, "message": c.message, "field": c.field} for c in causes]
    return ApiError(422, "Invalid", f'{qualified(kind, group)} "{name}" is invalid: {what}', details)


def patch_refused() -> ApiError:
    """A JSON patch did not apply, or one of its tests failed: the server says no more than this."""
    message = "the server rejected our request due to an error in our request"
    return ApiError(422, "Invalid", message, {})


def bad_request(message: str) -> ApiError:
    """The request makes no sense."""
    return ApiError(400, "BadRequest", message)


def forbidden(plural: str, group: str, name: str, why: str) -> ApiError:
    """The request is understood and refused."""
    named = f' "{name}"' if name else ""
    message = f"{qualified(plural, group)}{named} is forbidden: {why}"
    return ApiError(403, "Forbidden", message, details_of(plural, group, name))


def unauthorized() -> ApiError:
    """No token, or not one of ours."""
    return ApiError(401, "Unauthorized", "Unauthorized")


def expired(message: str) -> ApiError:
    """The version asked for has been compacted away."""
    return ApiError(410, "Expired", message)


def method_not_allowed() -> ApiError:
    """The resource does not know this verb."""
    return ApiError(
        405, "MethodNotAllowed", "the server does not allow this method on the requested resource", {}
    )


def too_large_version(asked: int, current: int) -> ApiError:
    """The version asked for is in the future."""
    message = f"Too large resource version: {asked}, current: {current}"
    cause = {"reason": "ResourceVersionTooLarge", "message": "Too large resource version"}
    return ApiError(504, "Timeout", f"Timeout: {message}", {"causes": [cause], "retryAfterSeconds": 1})


def unsupported_media(accepted: str) -> ApiError:
    """The body is in a format that is not taken."""
    message = f"the body of the request was in an unknown format - accepted media types include: {accepted}"
    return ApiError(415, "UnsupportedMediaType", message, {})
