{{ $now := Now }}
initContainerStatuses:
{{ range .status.initContainerStatuses }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: {{ printf "sha256:%s" (sha256sum .image) | Quote }}
  ready: false
  started: true
  restartCount: {{ .restartCount }}
  state: {running: {startedAt: {{ $now | Quote }}}}
  {{ with .lastState }}lastState: {{ . | toJson }}{{ end }}
{{ end }}
