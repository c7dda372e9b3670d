import {describe, expect, it} from 'vitest';
import {readShare} from './share';

describe('a share', () => {
  it.each([
    ['0.125', 0.125],
    ['12.5%', 0.125],
    ['12.5 %', 0.125],
    ['0,125', 0.125],
    ['{} 0.3', 0.3],
    ['{} => 0.3 @[1763700000]', 0.3],
    ['[{"metric":{},"value":[1763700000,"0.3"]}]', 0.3],
    ['0', 0],
    ['100%', 1],
  ])('in %s', (text, share) => {
    expect(readShare(text)).toEqual({ok: true, share});
  });

  it.each([
    ['', 'empty'],
    ['a third', 'share'],
    ['5 GB', 'share'],
    ['30', 'share'],
    ['130%', 'share'],
    ['-0.1', 'share'],
    ['0.1\n0.2', 'share'],
    ['{a="b"} 0.1\n{a="c"} 0.2', 'share'],
  ])('not in "%s": %s', (text, reason) => {
    expect(readShare(text)).toEqual({ok: false, reason});
  });
});
