{{ $now := Now }}
{{ $root := . }}
initContainerStatuses:
{{ range $i, $c := .spec.initContainers }}
{{ $s := index $root.status.initContainerStatuses $i }}
{{ $began := $now }}{{ with $s.state.running }}{{ $began = .startedAt }}{{ end }}
@CRASH@
{{ end }}
