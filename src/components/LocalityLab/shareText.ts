import {translate} from '@docusaurus/Translate';
import type {Traffic} from '@site/src/model/locality/traffic';
import type {Format} from '@site/src/words/format/createFormat';

const NOTHING = 1e-9;

/** Whether a part of the requests may cross or stay, and nobody knows. */
export function hasUnknown({unknownShare}: Pick<Traffic, 'unknownShare'>): boolean {
  return unknownShare > NOTHING;
}

/** What crosses for certain, and what nobody knows of: 50%, unknown: 25%. */
export function crossingText(
  {crossZoneShare, unknownShare}: Pick<Traffic, 'crossZoneShare' | 'unknownShare'>,
  format: Format,
): string {
  const share = format.percent(crossZoneShare);
  if (!hasUnknown({unknownShare})) return share;
  return translate(
    {id: 'localityLab.share', message: '{share}, unknown: {unknown}'},
    {share, unknown: format.percent(unknownShare)},
  );
}
