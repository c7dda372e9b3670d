import {describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {startForm, withText, type Form} from './form';
import {outcomeOf} from './outcome';
import type {RecipeId} from './recipes';

function outcome(recipe: RecipeId, form: Partial<Form>, scenario: Partial<Scenario> = {}) {
  return outcomeOf(recipe, {...startForm, ...form}, {...defaultScenario, ...scenario});
}

function changeOf(...args: Parameters<typeof outcome>) {
  const result = outcome(...args);
  return result.kind === 'found' ? result.change : result;
}

describe('zone-blind calls', () => {
  it('a bill of both ends is halved and divided by the share that crosses', () => {
    expect(changeOf('cost-explorer', {text: '13653.3333 GB'})).toEqual({trafficGb: 10240});
    expect(changeOf('cost-explorer', {text: '13653.3333 GB'}, {azCount: 2})).toEqual({
      trafficGb: 13653.333,
    });
  });

  it('a bill of one end is not halved', () => {
    const form = {text: '6826.66667 GB', ends: 1} as const;
    expect(changeOf('auto', form)).toEqual({trafficGb: 10240});
  });

  it('flow logs of a day count once', () => {
    const oneDay = {
      text: 'from_zone,to_zone,gb\nuse1-az1,use1-az2,224.43836',
      period: 'days',
      days: 1,
    } as const;
    expect(changeOf('auto', oneDay)).toEqual({trafficGb: 10240});
  });

  it('OBI counts on both nodes, by the second', () => {
    // 6,826.67 GB × 2^30 ÷ 2,628,000 s × 2
    const text = '{src_zone="us-east-1a", dst_zone="us-east-1b"} 5578445.6';
    expect(changeOf('obi', {text})).toMatchObject({trafficGb: expect.closeTo(10240, 2) as number});
  });

  it('all lines of ztunnel make all traffic known, without an assumption', () => {
    const text = 'us-east-1a us-east-1b 1 MB/s\nus-east-1a us-east-1a 3 MB/s';
    expect(outcome('ztunnel', {text})).toMatchObject({
      way: {kind: 'all-lines'},
      // 4 MB × 2,628,000 s
      change: {trafficGb: 10265.625},
    });
  });

  it('money of a bill becomes traffic', () => {
    const text = 'InterZone-In $178.69, InterZone-Out $178.69 in one month, us-west-2';
    expect(changeOf('auto', {text})).toEqual({trafficGb: 26803.5});
  });
});

describe('zone-aware calls', () => {
  const aware = {routing: 'zone-aware', ends: 1} as const;

  it('out of the traffic that is set', () => {
    expect(outcome('auto', {...aware, text: '512 GB'})).toMatchObject({
      way: {kind: 'kept', from: 'scenario', allGb: 10240},
      change: {zoneLocalShare: 0.95},
      noBetter: false,
    });
  });

  it('out of traffic that is typed, which is set too', () => {
    expect(changeOf('auto', {...aware, text: '512 GB', allText: '5 TB'})).toEqual({
      trafficGb: 5120,
      zoneLocalShare: 0.9,
    });
  });

  it('out of all lines', () => {
    const text = 'us-east-1a us-east-1b 1024 B/s\nus-east-1a us-east-1a 3072 B/s';
    expect(changeOf('ztunnel', {...aware, text})).toMatchObject({zoneLocalShare: 0.75});
  });

  it('that keep no more than zone-blind ones are remarked upon', () => {
    const kept = outcome('auto', {...aware, text: '6827 GB', allText: '10240'});
    expect(kept).toMatchObject({noBetter: true});
    expect(outcome('obi-share', {text: '66%'})).toMatchObject({noBetter: false});
    expect(outcome('obi-share', {text: '67%'})).toMatchObject({noBetter: true});
  });

  it('a share of OBI sets the share that stays', () => {
    expect(changeOf('obi-share', {text: '0.12'})).toEqual({zoneLocalShare: 0.88});
    expect(changeOf('obi-share', {text: '100 %'})).toEqual({zoneLocalShare: 0});
  });
});

describe('what leads nowhere', () => {
  const gb = {text: '5 GB', ends: 1} as const;
  it.each<[string, Parameters<typeof outcome>, object]>([
    ['nothing pasted', ['cur', {}], {kind: 'nothing'}],
    ['no number', ['cur', {text: 'none'}], {kind: 'refused', fault: {reason: 'no-number'}}],
    ['no unit', ['auto', {text: '18000'}], {kind: 'refused', fault: {reason: 'no-unit'}}],
    [
      'ends that nothing tells',
      ['auto', {text: '18k GB'}],
      {kind: 'stuck', obstacle: {reason: 'which-ends'}},
    ],
    [
      'all traffic that is none',
      ['auto', {...gb, routing: 'zone-aware', allText: 'much'}],
      {kind: 'refused-all'},
    ],
    ['a share above 1', ['obi-share', {text: '5'}], {kind: 'refused', fault: {reason: 'share'}}],
    ['one zone', ['auto', gb, {azCount: 1}], {kind: 'stuck', obstacle: {reason: 'one-zone'}}],
    [
      'one zone, zone-aware',
      ['auto', {...gb, routing: 'zone-aware'}, {azCount: 1}],
      {kind: 'stuck', obstacle: {reason: 'one-zone'}},
    ],
    [
      'nothing crossed',
      ['auto', {...gb, text: '0 GB'}],
      {kind: 'stuck', obstacle: {reason: 'nothing-crossed'}},
    ],
    [
      'more than all',
      ['auto', {text: '4 TB', ends: 2, routing: 'zone-aware', allText: '1 TB'}],
      {kind: 'stuck', obstacle: {reason: 'more-than-all', crossedGb: 2048, allGb: 1024}},
    ],
    [
      'more than the model takes',
      ['auto', {text: '20 PB', ends: 2}],
      {kind: 'stuck', obstacle: {reason: 'too-much', trafficGb: 15728640}},
    ],
  ])('%s', (_, args, expected) => {
    expect(outcome(...args)).toMatchObject(expected);
  });
});

describe('another text', () => {
  it('lets go of what was corrected for the one before, and keeps the rest', () => {
    const form = {...startForm, column: 'gb', unit: 'bytes', ends: 1, days: 3} as const;
    expect(withText(form, 'next')).toEqual({
      ...form,
      text: 'next',
      column: undefined,
      unit: undefined,
    });
  });
});
