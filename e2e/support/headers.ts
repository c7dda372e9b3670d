import {readFileSync} from 'node:fs';
import path from 'node:path';

/** A rule of a `_headers` file: addresses, with `*` at their end, and what is sent with them. */
interface HeaderRule {
  readonly source: string;
  readonly headers: {readonly key: string; readonly value: string}[];
}

/**
 * The headers that the build has written for hosts, so that every browser test runs under them.
 *
 * @param baseUrl where the site begins: rules for the file server have addresses from there.
 * @throws when the site has not been built
 */
export function builtHeaders(baseUrl: string): HeaderRule[] {
  const text = readFileSync(path.join('build', '_headers'), 'utf8');
  return text
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n'))
    .map(([address = '', ...lines]) => ({
      source: `${address.slice(baseUrl.length)}*`,
      headers: lines
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().split(': '))
        .map(([key = '', ...value]) => ({key, value: value.join(': ')})),
    }));
}
