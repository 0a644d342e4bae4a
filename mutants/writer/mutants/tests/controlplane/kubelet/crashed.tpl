{{ $now := Now }}
{{ $root := . }}
phase: Running
conditions:
@UNREADY@
containerStatuses:
{{ range $i, $c := .spec.containers }}
{{ $s := index $root.status.containerStatuses $i }}
{{ $began := $s.state.running.startedAt }}
@CRASH@
{{ end }}
