import {describe, expect, it} from 'vitest';
import {legible} from './legible';

describe('a converted value in a field', () => {
  it.each([
    [10, '10'],
    [0, '0'],
    [9.765625, '9.765625'],
    [63.84024353120243, '63.84'],
    [0.03347067360048706, '0.033471'],
    [305939.4657611847, '305939'],
    [0.1 + 0.2, '0.3'],
    [41838342.0005, '41838342'],
  ])('%d reads %s', (value, text) => {
    expect(legible(value)).toBe(text);
  });
});
