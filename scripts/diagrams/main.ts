/**
 * Draws the diagrams of both languages that have no drawing yet, and removes drawings that no diagram
 * asks for.
 *
 *     npm run diagrams
 *     npm run diagrams -- --check     only says what is missing or left over
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {
  diagramFileName,
  diagramFolder,
  diagramKey,
} from '../../src/delivery/markdown/diagrams/cache';
import {readBlocks, type Block} from '../checks/shared/blocks';
import {thisMachine} from '../chromium';
import {findChromium} from '../chromium/choose';
import {openPen, type Pen} from './draw';
import {drawnFiles, isDrawable, takeStock} from './drawings';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, diagramFolder);

async function drawInto(pen: Pen, {file, line, code}: Block): Promise<void> {
  try {
    writeFileSync(
      path.join(folder, diagramFileName(diagramKey(code))),
      `${await pen.draw(code)}\n`,
    );
  } catch (error) {
    throw new Error(`${file}:${line}  the diagram cannot be drawn`, {cause: error});
  }
}

async function drawAll(blocks: readonly Block[]): Promise<void> {
  if (blocks.length === 0) return;
  const browser = findChromium(thisMachine());
  if (!browser.ok) throw new Error(`${browser.reason} \`npm run browser\` installs one.`);
  mkdirSync(folder, {recursive: true});
  const pen = await openPen(browser.path);
  try {
    for (const block of blocks) await drawInto(pen, block);
  } finally {
    await pen.close();
  }
}

async function bringUpToDate(): Promise<void> {
  const {blocks} = await readBlocks(root);
  const {missing, leftOver} = takeStock(blocks, drawnFiles(root));
  const drawable = missing.filter(({code}) => isDrawable(code));
  await drawAll(drawable);
  for (const file of leftOver) rmSync(path.join(folder, file));
  console.log(`diagrams: ${drawable.length} drawn, ${leftOver.length} removed`);
  for (const {file, line, code} of missing) {
    if (!isDrawable(code)) console.log(`${file}:${line}  no flowchart: the browser draws it`);
  }
}

if (process.argv.includes('--check')) await import('./check');
else await bringUpToDate();
