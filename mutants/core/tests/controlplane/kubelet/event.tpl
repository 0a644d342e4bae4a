{{- /* The count follows from the pod's age and the distances that double: nothing has to be remembered. */ -}}
{{ $layout := "2006-01-02T15:04:05Z07:00" }}
{{ $now := now | date $layout }}
{{ $container := (index .spec.containers 0).name }}
{{ $image := (index .spec.containers 0).image }}
{{ $message := @MESSAGE@ }}
{{ $born := toDate $layout .metadata.creationTimestamp | unixEpoch | int64 }}
{{ $age := sub (now | unixEpoch | int64) $born }}
{{ $count := 1 }}
{{ range list 10 30 70 150 310 610 910 1210 1510 1810 }}
{{ if ge $age (int64 .) }}{{ $count = add1 $count }}{{ end }}
{{ end }}
apiVersion: v1
kind: Event
metadata:
  name: {{ printf "%s.%s" .metadata.name (sha256sum (printf "@REASON@ %s" $message) | trunc 16) | Quote }}
involvedObject:
  apiVersion: v1
  kind: Pod
  namespace: {{ .metadata.namespace | Quote }}
  name: {{ .metadata.name | Quote }}
  uid: {{ .metadata.uid | Quote }}
  fieldPath: {{ printf "spec.containers{%s}" $container | Quote }}
type: @TYPE@
reason: @REASON@
message: {{ $message | Quote }}
source: {component: kubelet, host: {{ .spec.nodeName | Quote }}}
reportingComponent: kubelet
reportingInstance: {{ .spec.nodeName | Quote }}
firstTimestamp: {{ .metadata.creationTimestamp | Quote }}
lastTimestamp: {{ $now | Quote }}
count: {{ $count }}
