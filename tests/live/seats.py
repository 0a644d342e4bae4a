"""API Priority and Fairness: one user's requests share a level without a seat for them, until it is wide."""

import http
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import kubernetes
from account import link_to
from controlplane import ControlPlane

WIDE = 50
"""Shares with which a level has seats for everybody."""

NONE = 0
"""Shares with which a level lets one request in while it is empty, and turns all others away."""

REVIEW = ("POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews")
"""A request that everybody may send and that changes nothing."""


class Level:
    """The level of what one user asks with some verbs; nothing is kept back until `shut`."""

    def __init__(self, plane: ControlPlane, user: str, verbs: Sequence[str], probe: tuple[str, str]) -> None:
        """Take whose requests, which of them, and one of them that changes nothing: method and path."""
        self.plane, self.name = plane, f"shut-{user}"
        self.user, self._probe = user, probe
        self._flow: Any = kubernetes.client.FlowcontrolApiserverV1Api(plane.api)
        self._flow.create_priority_level_configuration(
            {
                "metadata": {"name": self.name},
                "spec": {
                    "type": "Limited",
                    "limited": {
                        "nominalConcurrencyShares": WIDE,
                        "lendablePercent": 0,
                        "borrowingLimitPercent": 0,
                        "limitResponse": {"type": "Reject"},
                    },
                },
            }
        )
        rule = {"verbs": list(verbs), "apiGroups": ["*"], "resources": ["*"], "namespaces": ["*"]}
        self._flow.create_flow_schema(
            {
                "metadata": {"name": self.name},
                "spec": {
                    "priorityLevelConfiguration": {"name": self.name},
                    "matchingPrecedence": 100,
                    "rules": [
                        {
                            "subjects": [{"kind": "User", "user": {"name": user}}],
                            "resourceRules": [{**rule, "clusterScope": True}],
                        }
                    ],
                },
            }
        )

    def delete(self) -> None:
        """Let the user's requests go the ordinary way."""
        self._flow.delete_flow_schema(self.name)
        self._flow.delete_priority_level_configuration(self.name)

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Take the only seat; until the end of the block everything else is turned away, or until `widen`."""
        plane = self.plane
        self._share(NONE)
        plane.programs.wait_until("kube-apiserver", lambda: self.level_of(self.asked()[1]) == self.name)
        link = link_to(plane)
        try:
            # A body that does not come: the server waits for it, with the seat taken.
            method, path = self._probe
            link.putrequest(method, path)
            for name, value in {**self._headers, "Content-Length": "2"}.items():
                link.putheader(name, value)
            link.endheaders()
            plane.programs.wait_until(
                "kube-apiserver", lambda: self.asked()[0] == http.HTTPStatus.TOO_MANY_REQUESTS
            )
            yield
        finally:
            link.sock.shutdown(socket.SHUT_RDWR)
            link.close()

    def widen(self) -> None:
        """Let the level have seats for everybody."""
        self._share(WIDE)

    def _share(self, shares: int) -> None:
        body = {"spec": {"limited": {"nominalConcurrencyShares": shares}}}
        self._flow.patch_priority_level_configuration(self.name, body)

    def asked(self) -> tuple[int, Mapping[str, str]]:
        """Send a request of the user's to this level; return status and headers."""
        link = link_to(self.plane)
        method, path = self._probe
        try:
            link.request(method, path, body=b"{}", headers=self._headers)
            answer = link.getresponse()
            answer.read()
            return answer.status, dict(answer.getheaders())
        finally:
            link.close()

    def level_of(self, headers: Mapping[str, str]) -> str:
        """Return the name of the level that took a request."""
        uid = headers.get("X-Kubernetes-Pf-Prioritylevel-Uid", "")
        known = {one.metadata.uid: one.metadata.name for one in self._levels()}
        return known.get(uid, "")

    def _levels(self) -> Sequence[Any]:
        levels: Sequence[Any] = self._flow.list_priority_level_configuration().items
        return levels

    @property
    def _headers(self) -> dict[str, str]:
        kind = "merge-patch+json" if self._probe[0] == "PATCH" else "json"
        token = self.plane.users[self.user].token
        return {"Authorization": f"Bearer {token}", "Content-Type": f"application/{kind}"}
