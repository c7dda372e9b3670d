import {describe, expect, it} from 'vitest';
import {locality} from '../locality';
import {summaryOf} from '../summary';
import {casesOf, suiteIds} from './cases';

describe('hints or which warning', () => {
  it.each(casesOf('serviceOutcome'))('%s', (_title, {input, expected}) => {
    const endpoints = Object.entries(input.readyEndpointsByZone).map(([zone, count]) => ({
      zone,
      count,
    }));
    const found = summaryOf(locality({mode: 'topology-mode-auto', nodes: input.nodes, endpoints}));
    const {hintsEnabled, messageKey, hintCountByZone, crossZoneHints} = found;
    const counts = hintCountByZone === null ? null : Object.fromEntries(hintCountByZone);
    expect({hintsEnabled, messageKey, crossZoneHints, hintCountByZone: counts}).toEqual(expected);
  });
});

describe('the conformance rows', () => {
  const suites = [
    ['setNodes', 9],
    ['addHints', 6],
    ['totalReadyEndpoints', 5],
    ['givingAndReceivingZones', 9],
    ['redistributeHints', 3],
    ['hintsByZone', 8],
    ['trafficDistributionHints', 9],
    ['annotationEnabled', 14],
    ['reconcile', 10],
    ['kubeProxyEndpoints', 30],
    ['serviceOutcome', 11],
  ] as const;

  it.each(suites)('%s are all there: %d', (id, rows) => {
    expect(casesOf(id)).toHaveLength(rows);
  });

  it('have no suite that no test reads', () => {
    expect(suiteIds).toEqual(suites.map(([id]) => id));
  });
});
