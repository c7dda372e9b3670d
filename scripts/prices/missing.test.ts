import {describe, expect, it} from 'vitest';
import {PriceProject, before, refresh} from '../../test/priceList/project';
import {changed, recordedFiles, servePriceList} from '../../test/priceList/server';

const {elbIreland, elbVirginia} = recordedFiles;

describe('a price that is missing', () => {
  const withoutLcu = {
    [elbIreland]: changed(({products}) => {
      delete products.ALBCUEW100000000;
    }),
  };

  it('keeps no other from being written, of its file, its Region or another', async () => {
    const project = new PriceProject();
    const {code, out, err} = await refresh(project, await servePriceList(withoutLcu));
    expect(code).toBe(1);
    expect(err).toHaveLength(2);
    expect(out).toContain('wrote src/data/prices/regions.json');
    const {regions, aged} = project.data();
    expect(regions['eu-west-1']?.prices).toMatchObject({
      albHour: {value: 0.0252, sources: ['elbListEuWest1']},
      latticePerGb: {value: 0.0275},
    });
    expect(regions['eu-west-1']?.prices).not.toHaveProperty('lcuHour');
    expect(regions['us-east-1']?.prices.lcuHour?.value).toBe(0.008);
    expect(aged).toEqual([]);
  });

  it('is not looked for with --keep and its name, in any Region', async () => {
    const server = await servePriceList(withoutLcu);
    const {code, err} = await refresh(new PriceProject(), server, '--keep', 'lcuHour');
    expect([code, err]).toEqual([0, []]);
    const project = new PriceProject();
    await refresh(project, server, '--keep', 'lcuHour');
    expect(project.data().regions['us-east-1']?.prices).not.toHaveProperty('lcuHour');
    expect(project.data().regions['us-east-1']?.prices.nlcuHour?.value).toBe(0.006);
  });

  it('keeps its date, its source and the excuse of its age', async () => {
    const project = new PriceProject();
    const answer = changed(({products}) => {
      delete products.ALBHRUE100000000;
    });
    const {err} = await refresh(project, await servePriceList({[elbVirginia]: answer}));
    expect(err[0]).toMatch(/^us-east-1 albHour: expected/);
    const {regions, sources, aged} = project.data();
    expect(regions['us-east-1']?.prices.albHour).toEqual(
      before.regions['us-east-1']?.prices.albHour,
    );
    expect(sources).toHaveProperty('oldPage');
    expect(aged).toEqual([{...before.aged[0], prices: {'us-east-1': ['albHour']}}]);
  });
});
