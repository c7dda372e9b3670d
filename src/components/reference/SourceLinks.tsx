import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import type {Source} from '@site/src/data/types';

/** Short links to sources, in a row; sources without an address are named only. */
export function SourceLinks({sources}: {readonly sources: readonly Source[]}): ReactNode {
  return sources.map(({publisher, title, url}, index) => (
    <Fragment key={title}>
      {index > 0 && translate({id: 'sourceLinks.between', message: ', '})}
      {url === undefined ? (
        <span title={title}>{publisher}</span>
      ) : (
        <a href={url} title={title}>
          {publisher}
        </a>
      )}
    </Fragment>
  ));
}
