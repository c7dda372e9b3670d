/** Whether the diagrams of both languages are drawn, and no drawing is left over; a part of `npm run check:content`. */
import path from 'node:path';
import {readBlocks} from '../checks/shared/blocks';
import {reportAndExit} from '../checks/shared/finding';
import {drawnFiles, stockFindings, takeStock} from './drawings';

const root = path.resolve(import.meta.dirname, '../..');
const {blocks, findings} = await readBlocks(root);
const stock = takeStock(blocks, drawnFiles(root));
reportAndExit('diagrams', [...findings, ...stockFindings(stock)], `${blocks.length} blocks`);
