import {reasonNotToRun} from '../../verifyCluster/steps';
import {isStateName, states} from '../../verifyCluster/stateNames';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';

/**
 * Checks that a block which `npm run verify:cluster` could run says in which state of a cluster.
 *
 * @param block - A block whose language is `bash`.
 * @param next - The block after it.
 * @returns A finding for a missing or unknown state, or one without an output to compare with.
 */
export function givenFindings(block: Block, next: Block | undefined): readonly Finding[] {
  const {file, line, meta, code} = block;
  const finding = (message: string) => [{file, line, message}];
  const {given} = meta;
  if (given !== undefined) {
    if (!isStateName(given))
      return finding(`no state "given=${given}": there are ${Object.keys(states).join(', ')}`);
    return next?.language === 'text'
      ? []
      : finding(`given=${given} without a text block after it to compare with`);
  }
  const isOutput = meta.recorded !== undefined && next?.language === 'text';
  if (!isOutput || !/\bkubectl\b/.test(code) || reasonNotToRun(block) !== undefined) return [];
  return finding('say in which state of a cluster it prints this: `given=STATE`');
}
