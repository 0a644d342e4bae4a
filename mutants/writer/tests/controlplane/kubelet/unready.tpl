{{- /* Entries of the pod's conditions; what was so before keeps its time. */ -}}
{{ $unready := printf "containers with unready status: [%s]" (index .spec.containers 0).name }}
{{ range $type := list "Ready" "ContainersReady" }}
{{ $since := $now }}
{{ range $.status.conditions }}
{{ if and (eq .type $type) (eq .status "False") }}{{ $since = .lastTransitionTime }}{{ end }}
{{ end }}
- type: {{ $type }}
  status: "False"
  reason: ContainersNotReady
  message: {{ $unready | Quote }}
  lastTransitionTime: {{ $since | Quote }}
  @PROBED@
{{ end }}
