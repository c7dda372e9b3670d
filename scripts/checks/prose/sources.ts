import type {ProseFact} from '../../../src/data/facts/types';
import type {Source} from '../../../src/data/types';
import type {Chapter} from '../shared/chapter';
import type {Finding} from '../shared/finding';
import type {Registered, Registry} from './registry';

const withoutFragment = (url: string) => url.replace(/#.*$/, '');
const isExternal = (url: string) => /^(?:https?:)?\/\//.test(url);

/** An ISO 8601 date, a month or a year, as precise as the source is. */
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Sources by address, with and without the fragment that they may carry themselves. */
function byUrl(sources: readonly Registered<Source>[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const {id, value} of sources) {
    if (value.url === undefined) continue;
    for (const url of new Set([value.url, withoutFragment(value.url)])) {
      index.set(url, [...(index.get(url) ?? []), id]);
    }
  }
  return index;
}

/** The ids of the sources that an address belongs to: the very address, else its page. */
function sourcesAt(url: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return index.get(url) ?? index.get(withoutFragment(url)) ?? [];
}

/** External links whose page is no registered source. */
export function checkLinks(
  chapter: Chapter,
  sources: readonly Registered<Source>[],
): readonly Finding[] {
  const index = byUrl(sources);
  return chapter.links
    .filter(({url}) => isExternal(url) && sourcesAt(url, index).length === 0)
    .map(({url, line}) => ({
      file: chapter.file,
      line,
      message: `${url} is no registered source: add it to src/data/sources, or link to one that is there`,
    }));
}

/** Price lists are read between two checks of the chapters; see `npm run prices:refresh`. */
const keptByRefresh = (file: string) => file.endsWith('.json');

function dateProblem(asOf: string | undefined, newest = '9999'): string | undefined {
  if (asOf === undefined) return undefined;
  if (!isoDate.test(asOf)) return `asOf "${asOf}" is not an ISO date`;
  return asOf > newest
    ? `asOf ${asOf} is after ${newest}, when the chapters were checked`
    : undefined;
}

function repeated<T>(
  entries: readonly Registered<T>[],
  key: (entry: Registered<T>) => string | undefined,
): [Registered<T>, Registered<T>][] {
  const first = new Map<string, Registered<T>>();
  return entries.flatMap((entry) => {
    const name = key(entry);
    if (name === undefined) return [];
    const before = first.get(name);
    if (before) return [[before, entry]];
    first.set(name, entry);
    return [];
  });
}

/** Units that read the same in both languages; `<Fact>` prints the unit as it stands. */
const neutralUnits =
  /^(?:version|date|count|percent|[KMGTP]?i?B|[µm]?s|min|h|d|k?m|vCPU|[KMGT]?bit\/s|[MG]bps)$/;

/** Facts and sources that are wrong in themselves. */
function checkEntries({facts, sources, indexed}: Registry, newest: string): Finding[] {
  const known = new Set(sources.map(({id}) => id));
  const ofFact = ({value}: Registered<ProseFact>) => [
    ...value.sources.filter((id) => !known.has(id)).map((id) => `there is no source "${id}"`),
    ...(value.sources.length === 0 && value.confidence !== 'low'
      ? ["has no source: name one; an assumption of our own has confidence 'low'"]
      : []),
    ...(neutralUnits.test(value.unit)
      ? []
      : [
          `the unit "${value.unit}" is an English word: use 'count' and write the noun in the text`,
        ]),
  ];
  const problems = [
    ...facts.map((fact) => ({entry: fact, texts: ofFact(fact)})),
    ...sources.map((source) => ({entry: source, texts: [] as string[]})),
  ];
  return problems.flatMap(({entry, texts}) => {
    const {id, file, line, value} = entry;
    const dated = dateProblem(value.asOf, keptByRefresh(file) ? undefined : newest);
    const hidden = indexed.has(id) ? [] : ['index.ts does not reach this table: spread it there'];
    return [...texts, ...hidden, ...(dated === undefined ? [] : [dated])].map((text) => ({
      file,
      line,
      message: `${id}: ${text}`,
    }));
  });
}

function checkRepeats({facts, sources}: Registry): Finding[] {
  const ids = [...repeated(facts, ({id}) => id), ...repeated(sources, ({id}) => id)].map(
    ([before, {id, file, line}]) => ({
      file,
      line,
      message: `${id}: the id is taken by ${before.file}:${before.line}`,
    }),
  );
  const urls = repeated(sources, ({value}) => value.url).map(([before, {id, file, line}]) => ({
    file,
    line,
    message: `${id}: same url as ${before.id} (${before.file}:${before.line}); keep one`,
  }));
  return [...ids, ...urls];
}

/** What the chapters and the code use of the registry. */
export interface Uses {
  /** Ids of facts whose value prose states. */
  readonly statedFacts: ReadonlySet<string>;
  /** The text of everything that may name a fact or a source by its id: chapters and code. */
  readonly texts: readonly string[];
  /** Addresses that the chapters link to. */
  readonly links: readonly string[];
}

function checkUses({facts, sources, sourcesOfData}: Registry, uses: Uses): Finding[] {
  const words = new Set(uses.texts.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  const index = byUrl(sources);
  const cited = new Set([
    ...sourcesOfData,
    ...facts.flatMap(({value}) => value.sources),
    ...uses.links.flatMap((url) => sourcesAt(url, index)),
  ]);
  const deadFacts = facts
    .filter(({id}) => !uses.statedFacts.has(id) && !words.has(id))
    .map(({id, file, line}) => ({
      file,
      line,
      message: `${id}: no chapter states this fact; remove it`,
    }));
  const deadSources = sources
    .filter(({id}) => !cited.has(id))
    .map(({id, file, line}) => ({
      file,
      line,
      message: `${id}: no fact, price, figure or chapter cites this source; remove it`,
    }));
  return [...deadFacts, ...deadSources];
}

/**
 * Checks the registry itself: sources exist, dates are dates, nothing stands twice, nothing is dead.
 *
 * @param newest - The day of the chapters' last check; nothing can be known from a later day.
 */
export function checkRegistry(registry: Registry, uses: Uses, newest: string): readonly Finding[] {
  return [
    ...checkEntries(registry, newest),
    ...checkRepeats(registry),
    ...checkUses(registry, uses),
  ];
}
