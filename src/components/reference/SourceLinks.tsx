import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {Source} from '@site/src/data/types';
import {languageOf, publisherName} from '@site/src/words/labels/publishers';

/** Short links to sources, in a row; sources without an address are named only. */
export function SourceLinks({sources}: {readonly sources: readonly Source[]}): ReactNode {
  return sources.map(({publisher, title, url}, index) => {
    const name = publisherName(publisher);
    return (
      <Fragment key={title}>
        {index > 0 && translate({id: 'sourceLinks.between', message: ', '})}
        {url === undefined ? (
          <span title={title} lang={languageOf(name)}>
            {name}
          </span>
        ) : (
          <a href={url} title={title} lang={languageOf(name)}>
            {name}
          </a>
        )}
      </Fragment>
    );
  });
}
