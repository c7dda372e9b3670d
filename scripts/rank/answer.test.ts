import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {endpointJson, nodeJson, serviceJson, sliceJson} from '../../test/kubectl';
import {clusterOf, first, serviceIn, traffic, zones} from '../../test/rankedServices';
import {rankSchema} from '../schema/rankSchema';
import {printed, ranking} from './answer';

describe('a Service whose pods stand in every zone', () => {
  const row = first(clusterOf(...serviceIn('cart', 'abc')), traffic({service: 'cart', gb: 3000}));

  it('costs what crosses at both ends, and the field saves it', () => {
    expect(row).toMatchObject({service: 'shop/cart', gbPerMonth: 3000, ready: 3, needs: []});
    expect(row.now).toMatchObject({
      asksFor: 'nothing',
      crossedGb: 2000,
      monthly: 40,
      busiestPod: 1,
    });
    expect(row.after).toMatchObject({asksFor: 'prefer-same-zone', crossedGb: 0, monthly: 0});
    expect(row.saves).toBe(40);
  });

  it('gets the word that its oldest kubelet knows', () => {
    expect(row.patch).toContain('{"spec":{"trafficDistribution":"PreferSameZone"}}');
    const old = nodeJson({name: 'old', zone: zones[0] ?? ''});
    const aged = {...old, status: {...old.status, nodeInfo: {kubeletVersion: 'v1.33.5-eks-1'}}};
    expect(first(clusterOf(aged, ...serviceIn('cart', 'abc'))).patch).toBe(
      `kubectl -n shop patch service cart --type=merge -p '{"spec":{"trafficDistribution":"PreferClose"}}'`,
    );
  });

  it('loses an annotation that would win over the field', () => {
    const annotations = {'service.kubernetes.io/topology-mode': 'Auto'};
    const cluster = clusterOf(...serviceIn('cart', 'ab', {name: 'cart', annotations}));
    expect(first(cluster).patch).toContain(
      '{"metadata":{"annotations":{"service.kubernetes.io/topology-mode":null}},"spec":',
    );
  });
});

describe('a Service that the field does not help', () => {
  it('needs pods in the zones that have none, and says what they would save', () => {
    const cluster = clusterOf(...serviceIn('cart', 'aa'));
    const row = first(cluster, traffic({service: 'shop/cart', gb: 3000}));
    expect(row).toMatchObject({saves: 0, patch: null});
    expect(row.now.crossedGb).toBe(row.after.crossedGb);
    expect(row.needs).toEqual([
      {kind: 'pods', zones: ['eu-west-1b', 'eu-west-1c'], share: 0.666666667, saves: 40},
    ]);
    const {services} = printed(ranking(cluster, undefined, undefined), 'json') as {
      services: readonly {needs: readonly string[]}[];
    };
    expect(services[0]?.needs).toEqual([
      'a ready pod in eu-west-1b, eu-west-1c: keeps 66.7 % more of the requests in the zone',
    ]);
  });

  it('asks already, or its slices are not the controller’s', () => {
    const spec = {trafficDistribution: 'PreferClose'};
    const asking = first(clusterOf(...serviceIn('cart', 'abc', {name: 'cart', spec})));
    expect(asking).toMatchObject({patch: null, needs: [{kind: 'touch'}]});
    expect(asking.after.crossingShare.certain).toBe(0);
    const none = serviceIn('cart', 'abc', {name: 'cart', spec: {selector: null}});
    expect(first(clusterOf(...none))).toMatchObject({
      patch: null,
      needs: [{kind: 'foreign', managers: []}],
    });
  });

  it('says which nodes want a label', () => {
    const cluster = clusterOf(nodeJson({name: 'bare'}), ...serviceIn('cart', 'abc'));
    const row = first(cluster);
    expect(row.now.crossingShare).toEqual({certain: 0.5, unknown: 0.25});
    expect(row.needs).toEqual([{kind: 'labels', nodes: ['bare'], count: 1}]);
  });
});

it('helps in part where pods miss in one zone, and says whom it overloads', () => {
  const row = first(clusterOf(...serviceIn('cart', 'aaab')), traffic({service: 'cart', gb: 900}));
  expect(row.after.crossingShare.certain).toBeLessThan(row.now.crossingShare.certain);
  expect(row.patch).not.toBeNull();
  expect(row.needs.map(({kind}) => kind)).toEqual(['spread', 'pods']);
});

it('saves what the lab says of the zones that have pods; what pods in the rest would save stands apart', () => {
  const places = fc.subarray(['a', 'b', 'c'], {minLength: 1, maxLength: 2});
  fc.assert(
    fc.property(places, (served) => {
      const row = first(
        clusterOf(...serviceIn('cart', served.join(''))),
        traffic({service: 'cart', gb: 3000}),
      );
      // Callers in a zone without pods go on as before, those in the others stay in their zone.
      const before = served.length * (1 / 3) * (1 - 1 / served.length) + (3 - served.length) / 3;
      const after = (3 - served.length) / 3;
      expect(row.now.monthly).toBeCloseTo(before * 60, 6);
      expect(row.after.monthly).toBeCloseTo(after * 60, 6);
      expect(row.saves).toBeCloseTo((before - after) * 60, 6);
      // One zone: the field moves nothing, and nothing is to be changed.
      expect(row.patch === null).toBe(served.length === 1);
      expect(row.needs.find(({kind}) => kind === 'pods')).toMatchObject({
        zones: zones.filter((zone) => !served.includes(zone.slice(-1))),
        saves: expect.closeTo(after * 60, 6) as number,
      });
    }),
  );
});

it('takes the zones that the clients were measured in', () => {
  const cluster = clusterOf(...serviceIn('cart', 'ab'));
  const rows = [
    {service: 'cart', gb: 300, fromZone: 'eu-west-1a', toZone: 'eu-west-1a'},
    {service: 'cart', gb: 100, fromZone: 'eu-west-1b', toZone: 'eu-west-1a'},
  ];
  const row = first(cluster, traffic(...rows));
  expect(row).toMatchObject({gbPerMonth: 400, now: {crossedGb: 200}, after: {crossedGb: 0}});
  expect(row.after.busiestPod).toBe(1.5);
});

it('never mixes ports that differ: what nobody measured is unknown', () => {
  const [service, slice] = serviceIn('cart', 'abc');
  const grpc = {
    ...sliceJson({name: 'y', service: 'cart', endpoints: [endpointJson({zone: 'eu-west-1a'})]}),
    ports: [{name: 'grpc'}],
  };
  const hinted = endpointJson({zone: 'eu-west-1a', hints: ['eu-west-1a']});
  const http = {...slice, endpoints: [hinted], ports: [{name: 'http'}]};
  const {now} = first(clusterOf(service, http, grpc));
  expect(now.crossingShare).toEqual({certain: 0.666666667, unknown: 0});
  const {now: mixed} = first(clusterOf(service, slice, grpc));
  expect(mixed.crossingShare.certain + mixed.crossingShare.unknown).toBeCloseTo(2 / 3, 6);
});

describe('the ranking', () => {
  const cluster = clusterOf(
    ...serviceIn('small', 'abc'),
    ...serviceIn('large', 'abc'),
    ...serviceIn('unmeasured', 'abcabc'),
    ...serviceIn('other', 'abc'),
    serviceJson({name: 'alias', spec: {selector: {'app.kubernetes.io/name': 'large'}}}),
    sliceJson({name: 'alias', service: 'alias', endpoints: [endpointJson({zone: 'eu-west-1a'})]}),
    serviceJson({name: 'empty'}),
    serviceJson({name: 'direct', spec: {clusterIP: 'None'}}),
  );
  const found = ranking(
    cluster,
    traffic({service: 'small', gb: 1}, {service: 'large.shop', gb: 9}, {service: 'gone', gb: 5}),
    undefined,
  );

  it('begins with what saves most, and ends with what was not measured', () => {
    expect(found.services.map(({service}) => service)).toEqual([
      'shop/large',
      'shop/small',
      'shop/unmeasured',
      'shop/other',
      'shop/alias',
    ]);
    expect(found.region).toBe('eu-west-1');
    expect(found.total.crossedGb).toBeCloseTo(20 / 3, 6);
  });

  it('names what it leaves out, and Services that share their pods, once', () => {
    expect(found.leftOut).toEqual([
      {service: 'gone', reason: 'not-in-the-cluster'},
      {service: 'shop/direct', reason: 'headless'},
      {service: 'shop/empty', reason: 'no-endpoints'},
    ]);
    const shared = found.notes.filter(({kind}) => kind === 'shared-pods');
    expect(shared).toEqual([{kind: 'shared-pods', services: ['shop/alias', 'shop/large']}]);
  });

  it('says that nothing was measured, and goes by share and pods', () => {
    const bare = ranking(cluster, undefined, 'us-east-1');
    expect(bare.services[0]).toMatchObject({service: 'shop/unmeasured', saves: null});
    expect(bare.total).toEqual({crossedGb: null, monthly: null, saves: null});
    expect(bare.notes).toContainEqual({kind: 'no-measurement'});
    expect(() => ranking(cluster, undefined, 'mars-1')).toThrow('--region: got "mars-1"');
  });

  it('says that a measurement is one page of several', () => {
    const rows = [{service: 'small', gb: 1}];
    const page = ranking(cluster, {rows, isMonth: true, isFirstPage: true}, undefined);
    expect(page.notes[0]).toEqual({kind: 'first-page'});
    expect(printed(page, 'markdown')).toContain('names a token for the next page');
    expect(found.notes).not.toContainEqual({kind: 'first-page'});
  });

  it('is printed as its schema says, as a table, and as a script that asks first', () => {
    const fits = new Ajv().compile(rankSchema());
    expect(fits(printed(found, 'json'))).toBe(true);
    expect(printed(found, 'csv')).toMatch(/^\uFEFFservice,gbPerMonth,ready,now\.asksFor/);
    expect(printed(found, 'markdown')).toContain('| shop/large | 9 | 6 |');
    const script = printed(found, 'patch') as string;
    const lines = script.split('\n').filter((line) => line.startsWith('kubectl'));
    expect(lines.filter((line) => line.endsWith('--dry-run=server'))).toHaveLength(
      lines.length / 2,
    );
    expect(lines[0]).toBe(`${String(found.services[0]?.patch)} --dry-run=server`);
    expect(script.startsWith('#!/bin/sh\nset -eu\n')).toBe(true);
  });
});
