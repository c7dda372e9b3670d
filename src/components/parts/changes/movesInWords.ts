import {translate} from '@docusaurus/Translate';
import type {Format} from '@site/src/words/format/createFormat';
import {pathName} from '../paths/looks';
import type {Estimate} from '../estimate/estimateOf';
import {movesBetween} from './moves';

/** More would not be listened to. */
const SPOKEN = 3;

/**
 * The largest moves as sentences, to be spoken; empty where nothing moved.
 *
 * @example movesInWords(before, now, format) // 'ClusterIP, same zone: from $10.24 to $61.44.'
 */
export function movesInWords(before: Estimate | undefined, now: Estimate, format: Format): string {
  if (before === undefined) return '';
  const {currency} = now.region;
  return format.sentences(
    movesBetween(before, now)
      .slice(0, SPOKEN)
      .map(({path, from, to}) =>
        translate(
          {id: 'changes.spoken', message: '{path}: from {from} to {to}.'},
          {
            path: pathName(path),
            from: format.money(from, currency),
            to: format.money(to, currency),
          },
        ),
      ),
  );
}
