"""Kubernetes' own OpenAPI documents, cut down to what the box serves and knows fields by."""
