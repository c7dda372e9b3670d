import {describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {startForm, withText, type Form} from './form';
import {outcomeOf} from './outcome';
import type {RecipeId} from './recipes';

function outcome(recipe: RecipeId, form: Partial<Form>, scenario: Partial<Scenario> = {}) {
  return outcomeOf(recipe, {...startForm(recipe), ...form}, {...defaultScenario, ...scenario});
}

function changeOf(...args: Parameters<typeof outcome>) {
  const result = outcome(...args);
  return result.kind === 'found' ? result.change : result;
}

describe('zone-blind calls', () => {
  it('a bill of both ends is halved and divided by the share that crosses', () => {
    expect(changeOf('cost-explorer', {text: '13653.3333'})).toEqual({trafficGb: 10240});
    expect(changeOf('cur', {text: '13653.3333'}, {azCount: 2})).toEqual({trafficGb: 13653.333});
  });

  it('a bill of one end is not halved', () => {
    expect(changeOf('cost-explorer', {text: '6826.66667', ends: 1})).toEqual({trafficGb: 10240});
  });

  it('flow logs of a day count once, or twice where both ends record both directions', () => {
    const oneDay = {text: '224.43836'};
    expect(changeOf('flow-logs', oneDay)).toEqual({trafficGb: 10240});
    const both = {direction: 'both', text: '448.87672'} as const;
    expect(changeOf('flow-logs', both)).toEqual({trafficGb: 10240});
    expect(changeOf('flow-logs', {...oneDay, direction: 'both', interfaces: 'one'})).toEqual({
      trafficGb: 10240,
    });
  });

  it('OBI counts on both nodes, for a week or by the second', () => {
    // 6,826.67 GB × 168/730 × 2
    expect(changeOf('obi-bytes', {text: '3142.13699'})).toEqual({trafficGb: 10240});
    // 6,826.67 GB × 2^30 ÷ 2,628,000 s × 2
    expect(changeOf('obi-bytes', {text: '5578445.6', period: 'second'})).toMatchObject({
      trafficGb: expect.closeTo(10240, 2) as number,
    });
  });

  it('all lines of ztunnel make all traffic known, without an assumption', () => {
    const text = 'us-east-1a us-east-1b 1 MB/s\nus-east-1a us-east-1a 3 MB/s';
    expect(outcome('ztunnel', {text})).toMatchObject({
      way: {kind: 'all-lines'},
      // 4 MB × 2,628,000 s
      change: {trafficGb: 10265.625},
    });
  });
});

describe('zone-aware calls', () => {
  const aware = {routing: 'zone-aware', ends: 1} as const;

  it('out of the traffic that is set', () => {
    expect(outcome('cost-explorer', {...aware, text: '512'})).toMatchObject({
      way: {kind: 'kept', from: 'scenario', allGb: 10240},
      change: {zoneLocalShare: 0.95},
      noBetter: false,
    });
  });

  it('out of traffic that is typed, which is set too', () => {
    expect(changeOf('cost-explorer', {...aware, text: '512', allText: '5 TB'})).toEqual({
      trafficGb: 5120,
      zoneLocalShare: 0.9,
    });
  });

  it('out of all lines', () => {
    const text = 'us-east-1a us-east-1b 1024\nus-east-1a us-east-1a 3072';
    expect(changeOf('ztunnel', {...aware, text})).toMatchObject({zoneLocalShare: 0.75});
  });

  it('that keep no more than zone-blind ones are remarked upon', () => {
    const kept = outcome('cost-explorer', {...aware, text: '6827', allText: '10240'});
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
  it.each<[string, Parameters<typeof outcome>, object]>([
    ['nothing pasted', ['cur', {}], {kind: 'nothing'}],
    ['no number', ['cur', {text: 'none'}], {kind: 'refused', field: 'result', reason: 'no-number'}],
    [
      'a rate on a bill',
      ['cur', {text: '5 GB/s'}],
      {kind: 'refused', field: 'result', reason: 'per-second'},
    ],
    [
      'all traffic that is none',
      ['cur', {text: '5', routing: 'zone-aware', allText: 'much'}],
      {kind: 'refused', field: 'all', reason: 'no-number'},
    ],
    [
      'a share above 1',
      ['obi-share', {text: '5'}],
      {kind: 'refused', field: 'result', reason: 'out-of-range'},
    ],
    [
      'egress at one end only',
      ['flow-logs', {text: '5', interfaces: 'one'}],
      {kind: 'stuck', obstacle: {reason: 'one-sided'}},
    ],
    [
      'one zone',
      ['cur', {text: '5'}, {azCount: 1}],
      {kind: 'stuck', obstacle: {reason: 'one-zone'}},
    ],
    [
      'one zone, zone-aware',
      ['cur', {text: '5', routing: 'zone-aware'}, {azCount: 1}],
      {kind: 'stuck', obstacle: {reason: 'one-zone'}},
    ],
    [
      'nothing crossed',
      ['cur', {text: '0'}],
      {kind: 'stuck', obstacle: {reason: 'nothing-crossed'}},
    ],
    [
      'more than all',
      ['cur', {text: '4 TB', routing: 'zone-aware', allText: '1 TB'}],
      {kind: 'stuck', obstacle: {reason: 'more-than-all', crossedGb: 2048, allGb: 1024}},
    ],
    [
      'more than the model takes',
      ['cur', {text: '20 PB'}],
      {kind: 'stuck', obstacle: {reason: 'too-much', trafficGb: 15728640}},
    ],
  ])('%s', (_, args, expected) => {
    expect(outcome(...args)).toEqual(expected);
  });
});

describe('pasting a bill', () => {
  const start = startForm('cost-explorer');
  const line = 'DataTransfer-Regional-Bytes  InterZone-In  6826  68.27';

  it('takes over at how many ends it counts', () => {
    expect(withText(start, line)).toEqual({...start, text: line, ends: 1});
    const both = `${line}\n${line.replace('-In', '-Out')}`;
    expect(withText({...start, ends: 1}, both)).toMatchObject({ends: 2});
  });

  it('leaves the answer of the reader where it does not say', () => {
    expect(withText({...start, ends: 1}, '6826')).toMatchObject({ends: 1});
    expect(withText({...start, ends: 1}, 'none')).toMatchObject({ends: 1, text: 'none'});
  });
});
