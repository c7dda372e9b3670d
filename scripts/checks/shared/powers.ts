import type {Finding} from './finding';

const caret = /\d+\^-?\d+/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A power that is written as code writes it: 2^30, where a reader expects 2³⁰.
 *
 * @returns what to write instead; undefined where nothing is wrong.
 * @example powerFault('1 GB is 2^30 bytes') // 'write the power as 2³⁰, not 2^30'
 */
export function powerFault(text: string): string | undefined {
  const written = caret.exec(text)?.[0];
  if (written === undefined) return undefined;
  const power = written.replace(/\^(-?)(\d+)/, (_, sign: string, digits: string) =>
    [sign === '' ? '' : '⁻', ...[...digits].map((digit) => superscripts[Number(digit)])].join(''),
  );
  return `write the power as ${power}, not ${written}`;
}

/**
 * The same text with its powers as code writes them, to be compared.
 *
 * @example withCarets('2³⁰ bytes') // '2^30 bytes'
 */
export function withCarets(text: string): string {
  return text.replace(
    /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
    (power) => `^${[...power].map((digit) => superscripts.indexOf(digit)).join('')}`,
  );
}

/**
 * Powers in the prose and the inline code of a chapter, and in its formulas; other blocks of code stay as they are run.
 *
 * @param source - The chapter as written.
 */
export function checkPowers(file: string, source: string): readonly Finding[] {
  const prose = source.replace(/^( *)```(?!text formula)[\s\S]*?^\1```$/gm, (code) =>
    code.replace(/[^\n]/g, ''),
  );
  return prose.split('\n').flatMap((line, index) => {
    const message = powerFault(line);
    return message === undefined ? [] : [{file, line: index + 1, message}];
  });
}
