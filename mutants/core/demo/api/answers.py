"""The forms of an answer: JSON, tables, metadata only; and what a client accepts."""

from demo.http import Request, Response
from demo.jsontext import Object, decode, encode
from demo.status import ApiError, bad_request, unsupported_media

JSON_TYPES = frozenset({"application/json", "*/*", "application/*", ""})


def answer(body: object, status: int = 200) -> Response:
    """Return a JSON answer. The server ends each with a newline."""
    return Response(status, encode(body) + b"\n")


def refusal(error: ApiError) -> Response:
    """Return the answer that says what went wrong."""
    headers = {"Retry-After": "1"} if error.code == 429 else {}
    return Response(error.code, encode(error.status()) + b"\n", headers=headers)


def accepted(request: Request) -> list[dict[str, str]]:
    """Return the media ranges a client accepts, in its order: {"": type, "as": ..., "g": ..., "v": ...}."""
    ranges = []
    for part in request.headers.get("accept", "*/*").split(","):
        kind, *parameters = [piece.strip() for piece in part.split(";")]
        entry = {"": kind}
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            entry[key] = value
        ranges.append(entry)
    return ranges


def form_of(request: Request) -> str:
    """Return "", "Table", "PartialObjectMetadata" or "PartialObjectMetadataList". Raises ApiError(406)."""
    for entry in accepted(request):
        if entry[""] not in JSON_TYPES:
            continue
        wanted = entry.get("as", "")
        known = {"Table", "PartialObjectMetadata", "PartialObjectMetadataList"}
        if wanted in known and entry.get("g") == "meta.k8s.io" and entry.get("v") == "v1":
            return wanted
        if not wanted:
            return ""
    message = "406: Not Acceptable\n\nAvailable representations: application/json"
    raise ApiError(406, "NotAcceptable", message, {})


def body_of(request: Request) -> Object:
    """Return a request's JSON body. Raises ApiError(400) or (415)."""
    kind = request.headers.get("content-type", "application/json").split(";")[0].strip().lower()
    if kind == "application/yaml":
        return _yaml(request.body)
    if kind not in JSON_TYPES:
        raise unsupported_media("application/json, application/yaml")
    if not request.body:
        return {}
    try:
        value = decode(request.body)
    except ValueError as error:
        raise bad_request(f"the object provided is unrecognized (must be of type Status): {error}") from error
    if not isinstance(value, dict):
        raise bad_request("couldn't get version/kind; json parse error: json: cannot unmarshal into Go value")
    return value


def _yaml(text: bytes) -> Object:
    import yaml  # 20 ms that almost nobody needs

    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise bad_request(f"error converting YAML to JSON: {error}") from error
    if not isinstance(value, dict):
        raise bad_request("error converting YAML to JSON: not an object")
    return value


def metadata_only(obj: Object) -> Object:
    """Return an object as PartialObjectMetadata."""
    return {
        "kind": "PartialObjectMetadata",
        "apiVersion": "meta.k8s.io/v1",
        "metadata": obj["metadata"],
    }
