import {describe, expect, it} from 'vitest';
import {PriceProject, refresh} from '../../test/priceList/project';
import {ireland, refusal} from '../../test/priceList/refusal';
import {
  changed,
  dimensionsOf,
  productOf,
  recordedFiles,
  servePriceList,
} from '../../test/priceList/server';

const {elbIreland, vpcIreland, ec2Ireland, transferIreland, elbBeijing, route53} = recordedFiles;
const lcuWish =
  'one SKU with usagetype EU-LCUUsage, productFamily "Load Balancer-Application", operation "LoadBalancing:Application"';

describe('a SKU that is not as expected', () => {
  it('is missing', async () => {
    const answer = changed(({products}) => {
      delete products.ALBCUEW100000000;
    });
    const err = await refusal({[elbIreland]: answer}, ...ireland);
    expect(err).toEqual([
      `eu-west-1 lcuHour: expected ${lcuWish}; found none, but NLBCUEW100000000 has productFamily "Load Balancer-Network", operation "LoadBalancing:Network"; GLBCUEW100000000 has productFamily "Load Balancer-Gateway", operation "LoadBalancing:Gateway"`,
      '1 problem: what it names stays as it was',
    ]);
  });

  it('has another name', async () => {
    const answer = changed((offer) => {
      productOf(offer, 'DTREGEW100000000').attributes.usagetype = 'EU-DataTransfer-Zonal-Bytes';
    });
    const [line] = await refusal({[transferIreland]: answer}, ...ireland);
    expect(line).toMatch(
      /^eu-west-1 interAzPerGbEachSide: expected one SKU with usagetype EU-DataTransfer-Regional-Bytes.*; found none$/,
    );
  });

  it('has another attribute, which is named', async () => {
    const answer = changed((offer) => {
      const {attributes} = productOf(offer, 'M6ILXEW100000000');
      attributes.capacitystatus = 'Idle';
      delete attributes.marketoption;
    });
    const [line] = await refusal({[ec2Ireland]: answer}, ...ireland);
    expect(line).toContain('M6ILXEW100000000 has capacitystatus "Idle", marketoption absent');
  });

  it('is ambiguous', async () => {
    const answer = changed((offer) => {
      offer.products.TWIN = productOf(offer, 'ALBCUEW100000000');
      offer.terms.OnDemand.TWIN = offer.terms.OnDemand.ALBCUEW100000000 ?? {};
    });
    const [line] = await refusal({[elbIreland]: answer}, ...ireland);
    expect(line).toBe(
      `eu-west-1 lcuHour: expected ${lcuWish}; found 2: ALBCUEW100000000 (EU-LCUUsage), TWIN (EU-LCUUsage)`,
    );
  });

  it('is another one than at the last refresh', async () => {
    const project = new PriceProject();
    await refresh(project, await servePriceList());
    const answer = changed((offer) => {
      offer.products.NEWLCU = productOf(offer, 'ALBCUEW100000000');
      delete offer.products.ALBCUEW100000000;
      offer.terms.OnDemand.NEWLCU = offer.terms.OnDemand.ALBCUEW100000000 ?? {};
    });
    const server = await servePriceList({[elbIreland]: answer});
    const refused = await refresh(project, server);
    expect(refused.code).toBe(1);
    expect(refused.err[0]).toBe(
      'eu-west-1 lcuHour: expected the SKU ALBCUEW100000000, as at the last refresh; found NEWLCU; look at the list, then use --accept',
    );
    expect((await refresh(project, server, '--accept')).code).toBe(0);
    expect(project.data().regions['eu-west-1']?.prices.lcuHour?.sku).toBe('NEWLCU');
  });
});

describe('a price that is not as expected', () => {
  const withDimension = (change: (dimension: ReturnType<typeof dimensionsOf>[number]) => void) => ({
    [elbIreland]: changed((offer) => dimensionsOf(offer, 'ALBHREW100000000').forEach(change)),
  });

  it.each([
    ['in another currency', {pricePerUnit: {EUR: '0.0252'}}, '{"EUR":"0.0252"}'],
    ['that is no number', {pricePerUnit: {USD: 'free'}}, '{"USD":"free"}'],
    ['that is empty', {pricePerUnit: {USD: ''}}, '{"USD":""}'],
    ['below nothing', {pricePerUnit: {USD: '-1'}}, '{"USD":"-1"}'],
    ['of nothing', {pricePerUnit: {USD: '0.0000000000'}}, 'nothing to pay'],
    ['per another unit', {unit: 'Quantity'}, 'the unit "Quantity"'],
    ['in steps that are no numbers', {beginRange: 'first'}, 'a step from first'],
  ])('%s', async (_, change, found) => {
    const answers = withDimension((dimension) => Object.assign(dimension, change));
    expect(await refusal(answers, ...ireland)).toEqual([
      `eu-west-1 albHour: expected one on-demand price in USD per Hrs; found ${found} at ALBHREW100000000`,
      '1 problem: what it names stays as it was',
    ]);
  });

  it('in dollars where yuan are billed', async () => {
    const answer = changed((offer) => {
      for (const dimension of dimensionsOf(offer, 'ALBHRCN100000000')) {
        dimension.pricePerUnit = {USD: '0.0225'};
      }
    });
    const [line] = await refusal({[elbBeijing]: answer}, '--region', 'cn-north-1');
    expect(line).toBe(
      'cn-north-1 albHour: expected one on-demand price in CNY per Hrs; found {"USD":"0.0225"} at ALBHRCN100000000',
    );
  });

  it.each([
    ['none', 0],
    ['two', 2],
  ])('under %s on-demand terms', async (_, count) => {
    const answer = changed(({terms: {OnDemand}}) => {
      const [term] = Object.values(OnDemand.ALBHREW100000000 ?? {});
      const copies = Array.from({length: count}, (_entry, index) => [`T${index}`, term]);
      OnDemand.ALBHREW100000000 = Object.fromEntries(copies) as (typeof OnDemand)[string];
    });
    const [line] = await refusal({[elbIreland]: answer}, ...ireland);
    expect(line).toContain(`found ${count} on-demand terms of ALBHREW100000000`);
  });

  it('takes the first step that costs anything of a tiered price', async () => {
    const answer = changed((offer) => {
      const steps = dimensionsOf(offer, 'R53ZONE000000000');
      const [first] = steps;
      if (first !== undefined) first.pricePerUnit = {USD: '0.0000000000'};
    });
    const {code, out} = await refresh(
      new PriceProject(),
      await servePriceList({[route53]: answer}),
      '--accept',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      '~ us-east-1 route53ZoneMonth: 0.5 → 0.1 (first paid of 2 steps, from 25 HostedZone)',
    );
  });

  it('by more than the factor is refused until someone has looked', async () => {
    const answers = withDimension(({pricePerUnit}) => {
      pricePerUnit.USD = '0.0410';
    });
    expect(await refusal(answers, ...ireland)).toEqual([
      'eu-west-1 albHour: expected about 0.02, at most 2 times more or less; found 0.041 at ALBHREW100000000; look at the list, then use --accept',
      '1 problem: what it names stays as it was',
    ]);
    const project = new PriceProject();
    const server = await servePriceList(answers);
    expect((await refresh(project, server, ...ireland, '--factor', '2.1')).code).toBe(0);
    expect(project.data().regions['eu-west-1']?.prices.albHour?.value).toBe(0.041);
    expect((await refresh(new PriceProject(), server, ...ireland, '--accept')).code).toBe(0);
  });

  it('by less than one part of the factor, too', async () => {
    const answers = withDimension(({pricePerUnit}) => {
      pricePerUnit.USD = '0.0099';
    });
    expect((await refusal(answers, ...ireland))[0]).toContain('found 0.0099');
  });
});

it('reads past attributes, products and sections that it does not know', async () => {
  const answer = changed((offer) => {
    Object.assign(offer, {future: {deep: [{nested: [1, 2, {products: {X: {}}}]}]}});
    productOf(offer, 'ALBCUEW100000000').attributes.invented = 'yes';
    offer.products.STRANGE = {attributes: {}};
    Object.assign(offer.terms, {Savings: {STRANGE: {}}});
  });
  const project = new PriceProject();
  const {code} = await refresh(project, await servePriceList({[elbIreland]: answer}));
  expect(code).toBe(0);
  expect(project.data().regions['eu-west-1']?.prices.lcuHour?.value).toBe(0.008);
});

it('names every problem of a run, not only the first', async () => {
  const broken = changed((offer) => {
    delete offer.products.ALBCUEW100000000;
    delete offer.products.NLBCUEW100000000;
  });
  const err = await refusal({
    [elbIreland]: broken,
    [vpcIreland]: changed(({products}) => {
      for (const sku of Object.keys(products)) delete products[sku];
    }),
  });
  expect(err.map((line) => line.split(':')[0])).toEqual([
    'eu-west-1 lcuHour',
    'eu-west-1 nlcuHour',
    'eu-west-1 latticeServiceHour',
    'eu-west-1 latticePerGb',
    'eu-west-1 latticePerMillionRequests',
    'eu-west-1 tgwAttachmentHour',
    'eu-west-1 tgwPerGb',
    'eu-west-1 endpointHourPerZone',
    'eu-west-1 endpointPerGbFirstPb',
    'eu-west-1 endpointPerGbNext4Pb',
    'eu-west-1 endpointPerGbOver5Pb',
    '11 problems',
  ]);
});
