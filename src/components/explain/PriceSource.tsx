import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {priceDefinitions} from '@site/src/data/prices/definitions';
import {priceSourceById} from '@site/src/data/sources/ofPrices';
import type {PriceId} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '../format/useFormat';
import {confidenceName} from '../labels/prices';
import styles from './styles.module.css';

/** Where a price was read, of what date it is, and how sure it is. */
export function PriceSource({
  priceId,
  estimate,
}: {
  readonly priceId: PriceId;
  readonly estimate: Estimate;
}): ReactNode {
  const format = useFormat();
  const price = estimate.region.prices[priceId];
  const {awsPage} = priceDefinitions[priceId];
  if (estimate.own.rates[priceId] !== undefined) {
    return (
      <>
        <strong className={styles.own}>
          {translate({id: 'priceSource.own', message: 'your own price'})}
        </strong>
        {price !== undefined &&
          translate(
            {id: 'priceSource.list', message: ', list price {price}'},
            {price: format.unitPrice(price.value, estimate.region.currency)},
          )}
      </>
    );
  }
  if (price === undefined) {
    return (
      <a href={awsPage}>
        {translate({id: 'priceSource.missing', message: 'no source found; AWS’s page'})}
      </a>
    );
  }
  const sources = price.sources.map(priceSourceById);
  // The date is that of the newest source, so that is the one to name.
  const named = sources.find((source) => source.asOf === price.asOf) ?? sources[0];
  const date =
    price.asOf === undefined
      ? translate({id: 'priceSource.undated', message: 'undated'})
      : format.date(price.asOf);
  return (
    <>
      <a href={named?.url ?? awsPage}>{named?.publisher}</a>, {date},{' '}
      {translate(
        {id: 'priceSource.confidence', message: 'confidence {confidence}'},
        {confidence: confidenceName(price.confidence)},
      )}
    </>
  );
}
