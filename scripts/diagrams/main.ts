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
import {reportAndExit} from '../checks/shared/finding';
import {thisMachine} from '../chromium';
import {findChromium} from '../chromium/choose';
import {openPen, type Pen} from './draw';
import {drawnFiles, stockFindings, takeStock} from './drawings';

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

const {blocks, findings} = await readBlocks(root);
const stock = takeStock(blocks, drawnFiles(root));
if (process.argv.includes('--check')) {
  reportAndExit('diagrams', [...findings, ...stockFindings(stock)], `${blocks.length} blocks`);
} else {
  await drawAll(stock.missing);
  for (const file of stock.leftOver) rmSync(path.join(folder, file));
  console.log(`diagrams: ${stock.missing.length} drawn, ${stock.leftOver.length} removed`);
}
