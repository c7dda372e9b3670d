import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Headers for addresses, with `*` at their end, from the base of the site. */
export interface HeaderRule {
  readonly source: string;
  readonly headers: {readonly key: string; readonly value: string}[];
}

/**
 * The headers that the build has written for hosts (`_headers`), so that all browser tests run under them. None where it has written
 * none, and where `REACT_IN_BROWSER=1` asks for React itself, which writes HTML past the page's policy.
 */
export function builtHeaders(folder: string, baseUrl: string): HeaderRule[] {
  const file = path.join(folder, '_headers');
  if (!existsSync(file) || process.env.REACT_IN_BROWSER === '1') return [];
  return readFileSync(file, 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n'))
    .map(([address = '', ...lines]) => ({
      source: `${address.slice(baseUrl.length)}*`,
      headers: lines
        // A rule's value comes in the place of an earlier one here; the mark that says so is for hosts that join them.
        .filter((line) => line.startsWith('  ') && !line.startsWith('  ! '))
        .map((line) => line.trim().split(': '))
        .map(([key = '', ...value]) => ({key, value: value.join(': ')})),
    }));
}
