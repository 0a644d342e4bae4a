"""The box and the real control plane side by side: one way to ask both, one form for what they say."""

import base64
import http.client
import json
import re
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import yaml

Json = Any

PATCHES = {
    "json": "application/json-patch+json",
    "merge": "application/merge-patch+json",
    "strategic": "application/strategic-merge-patch+json",
}


class Server:
    """One API server, as the admin of its kubeconfig."""

    def __init__(self, kubeconfig: Path, namespace: str) -> None:
        self.namespace = namespace
        config = yaml.safe_load(kubeconfig.read_text())
        cluster = config["clusters"][0]["cluster"]
        self.url = urlsplit(cluster["server"])
        if "certificate-authority" in cluster:
            authority = Path(cluster["certificate-authority"]).read_text()
        else:
            authority = base64.b64decode(cluster["certificate-authority-data"]).decode()
        self.context = ssl.create_default_context(cadata=authority)
        user = config["users"][0]["user"]
        token = user.get("token") or Path(user["tokenFile"]).read_text()
        self.headers = {"Authorization": f"Bearer {token.strip()}", "User-Agent": "twin/1.0"}

    def connect(self) -> http.client.HTTPSConnection:
        return http.client.HTTPSConnection(
            str(self.url.hostname), self.url.port, context=self.context, timeout=30
        )

    def raw(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, bytes]:
        link = self.connect()
        try:
            link.request(method, path, body, {**self.headers, **headers})
            answer = link.getresponse()
            return answer.status, answer.read()
        finally:
            link.close()

    def ask(
        self,
        method: str,
        path: str,
        body: Json = None,
        *,
        kind: str = "application/json",
        accept: str = "application/json",
        **query: str,
    ) -> tuple[int, Json]:
        """Return the status and the decoded answer. `NS` in the path is the script's namespace."""
        where = path.replace("NS", self.namespace) + (f"?{urlencode(query)}" if query else "")
        text = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
        status, answer = self.raw(
            method, where, text, {"Content-Type": PATCHES.get(kind, kind), "Accept": accept}
        )
        try:
            return status, json.loads(answer)
        except ValueError:
            return status, answer.decode()

    def watch(self, path: str, seconds: int, **query: str) -> list[Json]:
        """Return the events of a watch that lasts some seconds."""
        where = path.replace("NS", self.namespace)
        asked = urlencode({"watch": "1", "timeoutSeconds": str(seconds), **query})
        status, answer = self.raw("GET", f"{where}?{asked}", None, {})
        assert status == 200, answer
        return [json.loads(line) for line in answer.splitlines()]

    def until(self, path: str, holds: Callable[[Json], bool], seconds: float = 60.0) -> Json:
        """Return an object once something holds of it."""
        end = time.monotonic() + seconds
        while True:
            found = self.ask("GET", path)[1]
            if holds(found):
                return found
            assert time.monotonic() < end, f"not within {seconds} s: {json.dumps(found)[:2000]}"
            time.sleep(0.1)


UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
HASHED = re.compile(
    r"\b([a-z][a-z-]*?)-([bcdfghjklmnpqrstvwxz2456789]{8,10})(-[bcdfghjklmnpqrstvwxz2456789]{5})?\b"
)
HASH = re.compile(r"^[bcdfghjklmnpqrstvwxz2456789]{8,10}$")


class Plain:
    """Puts names, uids, versions and times into a form that is the same on both servers."""

    def __init__(self, namespace: str) -> None:
        self.namespace = namespace
        self.hashes: dict[str, str] = {}

    def text(self, text: str) -> str:
        text = text.replace(self.namespace, "NS")
        text = UID.sub("UID", TIME.sub("TIME", text))
        if HASH.match(text):
            return self.hash(text)
        return HASHED.sub(lambda m: f"{m[1]}-{self.hash(m[2])}{'-POD' if m[3] else ''}", text)

    def hash(self, text: str) -> str:
        return self.hashes.setdefault(text, f"HASH{len(self.hashes) + 1}")

    def value(self, value: Json, key: str = "") -> Json:
        if isinstance(value, dict):
            return {self.text(k): self.value(v, k) for k, v in sorted(value.items())}
        if key == "managedFields" and isinstance(value, list):
            # The order is that of times, which two runs do not share.
            value = sorted(value, key=lambda entry: (entry["manager"], entry.get("subresource", "")))
        if isinstance(value, list):
            return [self.value(item, key) for item in value]
        if key in {"resourceVersion", "uid"} and isinstance(value, str):
            return key.upper()
        return self.text(value) if isinstance(value, str) else value


def differences(box: Json, real: Json, path: str = "") -> Iterator[tuple[str, Json, Json]]:
    """Yield where two values differ: the path, what the box says, what the real server says."""
    if isinstance(box, dict) and isinstance(real, dict):
        for key in sorted({*box, *real}):
            yield from differences(box.get(key, "ABSENT"), real.get(key, "ABSENT"), f"{path}/{key}")
    elif isinstance(box, list) and isinstance(real, list) and len(box) == len(real):
        for at, (one, other) in enumerate(zip(box, real, strict=True)):
            yield from differences(one, other, f"{path}/{at}")
    elif box != real:
        yield path, box, real
