import {describe, expect, it} from 'vitest';
import {PriceProject, before, refresh} from '../../test/priceList/project';
import {changed, recordedFiles, servePriceList} from '../../test/priceList/server';
import {run} from './run';

const elbUrl =
  'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/20261103081200/eu-west-1/index.json';

describe('a refresh from a good price list', () => {
  it('gives every price of a Region its value, SKU, source and date', async () => {
    const project = new PriceProject();
    const {code, err} = await refresh(project, await servePriceList());
    expect(err).toEqual([]);
    expect(code).toBe(0);
    const {regions} = project.data();
    expect(regions['eu-west-1']?.prices.lcuHour).toEqual({
      value: 0.008,
      sku: 'ALBCUEW100000000',
      sources: ['elbListEuWest1'],
      asOf: '2026-11-03',
      confidence: 'high',
    });
    const values = Object.entries(regions['eu-west-1']?.prices ?? {});
    expect(Object.fromEntries(values.map(([id, {value}]) => [id, value]))).toEqual({
      interAzPerGbEachSide: 0.01,
      albHour: 0.0252,
      lcuHour: 0.008,
      nlbHour: 0.0252,
      nlcuHour: 0.006,
      latticeServiceHour: 0.0275,
      latticePerGb: 0.0275,
      latticePerMillionRequests: 0.11,
      route53ZoneMonth: 0.5,
      m6iLargeHour: 0.107,
      tgwAttachmentHour: 0.05,
      tgwPerGb: 0.02,
      endpointHourPerZone: 0.011,
      endpointPerGbFirstPb: 0.01,
      endpointPerGbNext4Pb: 0.006,
      endpointPerGbOver5Pb: 0.004,
    });
  });

  it('finds the codes of us-east-1, with and without a prefix', async () => {
    const project = new PriceProject();
    await refresh(project, await servePriceList(), '--region', 'us-east-1');
    expect(project.data().regions['us-east-1']?.prices).toMatchObject({
      interAzPerGbEachSide: {value: 0.01, sku: 'DTREGUE100000000'},
      latticePerMillionRequests: {value: 0.1, sku: 'LATRQUE100000000'},
      m6iLargeHour: {value: 0.096, sku: 'M6ILXUE100000000'},
    });
  });

  it('reads China from its own list, in yuan, and knows nothing there that is not offered', async () => {
    const project = new PriceProject();
    const {code} = await refresh(project, await servePriceList(), '--region', 'cn-north-1');
    expect(code).toBe(0);
    const {regions, sources} = project.data();
    const prices = regions['cn-north-1']?.prices ?? {};
    expect(Object.keys(prices).some((id) => /lattice|route53/.test(id))).toBe(false);
    expect(prices).toMatchObject({albHour: {value: 0.156}, interAzPerGbEachSide: {value: 0.067}});
    expect(sources.elbListCnNorth1?.url).toBe(
      'https://pricing.cn-north-1.amazonaws.com.cn/offers/v1.0/cn/AWSELB/20261103081200/cn-north-1/index.json',
    );
  });

  it('registers each file as a source, and drops sources that no price names any more', async () => {
    const project = new PriceProject();
    await refresh(
      project,
      await servePriceList(),
      '--region',
      'us-east-1',
      '--region',
      'eu-west-1',
    );
    const {sources} = project.data();
    expect(Object.keys(sources).sort()).toEqual([
      'beijingPage',
      'ec2ListEuWest1',
      'ec2ListUsEast1',
      'elbListEuWest1',
      'elbListUsEast1',
      'route53List',
      'transferListEuWest1',
      'transferListUsEast1',
      'vpcListEuWest1',
      'vpcListUsEast1',
    ]);
    expect(sources.elbListEuWest1).toEqual({
      title:
        'AWS price list, Elastic Load Balancing in eu-west-1, published 2026-11-03 (JSON file, 1 MB)',
      publisher: 'AWS',
      url: elbUrl,
      asOf: '2026-11-03',
      kind: 'primary',
    });
  });

  it('no longer excuses the age of what it has read', async () => {
    const project = new PriceProject();
    await refresh(project, await servePriceList(), '--region', 'us-east-1');
    expect(project.data().aged).toEqual([
      {...before.aged[0], prices: {'cn-north-1': ['m6iLargeHour']}},
    ]);
    expect(project.data().regions['us-east-1']).not.toHaveProperty('aged');
    expect(project.data().regions['cn-north-1']?.aged).toEqual({count: 1, lookedOn: '2026-10-01'});
    await refresh(project, await servePriceList(), '--region', 'cn-north-1');
    expect(project.data().aged).toEqual([]);
  });

  it('says so where the newest list is itself old', async () => {
    const old = changed((offer) => Object.assign(offer, {publicationDate: '2026-05-24T10:00:00Z'}));
    const project = new PriceProject();
    const server = await servePriceList({[recordedFiles.transferIreland]: old});
    await refresh(project, server);
    expect(project.data().aged).toEqual([
      {
        reason: 'AWS’s price list has not been renewed since.',
        lookedOn: '2026-11-21',
        prices: {'eu-west-1': ['interAzPerGbEachSide']},
      },
    ]);
    const renewed = await servePriceList();
    await refresh(project, renewed);
    expect(project.data().aged).toEqual([]);
  });

  it('keeps what it does not read: other Regions, other fields, prices it was told to keep', async () => {
    const project = new PriceProject();
    const server = await servePriceList();
    await refresh(project, server, '--region', 'eu-west-1', '--keep', 'eu-west-1/m6iLargeHour');
    const {regions} = project.data();
    expect(regions['us-east-1']).toEqual(before.regions['us-east-1']);
    expect(regions['eu-west-1']).toMatchObject({
      name: {en: 'Europe (Ireland)'},
      usageTypePrefix: 'EU-',
    });
    expect(regions['eu-west-1']?.prices.m6iLargeHour?.sources).toEqual(['oldPage']);
    expect(server.asked).not.toContain(recordedFiles.ec2Ireland);
  });

  it('says what is new, what changed, and which price has several steps', async () => {
    const {out} = await refresh(new PriceProject(), await servePriceList());
    expect(out).toContain('~ eu-west-1 albHour: 0.02 → 0.0252');
    expect(out).toContain('+ eu-west-1 lcuHour: 0.008');
    expect(out).toContain(
      '= us-east-1 route53ZoneMonth: 0.5 (first paid of 2 steps, from 0 HostedZone)',
    );
    expect(out).toContain('44 prices read: 38 new, 1 changed, 5 as before');
    expect(out).toContain('wrote src/data/prices/regions.json');
    expect(out.find((line) => line.startsWith('read AWSELB, eu-west-1'))).toMatch(
      /published 2026-11-03T08:12:00Z, \d+ bytes$/,
    );
  });

  it('writes the same text again, as the formatter would', async () => {
    const project = new PriceProject();
    const server = await servePriceList();
    await refresh(project, server);
    const first = project.text('regions');
    expect(first).toContain('        "sources": ["elbListUsEast1"],\n');
    expect(first.endsWith('}\n')).toBe(true);
    const {code, out} = await refresh(project, server, '--concurrency', '1');
    expect(code).toBe(0);
    expect(out).toContain('nothing to write');
    expect(project.text('regions')).toBe(first);
  });

  it('asks for each index once', async () => {
    const server = await servePriceList();
    await refresh(new PriceProject(), server);
    expect(server.asked.filter((file) => file === recordedFiles.index)).toHaveLength(1);
    expect(new Set(server.asked).size).toBe(server.asked.length);
  });
});

describe('--check', () => {
  it('writes nothing and fails while something would change', async () => {
    const project = new PriceProject();
    const server = await servePriceList();
    const {code, out} = await refresh(project, server, '--check');
    expect(code).toBe(1);
    expect(out).toContain('would change src/data/prices/regions.json');
    expect(project.data()).toEqual(before);
    await refresh(project, server);
    expect((await refresh(project, server, '--check')).code).toBe(0);
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    [['--region', 'mars-1'], '--region mars-1: must be one of us-east-1, eu-west-1, cn-north-1'],
    [['--keep', 'eu-west-1/moonHour'], '--keep moonHour: must be one of interAz'],
    [['--keep', 'mars-1/albHour'], '--keep mars-1: must be one of us-east-1'],
    [['--keep', 'eu-west-1/albHour/x'], '--keep albHour/x: must be one of interAz'],
    [['--keep', 'eu-west-1'], '--keep eu-west-1: must be one of interAz'],
    [['--factor', '0.5'], '--factor 0.5: must be 1 or more'],
    [['--factor', 'two'], '--factor two: must be a number above 0'],
    [['--concurrency', '1.5'], '--concurrency 1.5: must be a whole number above 0'],
    [['--timeout', '0'], '--timeout 0: must be a number above 0'],
    [['--retries', '-1'], "Option '--retries' argument is ambiguous"],
    [['--retries', 'x'], '--retries x: must be a whole number'],
    [['--base-url', 'ftp://example.org'], '--base-url ftp://example.org: must be an http'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('%j is refused', async (args, message) => {
    const err: string[] = [];
    const {root} = new PriceProject();
    const code = await run(args, {
      root,
      today: '2026-11-21',
      out: () => {},
      err: (line) => err.push(line),
    });
    expect(code).toBe(2);
    expect(err[0]).toContain(message);
    expect(err[1]).toContain('npm run prices:refresh');
  });
});
