import {existsSync} from 'node:fs';
import path from 'node:path';
import {cleanBuild} from '../builds/run';
import {stockRoute} from './files';

/**
 * The stock site, built once and kept.
 *
 * @returns the folder of the build.
 */
export async function builtStockSite(
  site: string,
  progress: (line: string) => void,
): Promise<string> {
  const out = path.join(site, 'build');
  if (!existsSync(path.join(out, 'zh-Hans', stockRoute, 'index.html'))) {
    progress('building the stock site, once');
    await cleanBuild(site, out);
  }
  return out;
}
