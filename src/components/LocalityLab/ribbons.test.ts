import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultLab, labPresets} from '@site/src/data/labFields';
import {smallLabs} from '@site/test/labArbitraries';
import {asksAnybody, labAnswer} from './labAnswer';
import {NOWHERE, pairsOf, ribbonsOf} from './ribbons';

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('who serves whom', () => {
  it('adds up to all requests, and to the share that crosses', () => {
    fc.assert(
      fc.property(smallLabs, (lab) => {
        const answer = labAnswer(lab);
        const pairs = pairsOf(answer);
        const asks = asksAnybody(answer);
        expect(sum(pairs.map(({share}) => share))).toBeCloseTo(asks ? 1 : 0, 6);
        const crossing = pairs.filter(({kind}) => kind === 'crosses');
        expect(sum(crossing.map(({share}) => share))).toBeCloseTo(answer.traffic.crossZoneShare, 6);
        const unknown = pairs.filter(({kind}) => kind === 'unknown');
        expect(sum(unknown.map(({share}) => share))).toBeCloseTo(answer.traffic.unknownShare, 6);
      }),
    );
  });

  it('shows what is dropped beside what stays', () => {
    const lab = {...labPresets.even, mode: 'internal-local'} as const;
    const one = labAnswer({
      ...lab,
      columns: lab.columns.map((column) => ({...column, readyEndpoints: 1})),
    });
    const kinds = pairsOf(one).map(({kind}) => kind);
    expect(kinds).toEqual(['stays', 'dropped', 'stays', 'dropped', 'stays', 'dropped']);
    expect(ribbonsOf(one).servers.at(-1)).toMatchObject({zone: NOWHERE, endpoints: 0});
    expect(ribbonsOf(one).servers.at(-1)?.share).toBeCloseTo(0.5);
  });

  it('draws bands inside the slots they belong to', () => {
    fc.assert(
      fc.property(smallLabs, (lab) => {
        const {clients, servers, ribbons, height} = ribbonsOf(labAnswer(lab));
        for (const {from, top, height: band} of ribbons) {
          const slot = clients.find(({zone}) => zone === from);
          expect(top).toBeGreaterThanOrEqual((slot?.top ?? Infinity) - 1e-6);
          expect(top + band).toBeLessThanOrEqual((slot?.top ?? 0) + (slot?.height ?? 0) + 1e-6);
        }
        for (const {top, height: slot} of [...clients, ...servers]) {
          expect(top + slot).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('has bands as high as the requests are many', () => {
    const {ribbons} = ribbonsOf(labAnswer(defaultLab));
    expect(ribbons.map(({from, to, kind}) => `${from} ${to} ${kind}`)).toEqual([
      'us-east-1a us-east-1a stays',
      'us-east-1b us-east-1a crosses',
      'us-east-1b us-east-1b stays',
      'us-east-1c us-east-1a crosses',
      'us-east-1c us-east-1c stays',
    ]);
    expect(ribbons.map(({height}) => Math.round(height))).toEqual([67, 22, 44, 44, 22]);
  });
});
