/** A command of the program; its code is loaded when it is called. */
export interface Command {
  readonly about: string;
  readonly usage: string;
  /** A whole line to try, without the name of the program. */
  readonly example: string;
  /** Runs with the arguments of the process. */
  readonly run: () => Promise<unknown>;
}

export const commands: Readonly<Record<string, Command>> = {
  estimate: {
    about: 'what every path costs a month and adds in milliseconds',
    usage: '[--break-even PATH,PATH | --sensitivity PATH] JSON',
    example: `estimate '{"trafficGb": 10240, "azCount": 3}'`,
    run: () => import('../../../../scripts/estimate/main'),
  },
  measure: {
    about: 'GB that cross zones, from a bill, an export, a query result, flow logs or a metric',
    usage:
      '[--source SOURCE] [--region REGION] [--days N] [--column HEADING] [--unit UNIT] [--ends 1|2] [FILE…]',
    example: 'measure bill.csv.gz',
    run: () => import('../../../../scripts/measure/main'),
  },
  cluster: {
    about: 'which Services have hints, why others have none, and what to do',
    usage: '[--service namespace/name [--port NAME] [--family IPv4|IPv6]] [FILE…]',
    example: 'cluster --service shop/orders cluster.json',
    run: () => import('../../../../scripts/cluster/main'),
  },
  rank: {
    about: 'which Service to change first',
    usage: '--cluster FILE [--traffic FILE] [--region R] [--format json|csv|markdown|patch]',
    example: 'rank --cluster cluster.json --traffic traffic.csv',
    run: () => import('../../../../scripts/rank/main'),
  },
  manifest: {
    about: 'what to apply for a path, as YAML',
    usage: 'JSON',
    example: `manifest '{"path": "clusterip-same-zone", "kubernetes": "1.36"}'`,
    run: () => import('../../../../scripts/manifest/main'),
  },
};
