import type {Source} from '../types';

const guide = 'https://docs.amazonaws.cn/en_us/aws/latest/userguide';

/** What differs in the China Regions. AWS China's pages are undated. */
export const chinaSources = {
  chinaOperators: {
    title:
      'Getting started with AWS services in AWS China (Beijing) Region and AWS China (Ningxia) Region',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/',
    kind: 'primary',
  },
  chinaGeneralInformation: {
    title:
      'Getting Started with Amazon Web Services in China: general information (accounts, zones)',
    publisher: 'AWS China',
    url: `${guide}/general-info.html`,
    kind: 'primary',
  },
  chinaArns: {
    title: 'Getting Started with Amazon Web Services in China: ARNs',
    publisher: 'AWS China',
    url: `${guide}/ARNs.html`,
    kind: 'primary',
  },
  chinaBilling: {
    title: 'Getting Started with Amazon Web Services in China: Billing and Cost Management',
    publisher: 'AWS China',
    url: `${guide}/account-billing.md`,
    kind: 'primary',
  },
  chinaWaf: {
    title: 'Getting Started with Amazon Web Services in China: WAF (Shield is not available)',
    publisher: 'AWS China',
    url: `${guide}/waf.html`,
    kind: 'primary',
  },
  chinaEcrPublic: {
    title: 'Getting Started with Amazon Web Services in China: ECR Public',
    publisher: 'AWS China',
    url: `${guide}/ecr-public.md`,
    kind: 'primary',
  },
  chinaImageRegistries: {
    title: 'EKS User Guide in China: image registries of the add-ons, by Region',
    publisher: 'AWS China',
    url: 'https://docs.amazonaws.cn/en_us/eks/latest/userguide/add-ons-images.html',
    kind: 'primary',
  },
  chinaFlowMonitorRegions: {
    title: 'CloudWatch User Guide in China: Regions of Network Flow Monitor',
    publisher: 'AWS China',
    url: 'https://docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-Regions.html',
    kind: 'primary',
  },
  chinaEc2Prices: {
    title: 'EC2 prices in the China Regions',
    publisher: 'AWS China',
    url: 'https://www.amazonaws.cn/en/ec2/pricing/',
    kind: 'primary',
  },
  chinaElbPrices: {
    title: 'Elastic Load Balancing prices in the China Regions',
    publisher: 'AWS China',
    url: 'https://www.amazonaws.cn/en/elasticloadbalancing/pricing/',
    kind: 'primary',
  },
  chinaRoute53: {
    title: 'Route 53 in the China Regions',
    publisher: 'AWS China',
    url: 'https://www.amazonaws.cn/en/route53/',
    kind: 'primary',
  },
  latticeEndpoints: {
    title: 'VPC Lattice endpoints and quotas (neither China Region is listed)',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/general/latest/gr/vpc-lattice-service.html',
    kind: 'primary',
  },
  ecrPullThroughCache: {
    title: 'ECR User Guide: pull through cache rules (not in the China Regions)',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
    kind: 'primary',
  },
  lbcIamPolicyChina: {
    title: 'IAM policy of the AWS Load Balancer Controller for the China Regions, v3.5.0',
    publisher: 'Kubernetes SIGs',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/v3.5.0/docs/install/iam_policy_cn.json',
    asOf: '2026-08-03',
    kind: 'primary',
  },
  lbcImageChina: {
    title: 'Test script of the AWS Load Balancer Controller: its image in the China Regions',
    publisher: 'Kubernetes SIGs',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/baac78255025c0d3451995dd62da6efaed7a7072/scripts/run_kops_test.sh',
    kind: 'primary',
  },
  registryK8sInChina: {
    title: 'registry.k8s.io issue 137: images cannot be pulled from China',
    publisher: 'Kubernetes',
    url: 'https://github.com/kubernetes/registry.k8s.io/issues/137',
    asOf: '2023-01-10',
    kind: 'primary',
  },
} as const satisfies Record<string, Source>;
