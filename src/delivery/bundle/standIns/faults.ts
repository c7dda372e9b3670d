import path from 'node:path';
import type {StandIn} from './table';

/** One module asking for another. */
interface Ask {
  readonly request: string;
  /** The folder of the module that asks. */
  readonly context: string;
}

/** The parts of the bundler's module graph that are looked at; webpack's and Rspack's are alike. */
export interface BundledModule {
  readonly context?: string | null;
  readonly resource?: string;
  readonly dependencies: readonly {readonly request?: string}[];
}

/** Whether a path leads into a folder of `node_modules`. */
function isIn(place: string, inNodeModules: string): boolean {
  return `${place.replaceAll('\\', '/')}/`.includes(`/node_modules/${inNodeModules}/`);
}

/** The row that answers, if there is one. */
export function rowFor({request, context}: Ask, rows: readonly StandIn[]): StandIn | undefined {
  return rows.find(
    (row) =>
      row.request === request &&
      (row.from === undefined || isIn(context, row.from)) &&
      // A stand-in may ask for what it stands in for.
      !context.startsWith(path.dirname(row.by)),
  );
}

/** Rows that no module asks for. Reading a module's requests out of the bundler is slow: none is read after the last row is found. */
function unusedRows(
  modules: readonly BundledModule[],
  rows: readonly StandIn[],
): readonly StandIn[] {
  const unused = new Set(rows);
  for (const {context, dependencies} of modules) {
    if (unused.size === 0) break;
    for (const {request} of dependencies) {
      if (typeof request !== 'string') continue;
      const row = rowFor({request, context: context ?? ''}, rows);
      if (row !== undefined) unused.delete(row);
    }
  }
  return [...unused];
}

/**
 * What is wrong with a finished module graph: rows that nothing asked for, and packages that came in all the same.
 *
 * @returns one sentence for each fault.
 */
export function faultsIn(
  modules: Iterable<BundledModule>,
  rows: readonly StandIn[],
  banned: readonly string[],
): readonly string[] {
  const all = [...modules];
  const unused = unusedRows(all, rows);
  const present = banned.filter((name) => all.some(({resource = ''}) => isIn(resource, name)));
  return [
    ...unused.map(
      ({request, from, by}) =>
        `Nothing${from === undefined ? '' : ` in ${from}`} asks for ${request} any more: take the row for ${path.basename(by)} out of standIns/table.ts, or mend it.`,
    ),
    ...present.map(
      (name) =>
        `${name} is in the scripts of the site: something asks for it in a way that standIns/table.ts has no row for.`,
    ),
  ];
}
