import type {Block, Chapter} from '../shared/chapter';
import {lineAt, textOf} from '../shared/chapter';
import type {Finding} from '../shared/finding';
import {isAllowed} from './allowed';
import type {Home} from './numbersInData';
import {dataHomes, inputsOf} from './numbersInData';
import type {Registered} from './registry';
import type {NumberToken} from '../shared/tokens';
import {readNumbers} from '../shared/tokens';
import type {ProseFact} from '../../../src/data/facts/types';

const unitNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent)$/, '%'],
  [/^(?:ms|毫秒)$/, 'ms'],
  [/^(?:µs|us|微秒)$/, 'µs'],
  [/^(?:s|seconds?|秒)$/, 's'],
  [/^(?:min|minutes?|分钟)$/, 'min'],
  [/^(?:h|hours?|小时)$/, 'h'],
  [/^(?:d|days?|天)$/, 'd'],
  [/^(?:weeks?|周)$/, 'week'],
  [/^(?:months?|个月)$/, 'month'],
  [/^(?:years?|年)$/, 'year'],
  [/^(?:B|bytes?|字节)$/, 'byte'],
  [/^(?:km|公里)$/, 'km'],
  [/^(?:v?CPUs?|cores?|核)$/, 'vCPU'],
];

function unitOf(written: string): string {
  return unitNames.find(([pattern]) => pattern.test(written))?.[1] ?? written;
}

/** Units that must be written: a bare "50" does not say 50 MB. */
const measures =
  /^(?:%|[µm]?s|min|h|d|week|month|year|byte|[KMGTP]i?B|kB|km|vCPU|[KMGT]?bit\/s|[KMG]bps)$/;

function sameUnit(token: NumberToken, unit: string): boolean {
  const known = unitOf(unit);
  return token.unit === '' ? !measures.test(known) : unitOf(token.unit) === known;
}

function isAt(homes: readonly Home[], token: NumberToken): boolean {
  return homes.some(({value, unit}) => value === token.value && sameUnit(token, unit));
}

/** The numbers of the registry, and which facts prose has used by value. */
export class FactIndex {
  readonly used = new Set<string>();
  private readonly byValue = new Map<string, Registered<ProseFact>[]>();

  constructor(facts: readonly Registered<ProseFact>[]) {
    for (const fact of facts) {
      const text = String(fact.value.value);
      const values = new Set([
        text,
        text.replace(/^v/, ''),
        ...readNumbers(text).map((t) => t.value),
      ]);
      for (const value of values)
        this.byValue.set(value, [...(this.byValue.get(value) ?? []), fact]);
    }
  }

  /** Whether a token says what some fact says; those facts then count as used. */
  states(token: NumberToken): boolean {
    const facts = this.candidates(token).filter(({value}) => sameUnit(token, value.unit));
    for (const {id} of facts) this.used.add(id);
    return facts.length > 0;
  }

  private candidates({kind, value}: NumberToken): readonly Registered<ProseFact>[] {
    const exact = this.byValue.get(value) ?? [];
    const isYear = kind === 'number' && /^(?:19|20)\d{2}$/.test(value);
    if (kind !== 'date' && !isYear) return exact;
    // "March 2025" may stand for a fact that knows the day.
    const within = [...this.byValue].filter(([date]) => date.startsWith(`${value}-`));
    return [...exact, ...within.flatMap(([, facts]) => facts)];
  }
}

function urlAt(block: Block, index: number): string | undefined {
  let start = 0;
  for (const part of block.parts) {
    start += part.kind === 'text' ? part.text.length : 1;
    if (index < start) return part.url;
  }
  return undefined;
}

function whatToDo(token: NumberToken, {kind}: Pick<Block, 'kind'>): string {
  const name = `"${token.raw}${token.unit !== '' && !token.raw.endsWith(token.unit) ? ` ${token.unit}` : ''}"`;
  const noComponents = kind === 'frontMatter' || kind === 'diagram' || kind === 'attribute';
  if (token.kind === 'price') {
    return noComponents
      ? `${name} is a typed price: a ${kind} cannot show a live one, so leave the price out`
      : `${name} is a typed price: use <Price>, <Cost> or a fact`;
  }
  return noComponents
    ? `${name} is not in src/data/facts: register it or say it without the number`
    : `${name} is not in src/data/facts: register it and write <Fact>, or put it in code if it is code`;
}

/** Outside the facts only a number with its unit is distinctive enough to be recognised. */
const homesInData = dataHomes().filter(({unit}) => measures.test(unitOf(unit)));

function judge(block: Block, facts: FactIndex): {line: number; message: string}[] {
  const text = textOf(block);
  return readNumbers(text).flatMap((token) => {
    const before = text.slice(0, token.index);
    const after = text.slice(token.index + token.raw.length);
    // A stated fact counts as used, also where the number needs none.
    const isStated =
      facts.states(token) || isAt(homesInData, token) || isAt(inputsOf(block), token);
    const isFree = isStated || isAllowed({token, before, after, url: urlAt(block, token.index)});
    if (token.kind !== 'price' && isFree) return [];
    return [{line: lineAt(block, token.index), message: whatToDo(token, block)}];
  });
}

/** `checked_against` names versions in front matter, where no component can print them. */
function checkedAgainst(chapter: Chapter): Block[] {
  const names = chapter.frontMatter.checked_against;
  const line = chapter.frontMatterLines.checked_against ?? 1;
  return (Array.isArray(names) ? (names as unknown[]) : []).map((name) => ({
    kind: 'frontMatter',
    section: '',
    line,
    parts: [{kind: 'text', text: String(name), line}],
  }));
}

/**
 * Every number in a chapter's prose that has no home: not registered, not on the short list.
 *
 * @param facts - Remembers which facts were stated.
 */
export function checkNumbers(chapter: Chapter, facts: FactIndex): readonly Finding[] {
  return [...chapter.blocks, ...checkedAgainst(chapter)].flatMap((block) =>
    judge(block, facts).map((found) => ({file: chapter.file, ...found})),
  );
}
