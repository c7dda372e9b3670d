import path from 'node:path';
import {checkManifests} from '../checks/manifests/check';
import {loadSchemas} from '../checks/schemas/registry';
import {chapterOrder} from '../checks/shared/chapterOrder';
import type {Block} from '../checks/shared/blocks';
import {readBlocks} from '../checks/shared/blocks';
import {loadKnownKeys} from '../checks/shared/knownKeys';
import type {Step} from './steps';
import {stepsOf} from './steps';

/**
 * The steps of the guide; the blocks are the same in both languages, so those of the English are taken.
 *
 * @param root - The project's folder.
 * @throws Error when a chapter cannot be read.
 */
export function guideSteps(root: string): Promise<readonly Step[]> {
  const steps = read.get(root) ?? readSteps(root);
  read.set(root, steps);
  return steps;
}

/** The schemas take seconds to read. */
const read = new Map<string, Promise<readonly Step[]>>();

async function readSteps(root: string): Promise<readonly Step[]> {
  const {blocks, findings} = await readBlocks(root);
  const [fault] = findings;
  if (fault !== undefined) throw new Error(`${fault.file}: ${fault.message}`);
  return stepsIn(
    root,
    blocks.filter(({locale}) => locale === 'en'),
  );
}

async function stepsIn(root: string, blocks: readonly Block[]): Promise<readonly Step[]> {
  const rules = {
    registry: await loadSchemas(path.join(root, 'scripts/checks/schemas')),
    known: await loadKnownKeys(path.join(root, 'scripts/checks/annotations')),
  };
  return stepsOf(blocks, checkManifests(blocks, rules).objects, chapterOrder());
}
