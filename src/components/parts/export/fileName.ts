import type {Scenario} from '@site/src/data/types';

const DIGITS = 6;

/**
 * A file name that says what the file shows, of which Region and at what traffic.
 *
 * @param what in a few words, ASCII with hyphens.
 * @param extension without the dot.
 * @example fileName('costs', defaultScenario, 'csv') // 'eks-east-west-costs-us-east-1-10240gb.csv'
 */
export function fileName(what: string, {region, trafficGb}: Scenario, extension: string): string {
  const traffic = Number(trafficGb.toPrecision(DIGITS));
  return `eks-east-west-${what}-${region}-${traffic}gb.${extension}`;
}
