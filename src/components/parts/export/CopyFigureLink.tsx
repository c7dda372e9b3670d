import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useTakeFigureLink} from '@site/src/scenario/useShareLink';
import {Button} from '../../ui/Button';
import type {Estimate} from '../estimate/estimateOf';
import {useCopy} from './useCopy';

/** Copies a link that opens this total on the cost chapter, at the same scenario. */
export function CopyFigureLink({
  path,
  estimate,
}: {
  readonly path: PathId;
  readonly estimate: Estimate;
}): ReactNode {
  const takeLink = useTakeFigureLink();
  const {own} = useOwnFigures();
  const {line, refused, paste} = useCopy();
  // A pinned estimate with prices of its own cannot be said in a link to the page's.
  if (estimate.own !== own) return null;
  const name = translate({id: 'export.linkName', message: 'link'});
  return (
    <div>
      <Button
        look="link"
        onClick={() => void paste(takeLink(estimate.scenario, `cost-${path}`), name)}
      >
        {translate({id: 'export.copyFigureLink', message: 'Copy a link to this figure'})}
      </Button>
      {line}
      {refused}
    </div>
  );
}
