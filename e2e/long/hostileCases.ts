/**
 * Prints, as JSON, hostile addresses and what a page must make of each. A program of its own: the model reads JSON files, which Playwright's
 * loader does not.
 */
import fc from 'fast-check';
import {hostileAddresses, hostileSeed} from '../../test/hostileAddresses';
import {parse} from '../../src/scenario/codec';
import {parseLab} from '../../src/scenario/lab';
import {unpackQuery} from '../../src/scenario/shortLink';
import {unreadIn} from '../../src/scenario/unread';

const ADDRESSES = 1000;

export interface HostileCase {
  readonly search: string;
  readonly trafficGb: number;
  readonly zones: number;
  /** Whether the page must name something that it cannot use. */
  readonly isSaid: boolean;
}

/** What the browser makes of an address before the page reads it: `#` ends a query, and some characters are escaped. */
function caseOf(address: string): HostileCase {
  const {search} = new URL(`http://site/${address}`);
  const packed = new URLSearchParams(search).get('packed');
  return {
    search,
    trafficGb: parse(packed === null ? search : unpackQuery(packed)).trafficGb,
    zones: parseLab(search).columns.length,
    isSaid: unreadIn(search).length > 0,
  };
}

const sample = fc.sample(hostileAddresses, {numRuns: ADDRESSES, seed: hostileSeed});
console.log(JSON.stringify(sample.map(caseOf)));
