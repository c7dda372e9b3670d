import {describe, expect, it} from 'vitest';
import {measure} from './measure';

const lines = (...rows: readonly string[]) => rows.join('\n');
const vector = (...result: readonly (readonly [Record<string, string>, number])[]) =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'vector',
      result: result.map(([metric, value]) => ({metric, value: [1, String(value)]})),
    },
  });

function read(text: string) {
  const measured = measure(text);
  if (!measured.ok) return measured.fault;
  const {billedGb, ends, unit, from, column, source, period, notes} = measured.reading;
  return {billedGb, ends, unit, from, column, source, hours: period?.hours, notes};
}

const REGIONAL = 'USE2-DataTransfer-Regional-Bytes';

describe('bills in the shapes of other tools', () => {
  it('hours of Cost Explorer stay hours', () => {
    const hour = (from: string, to: string) => ({
      TimePeriod: {Start: `2026-10-01T${from}:00:00Z`, End: `2026-10-01T${to}:00:00Z`},
      Groups: [{Keys: [REGIONAL], Metrics: {UsageQuantity: {Amount: '2', Unit: 'GB'}}}],
    });
    const text = JSON.stringify({ResultsByTime: [hour('00', '01'), hour('01', '02')]});
    expect(read(text)).toMatchObject({billedGb: 4, hours: 2});
  });

  it('a total over mixed units is asked about', () => {
    const total = {UsageQuantity: {Amount: '12345.678', Unit: 'N/A'}};
    const period = {TimePeriod: {Start: '2026-10-01', End: '2026-11-01'}, Total: total, Groups: []};
    expect(read(JSON.stringify({ResultsByTime: [period]}))).toMatchObject({reason: 'no-unit'});
  });

  it.each([
    [
      'QuickSight, sum in front',
      'line_item_usage_type,Sum of line_item_usage_amount,Sum of line_item_unblended_cost',
      `${REGIONAL},"2,048.00",20.48`,
    ],
    [
      'QuickSight, sum behind',
      'Usage type,Usage amount (Sum),Unblended cost (Sum)',
      `${REGIONAL},2048,"$20.48"`,
    ],
    [
      'Steampipe',
      'usage_type,usage_quantity_amount,usage_quantity_unit,unblended_cost_amount',
      `${REGIONAL},2048,GB,20.48`,
    ],
  ])('%s: the quantity counts, not the cost', (_, headings, row) => {
    expect(read(lines(headings, row))).toMatchObject({
      billedGb: 2048,
      unit: 'GB',
      from: 'quantity',
    });
  });

  it('FOCUS whose meter has a general name goes by the description', () => {
    const text = lines(
      'BilledCost,ChargeCategory,ChargeDescription,ConsumedQuantity,ConsumedUnit,SkuId,SkuMeter',
      '1,Usage,"$0.010 per GB - regional data transfer - in/out/between EC2 AZs",100,GB,S1,DataTransfer',
      '9,Usage,"$0.09 per GB - first 10 TB / month data transfer out",100,GB,S2,DataTransfer',
    );
    expect(read(text)).toMatchObject({billedGb: 100, ends: undefined, source: 'focus'});
  });

  it.each([
    ['Azure', 'Intra Region Inter-Availability-Zone Data Transfer', 'Microsoft'],
    ['Google Cloud', 'Network Inter Zone Data Transfer Out', 'Google Cloud'],
  ])('FOCUS of %s is no bill of AWS', (_, meter, provider) => {
    const text = lines(
      'BilledCost,ChargeCategory,ConsumedQuantity,ConsumedUnit,ProviderName,SkuId,SkuMeter',
      `1,Usage,100,GB,${provider},S1,${meter}`,
    );
    expect(read(text)).toMatchObject({reason: 'not-transfer', source: 'focus'});
  });

  it('public addresses behind a load balancer do not cross zones', () => {
    const text = lines(
      'usage_type,operation,usage_quantity',
      `${REGIONAL},LoadBalancing-PublicIP-In,50`,
      `${REGIONAL},InterZone-In,100`,
      `${REGIONAL},InterZone-Out,100`,
    );
    expect(read(text)).toMatchObject({billedGb: 200, ends: 2});
  });

  it('dates that can be read in two ways are said', () => {
    const row = (date: string) => `${REGIONAL},${date},100,GB`;
    const text = lines('Usage Type,Date,Usage Quantity,Unit', row('10/01/2026'), row('10/02/2026'));
    expect(read(text)).toMatchObject({hours: undefined, notes: ['ends-both', 'dates-unread']});
  });

  it('the line of an invoice says what it is about, and not which end', () => {
    const text =
      '$0.010 per GB - regional data transfer - in/out/between EC2 AZs  3,072 GB  $30.72';
    expect(read(text)).toMatchObject({
      billedGb: 3072,
      ends: undefined,
      notes: expect.not.arrayContaining(['nothing-names-transfer']) as unknown,
    });
  });

  it.each([
    `<?xml version="1.0"?>\n<AmazonEC2UsageReport><OperationUsage><UsageType>${REGIONAL}</UsageType><UsageValue>1</UsageValue></OperationUsage></AmazonEC2UsageReport>`,
    `<table><tr><th>Usage type</th></tr><tr><td>${REGIONAL}</td></tr></table>`,
  ])('%s is refused by its kind', (text) => {
    expect(read(text)).toEqual({reason: 'markup'});
  });
});

describe('metrics whose labels are not those of the recipes', () => {
  it('have zones, and nobody says how many ends', () => {
    const text = vector(
      [{client_zone: 'us-east-1a', server_zone: 'us-east-1b'}, 2 ** 20],
      [{client_zone: 'us-east-1a', server_zone: 'us-east-1a'}, 2 ** 20],
    );
    expect(read(text)).toMatchObject({source: undefined, ends: undefined, unit: 'bytes/s'});
  });

  it('without zones are taken as they are, and said so', () => {
    const text = vector([{source_workload: 'a', destination_workload: 'b'}, 2 ** 20]);
    expect(read(text)).toMatchObject({
      notes: expect.arrayContaining(['nothing-names-transfer']) as unknown,
    });
    const named = vector([{__name__: 'job:cross_az_bytes:rate5m', team: 'shop'}, 2 ** 20]);
    expect(read(named)).toMatchObject({
      notes: expect.not.arrayContaining(['nothing-names-transfer']) as unknown,
    });
  });

  it('of devices, load balancers and gateways are of all traffic', () => {
    expect(read(vector([{instance: '10.0.0.1:9100', device: 'eth0'}, 5]))).toMatchObject({
      reason: 'all-traffic',
    });
    const points = {Label: 'ProcessedBytes', Datapoints: [{Sum: 1e12, Unit: 'Bytes'}]};
    expect(read(JSON.stringify(points))).toEqual({reason: 'all-traffic', about: 'ProcessedBytes'});
    const data = {MetricDataResults: [{Id: 'z1', Label: 'us-east-1a', Values: [5]}]};
    expect(read(JSON.stringify(data))).toMatchObject({reason: 'all-traffic'});
  });

  it('by name say whether they are rates or amounts', () => {
    const zones = '{src_zone="us-east-1a", dst_zone="us-east-1b"}';
    const query = (does: string) =>
      `sum by (src_zone, dst_zone) (${does}(obi_network_inter_zone_bytes_total[1d]))`;
    const GB = 2 ** 30;
    expect(read(lines(query('rate'), `${zones} ${GB}`))).toMatchObject({unit: 'bytes/s'});
    expect(read(lines(query('increase'), `${zones} ${GB}`))).toMatchObject({
      unit: 'bytes',
      billedGb: 1,
    });
  });

  it('of Network Flow Monitor are bytes only where it says bytes', () => {
    const flows = (unit: string) =>
      JSON.stringify({
        topContributors: [{localAz: 'use1-az1', remoteAz: 'use1-az2', value: 5e9}],
        unit,
      });
    expect(read(flows('Bytes'))).toMatchObject({unit: 'bytes'});
    expect(read(flows('Count'))).toMatchObject({reason: 'not-bytes', about: 'Count'});
  });
});

describe('logs', () => {
  const line = (to: string) =>
    JSON.stringify({src_zone: 'us-east-1a', dst_zone: to, bytes: 2 ** 30});

  it('have the time and labels before each line', () => {
    const text = ['us-east-1b', 'us-east-1a']
      .map((zone) => `2026-10-01T00:00:00Z {app="flows"} ${line(zone)}`)
      .join('\n');
    expect(read(text)).toMatchObject({billedGb: 1, unit: 'bytes'});
  });

  it('come from Loki as streams, of objects or of nothing that can be read', () => {
    const streams = (text: string) =>
      JSON.stringify({
        status: 'success',
        data: {resultType: 'streams', result: [{stream: {}, values: [['1', text]]}]},
      });
    expect(read(streams(line('us-east-1b')))).toMatchObject({billedGb: 1});
    expect(read(streams('GET /orders 200'))).toMatchObject({reason: 'no-number'});
  });
});
