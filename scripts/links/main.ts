/**
 * Asks every page that the guide cites whether it is still there. `npm run check:prose` has made sure that each link of a chapter is
 * one of the sources.
 *
 *     npm run --silent check:links        status 1 where a page is gone
 */
import {sourceGroups} from '../../src/data/sources';
import type {Source} from '../../src/data/types';
import {askAll} from './ask';
import {reportOf, type Cited} from './report';

const patience = {timeoutMs: 20_000, retries: 2, atOnce: 8};

const sources = Object.values(sourceGroups).flatMap((group) => Object.entries<Source>(group));
const byAddress = new Map<string, string[]>();
for (const [id, {url}] of sources) {
  if (url === undefined) continue;
  const address = url.replace(/#.*$/, '');
  byAddress.set(address, [...(byAddress.get(address) ?? []), id]);
}
const cited: readonly Cited[] = [...byAddress].map(([address, ids]) => ({address, ids}));
const answers = await askAll(
  cited.map(({address}) => address),
  patience,
);
const {text, isWhole} = reportOf(cited, answers);
console.log(text);
process.exitCode = isWhole ? 0 : 1;
