import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {sourceGroups, type SourceGroup} from '@site/src/data/sources';
import type {Source} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';

const kinds: Readonly<Record<Source['kind'], () => string>> = {
  primary: () => translate({id: 'sourceKind.primary', message: 'primary'}),
  transcription: () =>
    translate({id: 'sourceKind.transcription', message: 'transcription of a primary source'}),
  measurement: () => translate({id: 'sourceKind.measurement', message: 'measurement'}),
  'third-party': () => translate({id: 'sourceKind.thirdParty', message: 'third party'}),
};

function SourceItem({source}: {readonly source: Source}): ReactNode {
  const format = useFormat();
  const {title, publisher, url, asOf, kind} = source;
  return (
    <li>
      {url === undefined ? title : <a href={url}>{title}</a>} · {publisher} · {kinds[kind]()}
      {asOf !== undefined && ` · ${format.date(asOf)}`}
    </li>
  );
}

/**
 * All registered sources of one group.
 *
 * @example <SourceList group="kubernetes" />
 */
export function SourceList({group}: {readonly group: SourceGroup}): ReactNode {
  const sources: readonly [string, Source][] = Object.entries(sourceGroups[group]);
  return (
    <ul>
      {sources.map(([id, source]) => (
        <SourceItem key={id} source={source} />
      ))}
    </ul>
  );
}
