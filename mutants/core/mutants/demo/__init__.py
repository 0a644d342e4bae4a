"""A cluster in a box: speaks the Kubernetes API over HTTP and imports none of the other rooms."""
