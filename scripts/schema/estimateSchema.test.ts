import Ajv from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultScenario, noOwnFigures} from '../../src/data/scenarioFields';
import {pathIds} from '../../src/data/types';
import {scenarios} from '../../test/arbitraries';
import {breakEvenAnswer, scenarioAnswer, sensitivityAnswer} from '../estimate/answer';
import {estimateSchema} from './estimateSchema';

const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
ajv.addSchema(estimateSchema(), 'estimate');

type Definition = 'request' | 'estimate' | 'breakEven' | 'sensitivity';

const errorsOf = (definition: Definition, value: unknown) => {
  const validate = ajv.getSchema(`estimate#/definitions/${definition}`);
  if (validate === undefined) throw new Error(`No definition ${definition}`);
  return validate(value) === true ? [] : (validate.errors ?? []);
};

describe('the schema of the estimate', () => {
  it('fits the answer to every valid scenario', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const answer = JSON.parse(
          JSON.stringify(scenarioAnswer({scenario, own: noOwnFigures})),
        ) as unknown;
        expect(errorsOf('estimate', answer)).toEqual([]);
      }),
      {numRuns: 50},
    );
  });

  it('fits what is said about break-even and sensitivity, known or not', () => {
    const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    for (const scenario of [defaultScenario, {...defaultScenario, region: 'ap-east-1'}]) {
      const request = {scenario, own: noOwnFigures};
      for (const pair of ['alb-ip,clusterip', 'nlb-ip,clusterip']) {
        expect(errorsOf('breakEven', printed(breakEvenAnswer(request, pair)))).toEqual([]);
      }
      for (const path of pathIds) {
        expect(errorsOf('sensitivity', printed(sensitivityAnswer(request, path)))).toEqual([]);
      }
    }
    expect(errorsOf('breakEven', {breakEvenGb: 3079})).not.toEqual([]);
    expect(errorsOf('sensitivity', {path: 'clusterip'})).not.toEqual([]);
  });

  it('fits every valid scenario as a request, with own figures', () => {
    const own = {rates: {albHour: 0.02}, latencyMs: {albIp: {p50: 1.2}}};
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(errorsOf('request', {...scenario, own})).toEqual([]);
      }),
      {numRuns: 50},
    );
  });

  it.each([
    ['an unknown field', {foo: 1}],
    ['a number out of bounds', {azCount: 7}],
    ['a fraction of a count', {azCount: 2.5}],
    ['a word that is not allowed', {billing: 'half'}],
    ['an unknown own price', {own: {rates: {alb: 1}}}],
  ])('refuses %s', (_, request) => {
    expect(errorsOf('request', request)).not.toEqual([]);
  });

  it('refuses an answer that lacks a path', () => {
    const answer = scenarioAnswer({scenario: defaultScenario, own: noOwnFigures});
    expect(errorsOf('estimate', {...answer, paths: answer.paths.slice(1)})).not.toEqual([]);
  });
});
