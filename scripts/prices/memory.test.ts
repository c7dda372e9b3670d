import {execFile} from 'node:child_process';
import path from 'node:path';
import type {ServerResponse} from 'node:http';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {PriceProject} from '../../test/priceList/project';
import {recordedFiles, servePriceList} from '../../test/priceList/server';

const megabytes = 64;
const heapLimitMb = 80;

function entry(sku: string): string {
  const attributes = Object.fromEntries(
    Array.from({length: 40}, (_, index) => [`attribute${index}`, `value ${index} of ${sku}`]),
  );
  return `"${sku}":${JSON.stringify({sku, productFamily: 'Compute Instance', attributes})},`;
}

/** Writes products that nobody wants, as fast as the reader takes them. */
async function pad(response: ServerResponse, bytes: number): Promise<void> {
  let written = 0;
  for (let count = 0; written < bytes; count += 64) {
    const chunk = Array.from({length: 64}, (_, index) => entry(`PAD${count + index}`)).join('');
    written += chunk.length;
    if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
  }
}

// The process would run out of memory if it kept the file, or the products in it.
it('reads a file that is larger than its memory', async () => {
  const {url} = await servePriceList({
    [recordedFiles.ec2Ireland]: ({response, text}) => {
      const start = text.indexOf('{', text.indexOf('"products"')) + 1;
      response.write(text.slice(0, start));
      void pad(response, megabytes * 2 ** 20).then(() => response.end(text.slice(start)));
    },
  });
  const {root} = new PriceProject();
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [
      `--max-old-space-size=${heapLimitMb}`,
      '--import',
      import.meta.resolve('tsx'),
      path.resolve(import.meta.dirname, 'refresh.ts'),
      ...['--base-url', url, '--region', 'eu-west-1', '--retries', '0'],
    ],
    {cwd: root},
  );
  const size = Number(/AmazonEC2, eu-west-1: .*, (\d+) bytes/.exec(stdout)?.[1]);
  expect(size).toBeGreaterThan(megabytes * 2 ** 20);
  expect(stdout).toContain('16 prices read');
  expect(stdout).toContain('wrote src/data/prices/regions.json');
});
