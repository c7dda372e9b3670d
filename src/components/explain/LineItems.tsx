import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {LoadedPart} from '../ui/LoadedPart';
import type {LineItemTableProps} from './LineItemTable';

const loadTable = () =>
  import('./LineItemTable').then(({LineItemTable}) => ({default: LineItemTable}));

/** The line items of a total that was closed until now: their code comes when the first one is opened. */
export function LineItems(props: LineItemTableProps): ReactNode {
  const text = {
    loading: translate({id: 'lineItems.loading', message: 'The line items are loading.'}),
    failed: translate({id: 'lineItems.failed', message: 'The line items did not load.'}),
    retry: translate({id: 'chart.retry', message: 'Try again'}),
  };
  return <LoadedPart text={text} load={loadTable} part={props} />;
}
