import {describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {createFormat} from '@site/src/words/format/createFormat';
import {estimateOf} from '../estimate/estimateOf';
import {cheapestSentence, nodeLocalSentence} from './cheapestSentence';

const format = createFormat('en');
const estimate = (change: Partial<typeof defaultScenario>) =>
  estimateOf({...defaultScenario, ...change});
const sentence = (change: Partial<typeof defaultScenario>) =>
  cheapestSentence(estimate(change), format);

describe('what is cheapest', () => {
  it('is a path that every caller can take; what the node-local one costs is said with its price', () => {
    expect(sentence({})).toBe('Cheapest for any caller is ClusterIP, same zone at $10.24.');
    expect(nodeLocalSentence(estimate({}), format)).toBe(
      'ClusterIP, same node costs $0.00, but drops calls from a node without a ready pod.',
    );
  });

  it('says nothing of the node where the zone costs nothing either', () => {
    expect(sentence({zoneLocalShare: 1})).toBe(
      'Cheapest for any caller is ClusterIP, same zone at $0.00.',
    );
    expect(nodeLocalSentence(estimate({zoneLocalShare: 1}), format)).toBe('');
  });

  it('says of how many paths it is the cheapest, where some have no price', () => {
    expect(sentence({region: 'cn-northwest-1'})).toMatch(
      /^Cheapest for any caller, of the \d+ paths with a price, is .*; \d+ have none here\./,
    );
  });
});
