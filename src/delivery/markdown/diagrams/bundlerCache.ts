import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {diagramFolder} from './cache';

/** One word for all drawings: another one where any of them is new, gone or drawn differently. */
function drawingsHash(root: string): string {
  const folder = path.join(root, diagramFolder);
  const hash = createHash('sha256');
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

interface CachedConfig {
  readonly experiments?: {readonly cache?: {readonly version?: string}};
}

/**
 * Makes the drawings part of the version of the bundler's cache on disk. A chapter does not change when its diagram is drawn, and the
 * cache would keep the chapter as it was without the drawing.
 */
export function drawingsInBundlerCache({siteDir}: Pick<LoadContext, 'siteDir'>): Plugin {
  return {
    name: 'drawings-in-bundler-cache',
    configureWebpack(config) {
      const version = (config as CachedConfig).experiments?.cache?.version;
      // Without a cache there is nothing to keep.
      if (version === undefined) return {};
      const cache = {version: `${version}-${drawingsHash(siteDir)}`};
      return {experiments: {cache}};
    },
  };
}
