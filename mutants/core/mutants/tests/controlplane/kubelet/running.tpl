{{- /* All containers run; the conditions say whether they are ready. */ -}}
{{ $now := Now }}
{{ $root := . }}
phase: Running
conditions:
- type: Initialized
  status: "True"
  reason: null
  message: null
  lastTransitionTime: {{ $now | Quote }}
@CONDITIONS@
containerStatuses:
{{ range $i, $c := .spec.containers }}
{{ $s := index $root.status.containerStatuses $i }}
{{ $began := $now }}{{ with $s.state.running }}{{ $began = .startedAt }}{{ end }}
- name: {{ $c.name | Quote }}
  image: {{ $c.image | Quote }}
  imageID: {{ printf "sha256:%s" (sha256sum $c.image) | Quote }}
  containerID: @CONTAINER_ID@
  ready: @READY@
  started: true
  restartCount: {{ $s.restartCount }}
  state: {running: {startedAt: {{ $began | Quote }}}}
  {{ with $s.lastState }}lastState: {{ . | toJson }}{{ end }}
{{ end }}
{{ if .spec.initContainers }}
initContainerStatuses:
{{ range $i, $c := .spec.initContainers }}
{{ $s := index $root.status.initContainerStatuses $i }}
- name: {{ $c.name | Quote }}
  image: {{ $c.image | Quote }}
  imageID: {{ printf "sha256:%s" (sha256sum $c.image) | Quote }}
  containerID: @CONTAINER_ID@
  ready: true
  started: false
  restartCount: 0
  state:
    terminated:
      exitCode: 0
      reason: Completed
      startedAt: {{ $now | Quote }}
      finishedAt: {{ $now | Quote }}
      containerID: @CONTAINER_ID@
{{ end }}
{{ end }}
