/** Valid objects beside the running example, for tests that break them. */

export const serviceMonitor = `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: orders, namespace: shop}
spec:
  selector: {matchLabels: {app.kubernetes.io/name: orders}}
  endpoints:
    - port: http
      interval: 30s`;

export const ingress = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: orders, namespace: shop}
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: orders, port: {number: 80}}}`;

export const autoscaler = `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: orders, namespace: shop}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: orders}
  maxReplicas: 9
  metrics:
    - type: Resource
      resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}`;

export const route = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: internal, namespace: shop}
spec:
  gatewayClassName: istio
  listeners: [{name: http, protocol: HTTP, port: 80}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: orders, namespace: shop}
spec:
  parentRefs: [{name: internal, sectionName: http}]
  rules:
    - backendRefs: [{name: orders, port: 80}]`;

export const budget = `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: orders, namespace: shop}
spec:
  maxUnavailable: 1
  selector: {matchLabels: {app.kubernetes.io/name: orders}}`;

export const destination = `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: orders, namespace: shop}
spec:
  host: orders.shop.svc.cluster.local
  trafficPolicy:
    loadBalancer:
      localityLbSetting:
        enabled: true
        failoverPriority: [topology.kubernetes.io/region, topology.kubernetes.io/zone]
    outlierDetection: {consecutive5xxErrors: 5, interval: 30s, baseEjectionTime: 30s}`;

export const neighbour = `
apiVersion: v1
kind: Pod
metadata: {name: neighbour, namespace: shop, labels: {app: neighbour}}
spec:
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: {matchLabels: {app.kubernetes.io/name: orders}}
  containers: [{name: a, image: "example.com/a:1"}]`;

export const targetGroup = `
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata: {name: orders, namespace: shop}
spec:
  serviceRef: {name: orders, port: 80}
  targetGroupARN: arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/orders/0123456789abcdef
  targetType: ip
  networking:
    ingress:
      - from: [{securityGroup: {groupID: sg-0a1b2c3d4e5f60718}}]
        ports: [{protocol: TCP, port: 8080}]`;

/** A policy with the binding that puts it into force. */
export const admissionPolicy = `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicy
metadata:
  name: defaults
spec:
  reinvocationPolicy: Never
  matchConstraints:
    resourceRules:
      - apiGroups: [""]
        apiVersions: ["v1"]
        operations: ["CREATE"]
        resources: ["services"]
  mutations:
    - patchType: ApplyConfiguration
      applyConfiguration:
        expression: 'Object{spec: Object.spec{sessionAffinity: "None"}}'
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicyBinding
metadata:
  name: defaults
spec:
  policyName: defaults
`;
