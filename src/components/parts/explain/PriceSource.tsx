import Translate, {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import {awsPageOf, isAwsPage} from '@site/src/data/prices/definitions';
import {regionPrices, type ListPrice} from '@site/src/data/prices';
import {priceSourceById} from '@site/src/data/sources/ofPrices';
import type {PriceId, Source} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {confidenceName} from '@site/src/words/labels/prices';
import {publisherName} from '@site/src/words/labels/publishers';
import styles from './styles.module.css';

interface PriceSourceProps {
  readonly priceId: PriceId;
  readonly region: string;
  /** Whether the reader's own price stands in the place of the list's. */
  readonly isOwn: boolean;
}

type Listed = Omit<PriceSourceProps, 'isOwn'>;

/** AWS's own page of a price: whoever doubts a figure is one step from it. */
function AwsPage({priceId, region}: Listed): ReactNode {
  return (
    <a href={awsPageOf(priceId, regionPrices(region).currency)}>
      {translate({id: 'priceTable.awsPage', message: 'AWS’s page'})}
    </a>
  );
}

function OwnPrice({priceId, region}: Listed): ReactNode {
  const format = useFormat();
  const {prices, currency} = regionPrices(region);
  const listPrice = prices[priceId]?.value;
  const own = (
    <strong className={styles.own}>
      {translate({id: 'priceSource.own', message: 'your own price'})}
    </strong>
  );
  if (listPrice === undefined) return own;
  return (
    <Translate
      id="priceSource.ownAndList"
      values={{
        own,
        price: format.unitPrice(listPrice, currency),
        page: <AwsPage priceId={priceId} region={region} />,
      }}
    >
      {'{own}, list price {price}; {page}'}
    </Translate>
  );
}

function Named({source: {publisher, url}}: {readonly source: Source}): ReactNode {
  const name = publisherName(publisher);
  return url === undefined ? name : <a href={url}>{name}</a>;
}

function SourceOf({price, ...about}: Listed & {readonly price: ListPrice}): ReactNode {
  const format = useFormat();
  const sources = price.sources.map(priceSourceById);
  // The date is that of the newest source, so that is the one to name.
  const named = sources.find(({asOf}) => asOf === price.asOf) ?? sources[0];
  const values = {
    source: named === undefined ? undefined : <Named source={named} />,
    date:
      price.asOf === undefined
        ? translate({id: 'priceSource.undated', message: 'undated'})
        : format.date(price.asOf),
    confidence: confidenceName(price.confidence),
  };
  if (named?.url !== undefined && isAwsPage(named.url)) {
    return (
      <Translate id="priceSource.line" values={values}>
        {'{source}, {date}, confidence {confidence}'}
      </Translate>
    );
  }
  return (
    <Translate id="priceSource.lineAndPage" values={{...values, page: <AwsPage {...about} />}}>
      {'{source}, {date}, confidence {confidence}; {page}'}
    </Translate>
  );
}

/**
 * Where a price was read, of what date it is, how sure it is, and the page of AWS that proves it. No slider moves any of it, so it is
 * rendered once.
 */
export const PriceSource = memo(function PriceSource({
  isOwn,
  ...listed
}: PriceSourceProps): ReactNode {
  if (isOwn) return <OwnPrice {...listed} />;
  const price = regionPrices(listed.region).prices[listed.priceId];
  if (price !== undefined) return <SourceOf {...listed} price={price} />;
  return (
    <Translate id="priceSource.missing" values={{page: <AwsPage {...listed} />}}>
      {'no source found; {page}'}
    </Translate>
  );
});
