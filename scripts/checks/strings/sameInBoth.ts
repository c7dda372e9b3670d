/**
 * Words that a translation may keep: names of products and of their objects, units, symbols. A
 * message is accepted untranslated when all its words stand here.
 */
const sameInBoth: ReadonlySet<string> = new Set(
  [
    // Units and statistics
    'B KB MB GB TB PB KiB MiB GiB ms s vCPU p50 p90 p99 LCU NLCU USD CNY',
    // Protocols and layers
    'L4 L7 HTTP gRPC TLS mTLS DNS IAM WAF IP VPC AZ',
    // Kubernetes
    'Kubernetes ClusterIP Headless Service Pod EndpointSlice kube-proxy Gateway Ingress PreferSameZone PreferSameNode NodePort',
    // AWS
    'AWS Amazon EKS EC2 ALB NLB Lattice Route 53 Transit Gateway PrivateLink Cost Explorer Flow Logs',
    // Others
    'Istio istiod ambient waypoint Cilium ClusterMesh Hubble Kubecost OpenCost ExternalDNS GitHub',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a message may be the same in both languages.
 *
 * @example maybeSame('ALB, {value} ms') // true
 * @example maybeSame('Show table') // false
 */
export function maybeSame(message: string): boolean {
  const words = message.replace(/\{\w+\}/g, ' ').match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
  return words.every((word) => /^[\d-]+$/.test(word) || sameInBoth.has(word));
}
