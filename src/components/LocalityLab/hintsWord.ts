import {translate} from '@docusaurus/Translate';
import type {Hints} from '@site/src/model/locality/hints';

/** Whether hints are set, in one word. */
export function hintsWord({kind}: Hints): string {
  if (kind === 'refused') return translate({id: 'localityLab.hints.refused', message: 'refused'});
  return kind === 'set'
    ? translate({id: 'localityLab.hints.set', message: 'set'})
    : translate({id: 'localityLab.hints.none', message: 'none'});
}
