import {Fragment, type ReactNode} from 'react';
import {sourceById} from '@site/src/data/sources';

/** Short links to sources, in a row; sources without an address are named only. */
export function SourceLinks({ids}: {readonly ids: readonly string[]}): ReactNode {
  return ids.map((id, index) => {
    const {publisher, title, url} = sourceById(id);
    return (
      <Fragment key={id}>
        {index > 0 && ', '}
        {url === undefined ? (
          <span title={title}>{publisher}</span>
        ) : (
          <a href={url} title={title}>
            {publisher}
          </a>
        )}
      </Fragment>
    );
  });
}
