/** `npm run check:commands`: every command and query of both languages. */
import path from 'node:path';
import {readBlocks} from '../shared/blocks';
import {loadKnownKeys} from '../shared/knownKeys';
import {reportAndExit} from '../shared/finding';
import {checkCommands} from './check';
import {printerIn} from './ownCommands';
import {indexFindings} from './recordedIndex';
import {haveShellcheck} from './shell';

const root = path.resolve(import.meta.dirname, '../../..');
const {blocks, findings: unreadable} = await readBlocks(root);
const tools = {
  known: await loadKnownKeys(path.join(root, 'scripts/checks/annotations')),
  recorded: path.join(root, 'test/recorded'),
  print: printerIn(root),
  shellcheck: haveShellcheck(),
};
if (!tools.shellcheck)
  console.log('commands: shellcheck is not on this machine, so no block was given to it');
const findings = [
  ...unreadable,
  ...(await indexFindings(tools.recorded, 'test/recorded')),
  ...(await checkCommands(blocks, tools)),
];
reportAndExit('commands', findings, `${blocks.length} blocks`);
