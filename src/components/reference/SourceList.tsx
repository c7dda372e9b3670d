import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {sourceGroups, type SourceGroup} from '@site/src/data/sources';
import type {Source} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {languageOf, publisherName} from '@site/src/words/labels/publishers';
import {sourceTitle} from '@site/src/words/sources/sourceTitle';

const kinds: Readonly<Record<Source['kind'], () => string>> = {
  primary: () => translate({id: 'sourceKind.primary', message: 'primary'}),
  transcription: () =>
    translate({id: 'sourceKind.transcription', message: 'transcription of a primary source'}),
  measurement: () => translate({id: 'sourceKind.measurement', message: 'measurement'}),
  'third-party': () => translate({id: 'sourceKind.thirdParty', message: 'third party'}),
};

function SourceItem({id, source}: {readonly id: string; readonly source: Source}): ReactNode {
  const format = useFormat();
  const locale = useDocusaurusContext().i18n.currentLocale;
  const {publisher, url, asOf, kind} = source;
  const title = sourceTitle(id, source, locale);
  // "third party · third party" says nothing twice.
  const names = [...new Set([publisherName(publisher), kinds[kind]()])];
  return (
    <li>
      {url === undefined ? (
        <span lang={languageOf(title)}>{title}</span>
      ) : (
        <a href={url} lang={languageOf(title)}>
          {title}
        </a>
      )}
      {` · ${names.join(' · ')}`}
      {asOf !== undefined && ` · ${format.date(asOf)}`}
    </li>
  );
}

/** All registered sources of one group. */
export function SourceList({group}: {readonly group: SourceGroup}): ReactNode {
  const sources: readonly [string, Source][] = Object.entries(sourceGroups[group]);
  return (
    <ul>
      {sources.map(([id, source]) => (
        <SourceItem key={id} id={id} source={source} />
      ))}
    </ul>
  );
}
