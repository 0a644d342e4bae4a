"""The questions who we are, and what we may: a server answers both to everybody."""

from collections.abc import Mapping

import msgspec

WHO = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
"""Answers who we are; from Kubernetes 1.28 on."""

WHO_BODY = b'{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}'

MAY = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
"""Answers what we may."""


def may_body(attributes: Mapping[str, str]) -> bytes:
    """Return the question whether we may do what a SelfSubjectAccessReview's resourceAttributes say."""
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": attributes},
    }
    return msgspec.json.encode(review)
