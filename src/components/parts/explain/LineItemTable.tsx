import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {payers} from '@site/src/data/payers';
import type {LineItem, PathCost} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {lineItemName, lineItemUnit} from '@site/src/words/labels/lineItems';
import {payerName} from '@site/src/words/labels/payers';
import {CopyFigureLink} from '../export/CopyFigureLink';
import {GiveThis} from '../manifest';
import {PathPicture} from '../pathPicture';
import {pathName} from '../paths/looks';
import {DataTable, type Column} from '../../ui/DataTable';
import {isOffered, unknownSentence} from './costText';
import {floorSentence} from './floorSentence';
import {itemFormula} from './itemFormula';
import {PriceSource} from './PriceSource';
import styles from './styles.module.css';

function useColumns(estimate: Estimate): readonly Column<LineItem>[] {
  const format = useFormat();
  const {scenario, region, own} = estimate;
  const {currency} = region;
  const unknown = translate({id: 'lineItems.unknown', message: 'unknown'});
  return [
    {
      id: 'item',
      header: translate({id: 'lineItems.item', message: 'Item'}),
      cell: (item) => (
        <>
          {lineItemName(item.id)}
          <div className={styles.how}>{itemFormula(item.factors, currency, format)}</div>
        </>
      ),
    },
    {
      id: 'quantity',
      header: translate({id: 'lineItems.quantity', message: 'Quantity'}),
      numeric: true,
      cell: (item) => `${format.number(item.quantity)} ${lineItemUnit(item.unit)}`,
    },
    {
      id: 'unitPrice',
      header: translate({id: 'lineItems.unitPrice', message: '× unit price'}),
      numeric: true,
      cell: (item) =>
        item.unitPrice === undefined ? unknown : format.unitPrice(item.unitPrice, currency),
    },
    {
      id: 'cost',
      header: translate({id: 'lineItems.cost', message: '= per month'}),
      numeric: true,
      cell: (item) => (item.cost === undefined ? unknown : format.money(item.cost, currency)),
    },
    {
      id: 'source',
      header: translate({id: 'lineItems.source', message: 'Price from'}),
      cell: (item) => (
        <span>
          <PriceSource
            priceId={item.priceId}
            region={scenario.region}
            isOwn={own.rates[item.priceId] !== undefined}
          />
        </span>
      ),
    },
    {
      id: 'payer',
      header: translate({id: 'lineItems.payer', message: 'Whose bill'}),
      cell: (item) => payerName(payers[item.id]),
    },
  ];
}

export interface LineItemTableProps {
  readonly cost: PathCost;
  readonly estimate: Estimate;
}

function Items({cost, estimate}: LineItemTableProps): ReactNode {
  const columns = useColumns(estimate);
  if (cost.lineItems.length === 0) {
    return (
      <p>
        {translate({
          id: 'lineItems.nothing',
          message: 'AWS charges nothing for this path: the traffic never leaves the node.',
        })}
      </p>
    );
  }
  return (
    <DataTable
      caption={translate(
        {id: 'lineItems.caption', message: 'What {path} is made of, per month'},
        {path: pathName(cost.id)},
      )}
      captionHidden
      columns={columns}
      rows={cost.lineItems}
      rowKey={(item) => item.id}
      stacks
    />
  );
}

/** A path's cost opened into the way of a request and quantity × unit price, each price with its source and date. */
export function LineItemTable({cost, estimate}: LineItemTableProps): ReactNode {
  const format = useFormat();
  // Static pages stay light, and copy nothing: the picture repeats what the chapters say of each path.
  const isBrowser = useIsBrowser();
  if (!isOffered(cost, estimate)) return <p>{unknownSentence(cost, estimate, format)}</p>;
  const floor = floorSentence(cost, estimate, format);
  return (
    <div className={styles.items}>
      {floor !== '' && <p>{floor}</p>}
      {isBrowser && <PathPicture path={cost.id} scenario={estimate.scenario} />}
      <Items cost={cost} estimate={estimate} />
      {isBrowser && (
        <>
          <GiveThis path={cost.id} />
          <CopyFigureLink path={cost.id} estimate={estimate} />
        </>
      )}
    </div>
  );
}
