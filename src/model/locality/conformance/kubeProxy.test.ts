import {describe, expect, it} from 'vitest';
import {categorize, proxyTable} from '../kubeProxy';
import type {Endpoint} from '../types';
import {casesOf} from './cases';

interface Named extends Endpoint {
  readonly endpoint: string;
}

const names = (endpoints: readonly Named[] | undefined) =>
  endpoints?.map(({endpoint}) => endpoint) ?? null;

describe('endpoints that a node may use', () => {
  it.each(casesOf('kubeProxyEndpoints'))('%s', (_title, {input, expected}) => {
    // Rows say whether an endpoint is local; the model compares names, so a nameless node gets one.
    const name = input.nodeName === '' ? 'this-node' : input.nodeName;
    const endpoints = input.endpoints.map(({local, zoneHints, nodeHints = [], ...rest}): Named => ({
      serving: false,
      terminating: false,
      ...rest,
      zone: null,
      node: local ? name : 'another-node',
      hints: {zones: zoneHints, nodes: nodeHints},
    }));
    const table = proxyTable(endpoints, input.preferSameGate);
    const found = categorize(table, {name, zone: input.nodeZone}, input);
    expect(names(found.clusterEndpoints)).toEqual(expected.clusterEndpoints);
    expect(names(found.localEndpoints)).toEqual(expected.localEndpoints);
    expect(found.hasAnyEndpoints).toBe(expected.hasAnyEndpoints);
  });
});
