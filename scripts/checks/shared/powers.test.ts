import {describe, expect, it} from 'vitest';
import {checkPowers, powerFault, withCarets} from './powers';

describe('a power', () => {
  it.each([
    ['1 GB is 2^30 bytes', '2³⁰'],
    ['一个 KB 是 `2^10` 字节', '2¹⁰'],
    ['10^-3 s', '10⁻³'],
  ])('is refused as code writes it: %s', (text, digits) => {
    expect(powerFault(text)).toContain(digits);
  });

  it.each(['1 GB is 2³⁰ bytes', 'a ^ b', '^1.2.3 in package.json'])('is accepted: %s', (text) => {
    expect(powerFault(text)).toBeUndefined();
  });

  it('is compared as a number of its own', () => {
    expect(withCarets('1 GB is 2³⁰ bytes, x²')).toBe('1 GB is 2^30 bytes, x²');
  });

  it('is looked for in prose, inline code and formulas, not in commands', () => {
    const source = 'a `2^30`\n\n```promql\nsum(x) / 1024^3\n```\n\n```text formula\n2^10\n```\n';
    expect(checkPowers('a.mdx', source).map(({line}) => line)).toEqual([1, 8]);
  });
});
