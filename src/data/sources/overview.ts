import type {Source} from '../types';

/** Sources of the overview, architecture, cost, scenarios and methodology chapters. */
export const overviewSources = {
  grpcLoadBalancing: {
    title: 'gRPC Load Balancing on Kubernetes without Tears',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/blog/2018/11/07/grpc-load-balancing-on-kubernetes-without-tears/',
    asOf: '2018-11-07',
    kind: 'primary',
  },
  wafResources: {
    title: 'Resources that you can protect with AWS WAF',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
    kind: 'primary',
  },
  ebsVolumes: {
    title: 'Amazon EBS volumes: created in one Availability Zone',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html',
    kind: 'primary',
  },
  kafkaClientRack: {
    title: 'Apache Kafka documentation: consumer setting client.rack',
    publisher: 'Apache Kafka',
    url: 'https://kafka.apache.org/documentation/',
    kind: 'primary',
  },
  curDataTransfer: {
    title: 'Cost and Usage Report: understanding data transfer charges',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/cur/latest/userguide/cur-data-transfers-charges.html',
    kind: 'primary',
  },
  engineeringPlaybook: {
    title: 'East-West traffic optimization, the guide whose headline figures are examined here',
    publisher: 'devfloor9',
    url: 'https://github.com/devfloor9/engineering-playbook',
    asOf: '2026-02-18',
    kind: 'third-party',
  },
} as const satisfies Record<string, Source>;
