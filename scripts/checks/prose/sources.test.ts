import {describe, expect, it} from 'vitest';
import type {ProseFact} from '../../../src/data/facts/types';
import type {Source} from '../../../src/data/types';
import {readChapter} from '../shared/readChapter';
import {checkFrontMatter, newestCheck} from './frontMatter';
import {checkReferences} from './references';
import type {Registered, Registry} from './registry';
import {loadRegistry, sourceIdsIn} from './registry';
import type {Uses} from './sources';
import {checkLinks, checkRegistry} from './sources';

const file = 'src/data/test.ts';
const fact: Registered<ProseFact> = {
  id: 'memory',
  file,
  line: 3,
  value: {value: 12, unit: 'MB', sources: ['page'], asOf: '2026-09-24', confidence: 'high'},
};
const source: Registered<Source> = {
  id: 'page',
  file,
  line: 9,
  value: {
    title: 'Page',
    publisher: 'P',
    url: 'https://example.org/page',
    asOf: '2026',
    kind: 'primary',
  },
};
const registry: Registry = {
  facts: [fact],
  sources: [source],
  sourcesOfData: new Set(),
  sourceGroups: ['prices', 'mesh'],
  indexed: new Set(['memory', 'page']),
};
const uses: Uses = {statedFacts: new Set(), texts: ['<Fact id="memory" />'], links: []};

const messages = (changed: Partial<Registry>, used: Partial<Uses> = {}) =>
  checkRegistry({...registry, ...changed}, {...uses, ...used}, '2026-11-21').map(
    ({line, message}) => `${line} ${message}`,
  );

const withFact = (value: Partial<ProseFact>) => ({
  facts: [{...fact, value: {...fact.value, ...value}}],
});
const withSource = (value: Partial<Source>) => ({
  sources: [{...source, value: {...source.value, ...value}}],
});

describe('a sound registry', () => {
  it('has no findings', () => {
    expect(messages({})).toEqual([]);
  });

  it('may hold an assumption of our own, a stated number, a source of a price', () => {
    expect(messages({...withFact({sources: [], confidence: 'low'}), sources: []})).toEqual([]);
    expect(messages({}, {texts: [], statedFacts: new Set(['memory'])})).toEqual([]);
    const priced = {
      ...source,
      id: 'priced',
      value: {...source.value, url: 'https://example.org/b'},
    };
    const indexed = new Set(['memory', 'page', 'priced']);
    expect(
      messages({sources: [source, priced], sourcesOfData: new Set(['priced']), indexed}),
    ).toEqual([]);
  });

  it('may hold a source that only a chapter links to, at a place in its page', () => {
    const links = ['https://example.org/page#part'];
    expect(messages({facts: [], sources: [source]}, {links})).toEqual([]);
  });
});

describe('a fault planted in the registry', () => {
  it.each([
    [
      'a source that does not exist',
      withFact({sources: ['page', 'pgae']}),
      '3 memory: there is no source "pgae"',
    ],
    [
      'no source',
      {...withFact({sources: []}), sourcesOfData: new Set(['page'])},
      '3 memory: has no source',
    ],
    [
      'a unit in English',
      withFact({unit: 'connections'}),
      '3 memory: the unit "connections" is an English word',
    ],
    [
      'a day that is none',
      withFact({asOf: '24.9.2026'}),
      '3 memory: asOf "24.9.2026" is not an ISO date',
    ],
    [
      'a month that is none',
      withSource({asOf: '2026-13'}),
      '9 page: asOf "2026-13" is not an ISO date',
    ],
    [
      'a day to come',
      withSource({asOf: '2026-11-22'}),
      '9 page: asOf 2026-11-22 is after 2026-11-21',
    ],
    [
      'an id taken twice',
      {facts: [fact, {...fact, line: 5}]},
      '5 memory: the id is taken by src/data/test.ts:3',
    ],
    [
      'a table that no index spreads',
      {indexed: new Set(['page'])},
      '3 memory: index.ts does not reach',
    ],
  ])('is found: %s', (_name, changed, message) => {
    expect(messages(changed)).toEqual([expect.stringContaining(message)]);
  });

  it('is found: one address under two ids', () => {
    const twin = {...source, id: 'twin', line: 20};
    const indexed = new Set(['memory', 'page', 'twin']);
    expect(messages({sources: [source, twin], sourcesOfData: new Set(['twin']), indexed})).toEqual([
      '20 twin: same url as page (src/data/test.ts:9); keep one',
    ]);
  });

  it('is found: a fact and a source that nothing uses', () => {
    expect(messages({}, {texts: ['memoryOfSomethingElse']})).toEqual([
      '3 memory: no chapter states this fact; remove it',
    ]);
    expect(messages({facts: []})).toEqual([
      '9 page: no fact, price, figure or chapter cites this source; remove it',
    ]);
  });
});

describe('an external link', () => {
  const check = (body: string) => checkLinks(readChapter('docs/a.mdx', body), [source]);

  it.each([
    '[the page](https://example.org/page)',
    '[a part of it](https://example.org/page#part)',
    '[another chapter](./dns.mdx#part)',
    '[named][1]\n\n[1]: https://example.org/page',
  ])('may go to a registered source: %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    ['another page', 'A\n[b](https://example.org/other)', 2],
    ['a bare address', 'https://example.org/page/', 1],
    ['a component', '<Link to="https://example.org/other">b</Link>', 1],
    ['a named link', '[b][1]\n\n[1]: https://example.org/other', 3],
  ])('may not go anywhere else: %s', (_name, body, line) => {
    const findings = check(body);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({file: 'docs/a.mdx', line});
    expect(findings[0]?.message).toContain('is no registered source');
  });
});

describe('the front matter of a chapter', () => {
  const chapter = (yaml: string) => readChapter('docs/a.mdx', `---\n${yaml}\n---\n\nText.\n`);
  const good = 'checked: "2026-11-21"\nchecked_against: [Istio 1.31]';

  it('says when and against what the chapter was checked', () => {
    expect(checkFrontMatter(chapter(good))).toEqual([]);
  });

  it.each([
    ['no day', 'checked_against: [Istio 1.31]', 'needs checked'],
    ['a day that is none', good.replace('2026-11-21', '2026-11-41'), 'needs checked'],
    ['nothing checked against', 'checked: "2026-11-21"', 'needs checked_against'],
    ['an empty list', good.replace('Istio 1.31', ''), 'needs checked_against'],
  ])('is found to have %s', (_name, yaml, message) => {
    expect(checkFrontMatter(chapter(yaml)).map((finding) => finding.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('gives the newest day of all chapters', () => {
    const days = ['2026-10-02', '2026-11-21', '2026-11-03'];
    const chapters = days.map((day) => chapter(`checked: "${day}"`));
    expect(newestCheck([...chapters, chapter('title: x')])).toBe('2026-11-21');
  });
});

describe('the references chapter', () => {
  const check = (body: string) =>
    checkReferences(readChapter('docs/references.mdx', body), ['prices', 'mesh']).map(
      ({message}) => message,
    );

  it.each(['<SourceList />', '<SourceList group="prices" />\n\n<SourceList group="mesh" />'])(
    'lists every group: %s',
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );

  it.each([
    ['a group left out', '<SourceList group="mesh" />', 'sources "prices" are not listed'],
    ['no list at all', 'Text.', 'sources "mesh" are not listed'],
    ['a group twice', '<SourceList group="mesh" />\n<SourceList group="mesh" />', 'listed twice'],
    ['a group that is none', '<SourceList group="moon" />', 'sources "moon" do not exist'],
  ])('is found to have %s', (_name, body, message) => {
    expect(check(body)).toContainEqual(expect.stringContaining(message));
  });
});

it('lets the price lists be newer than the chapters, but not undated in a wrong way', () => {
  const listed = (asOf: string) => ({
    ...source,
    file: 'src/data/sources/regionPrices.json',
    value: {...source.value, asOf},
  });
  expect(messages({sources: [listed('2027-01-05')]})).toEqual([]);
  expect(messages({sources: [listed('2027-13')]})).toEqual([
    '9 page: asOf "2027-13" is not an ISO date',
  ]);
});

describe('the registry of this project', () => {
  it('is read from its modules, each entry with the line where it is written', async () => {
    const {facts, sources, sourcesOfData, sourceGroups, indexed} = await loadRegistry(
      process.cwd(),
    );
    expect(facts.length).toBeGreaterThan(50);
    expect(sources.length).toBeGreaterThan(100);
    expect([...facts, ...sources].filter(({line}) => line === 0)).toEqual([]);
    expect(sourceGroups).toContain('prices');
    expect(sourcesOfData).toContain('elbPricingPage');
    expect(indexed).toContain(facts[0]?.id);
  });

  it('names sources anywhere in a value, also in circles', () => {
    const node: Record<string, unknown> = {sources: ['a'], deep: [{sources: ['b', 'c']}]};
    node.self = node;
    expect(sourceIdsIn(node)).toEqual(new Set(['a', 'b', 'c']));
  });
});
