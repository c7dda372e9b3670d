/** `npm run check:parity`: both languages say the same, and every translation is up to date. */
import path from 'node:path';
import {readChapters} from '../shared/blocks';
import {checkParity} from './check';
import {reportAndExit} from '../shared/finding';

const files = await readChapters(path.resolve(import.meta.dirname, '../../..'));
reportAndExit('parity', checkParity(files), `${files.length} files`);
