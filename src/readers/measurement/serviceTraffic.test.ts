import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readServiceTraffic} from './serviceTraffic';

const recorded = (file: string) =>
  readFileSync(new URL(`../../../test/recorded/observability/${file}`, import.meta.url), 'utf8');
const answer = (result: unknown) =>
  JSON.stringify({status: 'success', data: {resultType: 'vector', result}});
/** GB of a month of 730 hours at a byte per second. */
const MONTH = (730 * 3600) / 2 ** 30;

describe('bytes per Service', () => {
  it('of a plain table are taken as they stand', () => {
    expect(readServiceTraffic('service,gb\nshop/orders,3000\nshop/cart,"1,200.5"\n')).toEqual({
      ok: true,
      source: undefined,
      rows: [
        {service: 'shop/orders', gb: 3000},
        {service: 'shop/cart', gb: 1200.5},
      ],
      leftOut: 0,
      hasNextPage: false,
    });
  });

  it('of a table with namespace, zones and bytes are added up by Service and pair of zones', () => {
    const text = [
      'namespace\tservice\tfrom_zone\tto_zone\tbytes',
      'shop\torders\tus-east-1a\tus-east-1b\t1073741824',
      'shop\torders\tus-east-1a\tus-east-1b\t1073741824',
      'shop\torders\tus-east-1a\tus-east-1a\t2147483648',
      '\t\tus-east-1a\tus-east-1a\t5',
    ].join('\n');
    expect(readServiceTraffic(text)).toMatchObject({
      rows: [
        {service: 'shop/orders', gb: 2, fromZone: 'us-east-1a', toZone: 'us-east-1b'},
        {service: 'shop/orders', gb: 2, fromZone: 'us-east-1a', toZone: 'us-east-1a'},
      ],
      leftOut: 1,
    });
  });

  it('of OBI are rates that both nodes counted', () => {
    const metric = {
      k8s_dst_namespace: 'shop',
      k8s_dst_owner_name: 'orders',
      src_zone: 'us-east-1a',
      dst_zone: 'us-east-1b',
    };
    expect(readServiceTraffic(answer([{metric, value: [1763700000, '1000']}]))).toMatchObject({
      source: 'obi',
      rows: [{service: 'shop/orders', gb: 500 * MONTH}],
    });
  });

  it('of Istio are rates that were counted once', () => {
    const metric = {
      destination_service_name: 'orders',
      destination_service_namespace: 'shop',
      source_zone: 'us-east-1a',
      destination_zone: 'us-east-1b',
    };
    expect(readServiceTraffic(answer([{metric, value: [1763700000, '1000']}]))).toMatchObject({
      rows: [{service: 'shop/orders', gb: 1000 * MONTH, fromZone: 'us-east-1a'}],
    });
  });

  it('of Container Network Observability go to the Service that was called', () => {
    expect(readServiceTraffic(recorded('top-contributors.json'))).toMatchObject({
      ok: true,
      rows: [
        {service: 'shop/inventory', fromZone: 'us-east-1a', toZone: 'us-east-1c'},
        {service: 'shop/inventory', fromZone: 'us-east-1b', toZone: 'us-east-1a'},
        {service: 'shop/orders', gb: expect.closeTo(0.1, 6) as number},
      ],
    });
  });

  it('of Kubecost and OpenCost become a month', () => {
    const allocation = {
      name: 'shop/orders',
      properties: {namespace: 'shop', services: ['orders']},
      start: '2026-10-01T00:00:00Z',
      end: '2026-10-08T00:00:00Z',
      networkCrossZoneCost: 0.41,
      networkTransferBytes: 2 ** 30,
      networkReceiveBytes: 2 ** 30,
    };
    const text = JSON.stringify({code: 200, data: [{'shop/orders': allocation}]});
    expect(readServiceTraffic(text)).toMatchObject({
      source: 'opencost',
      hours: 168,
      rows: [{service: 'shop/orders', gb: expect.closeTo((2 * 730) / 168, 9) as number}],
    });
  });
});

it.each([
  ['NextToken', 'AeJ3', true],
  ['nextToken', 'AeJ3', true],
  ['next_page_token', 'AeJ3', true],
  ['NextMarker', 'AeJ3', true],
  ['NextToken', '', false],
  ['token', 'AeJ3', false],
])('%s %j beside the rows: whether there are more', (field, token, hasNextPage) => {
  const Rows = [
    ['service', 'gb'],
    ['shop/orders', '3'],
  ].map((cells) => ({Data: cells.map((VarCharValue) => ({VarCharValue}))}));
  const text = JSON.stringify({ResultSet: {Rows}, [field]: token});
  expect(readServiceTraffic(text)).toMatchObject({ok: true, rows: [{gb: 3}], hasNextPage});
});

describe('what holds no bytes per Service', () => {
  it.each([
    ['', 'empty'],
    ['service,requests\nshop/orders,30', 'no-unit'],
    ['orders 3', 'no-services'],
    ['from_zone,to_zone,gb\nus-east-1a,us-east-1b,3', 'no-services'],
    [recorded('hubble-flows.jsonl'), 'flows-not-bytes'],
    ['service,cost\nshop/orders,$3', 'costs-without-type'],
    [answer([{metric: {__name__: 'istio_requests_total'}, value: [1, '3']}]), 'not-bytes'],
  ])('%s', (text, reason) => {
    expect(readServiceTraffic(text)).toMatchObject({ok: false, fault: {reason}});
  });
});

describe('bytes per Service are read as a measurement is', () => {
  const gbIn = (text: string) => {
    const traffic = readServiceTraffic(text);
    return traffic.ok ? traffic.rows.map(({gb}) => gb) : traffic.fault;
  };

  it.each<[string, string, readonly number[]]>([
    ['a comma marks decimals', 'service;gb\nshop/orders;3,5\nshop/cart;1.000', [3.5, 1000]],
    ['each row in its unit', 'service,amount,unit\nshop/orders,5,GB\nshop/cart,512,MB', [5, 0.5]],
    ['a rate by the day', 'service,gb_per_day\nshop/orders,24', [730]],
    ['a rate by the hour', 'service,gb_per_hour\nshop/orders,1', [730]],
    ['a rate in its cell', 'service,traffic\nshop/orders,24 GB/day', [730]],
    [
      'rates at several moments',
      'time,service,bytes_per_second\n2026-10-01 00:00:00,shop/orders,1000\n2026-10-01 00:01:00,shop/orders,3000',
      [2000 * MONTH],
    ],
    [
      'both ends of the same bytes',
      'service,flow_direction,gb\nshop/orders,egress,3\nshop/orders,ingress,3',
      [3],
    ],
    ['Chinese headings', '服务,命名空间,流量(GB)\norders,shop,1.2万', [12_000]],
  ])('%s', (_, text, gb) => {
    expect(gbIn(text)).toEqual(gb.map((one) => expect.closeTo(one, 6) as number));
  });

  it.each<[string, string, object]>([
    ['two readings', 'service;gb\nshop/orders;3.000', {reason: 'ambiguous-number'}],
    [
      'what crossed only',
      'service,cross_az_gb\nshop/orders,2000',
      {reason: 'crossing-only', about: 'cross_az_gb'},
    ],
    [
      'another table below',
      'service,gb\nshop/orders,10\n\nnamespace,service,gb\nshop,cart,5',
      {reason: 'several-forms'},
    ],
    [
      'rates at so many moments that nobody counts them',
      [
        'time,service,bytes_per_second',
        ...Array.from(
          {length: 1500},
          (_, minute) => `${new Date(minute * 60_000).toISOString()},shop/orders,1000`,
        ),
      ].join('\n'),
      {reason: 'several-numbers', about: 'bytes_per_second'},
    ],
    [
      'some rows of one end and some of any',
      'service,reporter,gb\nshop/orders,source,3\nshop/orders,waypoint,3',
      {reason: 'several-numbers'},
    ],
  ])('%s: refused', (_, text, fault) => {
    expect(gbIn(text)).toMatchObject(fault);
  });
});
