import type {Source} from '../types';

/**
 * Where prices were read that more than the price table cites; the others are in `regionPrices.json`.
 * Material without an address is a stored copy and says so in its title.
 */
export const priceSources = {
  ec2OnDemandPage: {
    title: 'Amazon EC2 On-Demand pricing: data transfer (stored copy from 2025)',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    kind: 'primary',
  },
  elbPricingPage: {
    title: 'Elastic Load Balancing pricing (harvested 2026-09-20)',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
    asOf: '2026-09-20',
    kind: 'transcription',
  },
  latticePricingPage: {
    title: 'Amazon VPC Lattice pricing (harvested 2026-09-20)',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/vpc/lattice/pricing/',
    asOf: '2026-09-20',
    kind: 'transcription',
  },
  karpenterPrices: {
    title:
      'EC2 On-Demand prices that Karpenter generates from the price list, us-east-1, 2026-07-20',
    publisher: 'AWS',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/6fc13b523/pkg/providers/pricing/zz_generated.pricing_aws.go',
    asOf: '2026-07-20',
    kind: 'primary',
  },
  opencostAwsConfig: {
    title: 'OpenCost default CPU and memory rates for AWS, 2024-10-24',
    publisher: 'OpenCost',
    url: 'https://github.com/opencost/opencost/blob/5f653330/configs/aws.json',
    asOf: '2024-10-24',
    kind: 'primary',
  },
  istioHelmCharts: {
    title:
      'Default resource requests in Istio’s Helm charts (istiod, istio-cni and ztunnel), istio/istio at 86c9f01, 2026-08-22',
    publisher: 'Istio',
    url: 'https://github.com/istio/istio/tree/86c9f01/manifests/charts',
    asOf: '2026-08-22',
    kind: 'primary',
  },
} as const satisfies Record<string, Source>;
