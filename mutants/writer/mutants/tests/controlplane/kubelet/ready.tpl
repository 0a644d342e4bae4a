{{- /* Entries of the pod's conditions. */ -}}
{{ range list "Ready" "ContainersReady" }}
- type: {{ . }}
  status: "True"
  reason: null
  message: null
  lastTransitionTime: {{ $now | Quote }}
{{ end }}
