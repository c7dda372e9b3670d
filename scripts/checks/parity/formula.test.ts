import {describe, expect, it} from 'vitest';
import {formulaDifference, isFormula} from './formula';

const english = [
  'H    = 730                        hours in a month',
  'h    = min(f, 1 − zoneLocalShare)   share that crosses',
  'cost = GB moved × rps / H × 2 ends',
].join('\n');

const chinese = [
  'H    = 730                        一个月的小时数',
  'h    = min(f, 1 − zoneLocalShare)   跨可用区的比例',
  'cost = 流量（GB）× rps / H × 2 端',
].join('\n');

const changed = (from: string, to: string) => formulaDifference(english, chinese.replace(from, to));

describe('a formula in the other language', () => {
  it('may say its words differently', () => {
    expect(formulaDifference(english, chinese)).toBeUndefined();
  });

  it.each([
    ['a number', '730', '720', 'line 1: names and numbers are "720 H", English has "730 H"'],
    ['a field', 'zoneLocalShare', 'azCount', 'line 2: names and numbers'],
    ['a name the block defines', '/ H', '/ 小时', 'line 3: names and numbers'],
    ['a sign', '×', '+', 'line 3: signs are "= + / ×", English has "= × / ×"'],
    ['an added word', '端', 'ends of it', 'line 3: "of" is not in the English formula'],
  ])('may not change %s', (_, from, to, message) => {
    expect(changed(from, to)).toContain(message);
  });

  it('has as many lines', () => {
    expect(formulaDifference(english, `${chinese}\n`)).toBe('formula has 4 lines, English has 3');
  });

  it('keeps the ids of paths', () => {
    expect(formulaDifference('x = 0   clusterip, alb-ip', 'x = 0   clusterip、nlb-ip')).toContain(
      'names and numbers are "0 clusterip nlb-ip x", English has "0 alb-ip clusterip x"',
    );
  });
});

describe('a fence', () => {
  it('is a formula where it says so', () => {
    expect(isFormula({lang: 'text', meta: 'formula'})).toBe(true);
    expect(isFormula({lang: 'text', meta: 'output'})).toBe(false);
    expect(isFormula({lang: 'bash', meta: 'formula'})).toBe(false);
  });
});
