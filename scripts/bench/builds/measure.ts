import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {median} from '../statistics';
import {cleanBuild} from './run';

export interface BuildFigures {
  /** Seconds, median. */
  readonly own: number;
  readonly stock: number;
}

/** Builds this site and the stock site in turn, both from nothing. */
export async function measureBuilds(
  stock: string,
  runs: number,
  progress: (line: string) => void,
): Promise<BuildFigures> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
  const seconds = {own: [] as number[], stock: [] as number[]};
  try {
    for (let run = 1; run <= runs; run += 1) {
      progress(`build ${run} of ${runs}`);
      seconds.stock.push(await cleanBuild(stock, path.join(out, 'stock')));
      seconds.own.push(await cleanBuild(process.cwd(), path.join(out, 'own')));
    }
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
  return {own: median(seconds.own) ?? NaN, stock: median(seconds.stock) ?? NaN};
}
