import {facts} from './facts';
import {latencyFigures} from './latency';
import {modelConstantTable} from './modelConstants';
import {regions} from './prices';
import {sourceGroups} from './sources';
import type {Source} from './types';

/** Version of the shape of these files, and a part of their address. A field may be added; one that changes its meaning makes a new version. */
export const publishedVersion = 1;

const sources = new Map<string, Source>(
  Object.values(sourceGroups).flatMap((group) => Object.entries<Source>(group)),
);

/** Everything inside a value that stands under a key. */
function* under(value: unknown, key: string): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === key) yield inner;
    yield* under(inner, key);
  }
}

/** The newest day that a table names: what the file as a whole speaks for. */
function newestDay(table: object): string | undefined {
  const days = [...under(table, 'asOf')].filter((day) => typeof day === 'string');
  return days.toSorted().at(-1);
}

/** The sources that a table names by their id. */
function sourcesIn(table: object): Readonly<Record<string, Source>> {
  const ids = new Set([...under(table, 'sources')].flat());
  return Object.fromEntries([...sources].filter(([id]) => ids.has(id)));
}

const file = (about: string, name: string, table: object) => ({
  version: publishedVersion,
  about,
  asOf: newestDay(table),
  [name]: table,
  sources: sourcesIn(table),
});

/** A JSON Schema, as far as it says what it is of. */
interface PublishedSchema {
  readonly title: string;
}

/**
 * What is known, as other programs read it: by path from the base of the site. Every number has its sources, the day for which it speaks and how
 * sure it is; a price that is not known is absent. The schemas of the commands stand beside it under the same version.
 *
 * @param schemas - Schemas by the names of their files.
 * @example publishedData()['data/v1/prices.json'] // {version: 1, about: 'List prices …', regions: {'us-east-1': …}, …}
 */
export function publishedData(schemas: Readonly<Record<string, PublishedSchema>> = {}) {
  const folder = `data/v${publishedVersion}`;
  const files = {
    [`${folder}/prices.json`]: file(
      'List prices of AWS by Region, in the currency of the Region, per unit that the id names; without discounts and tax.',
      'regions',
      regions,
    ),
    [`${folder}/latency.json`]: file(
      'Milliseconds: round trips of the bare network (rtt…), and what each path adds to a direct call. `basis` says which are estimates.',
      'figures',
      latencyFigures,
    ),
    [`${folder}/constants.json`]: file(
      'Figures of the formulas that are neither prices nor latencies.',
      'constants',
      modelConstantTable,
    ),
    [`${folder}/facts.json`]: file(
      'Numbers, versions and days that the chapters state, each with its unit.',
      'facts',
      facts,
    ),
  };
  const schemaFiles = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${folder}/schema/${name}`, schema]),
  );
  const index = {
    version: publishedVersion,
    files: Object.entries(files).map(([path, {about, asOf}]) => ({path, about, asOf})),
    schemas: Object.entries(schemaFiles).map(([path, {title}]) => ({path, about: title})),
  };
  return {...files, ...schemaFiles, [`${folder}/index.json`]: index};
}
