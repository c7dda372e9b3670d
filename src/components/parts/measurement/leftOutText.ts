import {translate} from '@docusaurus/Translate';
import type {LeftOutReason} from '@site/src/readers/measurement/rowKind';

const reasons: Readonly<Record<LeftOutReason, () => string>> = {
  'not-transfer': () => translate({id: 'measured.left.other', message: 'another usage type'}),
  free: () => translate({id: 'measured.left.free', message: 'a meter that is free'}),
  'public-address': () => translate({id: 'measured.left.public', message: 'public addresses'}),
  'not-usage': () => translate({id: 'measured.left.tax', message: 'tax, fee or credit'}),
  correction: () =>
    translate({id: 'measured.left.correction', message: 'correction of another month'}),
  total: () => translate({id: 'measured.left.total', message: 'a total'}),
  'other-unit': () => translate({id: 'measured.left.unit', message: 'another unit'}),
  'no-number': () => translate({id: 'measured.left.number', message: 'no number'}),
  negative: () => translate({id: 'measured.left.negative', message: 'below 0'}),
  'zone-unknown': () => translate({id: 'measured.left.zone', message: 'zone unknown'}),
  internet: () => translate({id: 'measured.left.internet', message: 'to the internet'}),
  'other-region': () => translate({id: 'measured.left.region', message: 'another Region'}),
  rejected: () => translate({id: 'measured.left.rejected', message: 'rejected'}),
  'receiving-end': () => translate({id: 'measured.left.receiving', message: 'the receiving end'}),
  'other-month': () => translate({id: 'measured.left.month', message: 'another month'}),
  'not-bytes': () => translate({id: 'measured.left.metric', message: 'another metric'}),
};

/** Why a row does not count, in a word or two. */
export function leftOutText(reason: LeftOutReason): string {
  return reasons[reason]();
}
