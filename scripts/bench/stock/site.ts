import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {stockFiles} from './files';

const root = path.resolve(import.meta.dirname, '../../..');

function docusaurusVersion(): string {
  const manifest = path.join(root, 'node_modules/@docusaurus/core/package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}).version;
}

/**
 * Writes the stock site into a folder for temporary files, with the packages of this project, unless it is there.
 *
 * @returns the folder; its name changes with what is in it.
 */
export function writeStockSite(): string {
  const files = stockFiles(docusaurusVersion());
  const content = createHash('sha256')
    .update(JSON.stringify([root, files]))
    .digest('hex');
  const folder = path.join(tmpdir(), `stock-docusaurus-${content.slice(0, 12)}`);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const packages = path.join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(path.join(root, 'node_modules'), packages, 'junction');
  return folder;
}
