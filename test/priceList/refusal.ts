import {expect} from 'vitest';
import {PriceProject, before, refresh} from './project';
import {servePriceList, type Answers} from './server';

export const ireland = ['--region', 'eu-west-1'];

/** What a refresh says that must not write, or fails this test. */
export async function refusal(
  answers: Answers,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const project = new PriceProject();
  const {code, err} = await refresh(project, await servePriceList(answers), ...args);
  expect(code).toBe(1);
  expect(project.data()).toEqual(before);
  expect(project.names()).toEqual(['agedPrices.json', 'regionPrices.json', 'regions.json']);
  return err;
}
