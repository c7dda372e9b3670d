import {expect} from 'vitest';
import {priceRules} from '../../scripts/prices/rules';
import {priceIds} from '../../src/data/types';
import {PriceProject, before, refresh} from './project';
import {servePriceList, type Answers} from './server';

export const ireland = ['--region', 'eu-west-1'];

/** Prices that a line about a problem names: one, or all of a file. */
function namedIn(line: string): readonly string[] {
  const subject = line.split(':')[0]?.split(' ').at(-1);
  return priceIds.filter((id) => id === subject || priceRules[id].offer === subject);
}

/** Fails unless everything that a refresh complains about stands as it did, in files that are whole. */
export function expectKept(project: PriceProject, err: readonly string[]): void {
  const {regions} = project.data();
  for (const line of err.slice(0, -1)) {
    const region = line.split(' ')[0] ?? '';
    for (const id of namedIn(line)) {
      const [now, old] = [regions, before.regions].map(
        (all) => (all[region]?.prices ?? {})[id as never],
      );
      expect(now, `${region} ${id}`).toEqual(old);
    }
  }
  expect(err.at(-1)).toMatch(
    /^(?:1 problem: what it names|\d+ problems: what they name) stays as it was$/,
  );
  expect(project.names()).toEqual(['agedPrices.json', 'regionPrices.json', 'regions.json']);
}

/** What a refresh complains about, having left it as it was; or fails this test. */
export async function refusal(
  answers: Answers,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const project = new PriceProject();
  const {code, err} = await refresh(project, await servePriceList(answers), ...args);
  expect(code).toBe(1);
  expectKept(project, err);
  return err;
}
