import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {pricesAsOf} from '@site/src/data/prices';
import {agedPricesOf, priceAgeLimitDays} from '@site/src/data/prices/aged';
import {useFormat} from '@site/src/words/format/useFormat';
import {regionName} from '@site/src/words/labels/regions';
import styles from './styles.module.css';

/** How many prices are known to be old, and when someone last looked for newer ones. */
function KnownOld({region}: {readonly region: string}): ReactNode {
  const format = useFormat();
  const aged = agedPricesOf(region);
  if (aged === undefined) return null;
  return translate(
    {
      id: 'priceAge.aged',
      message: 'Older than {days} days or undated: {count}. No newer source was found on {date}.',
    },
    {days: priceAgeLimitDays, count: aged.count, date: format.date(aged.lookedOn)},
  );
}

/** How old the price list behind a figure is. */
export function PriceAge({region}: {readonly region: string}): ReactNode {
  const format = useFormat();
  const asOf = pricesAsOf(region);
  return (
    <p className={styles.age}>
      {asOf === undefined
        ? translate(
            {
              id: 'priceAge.undated',
              message: 'Prices for {region} are undated; see the methodology for their sources.',
            },
            {region: regionName(region)},
          )
        : translate(
            {
              id: 'priceAge.dated',
              message: 'Prices for {region}; the oldest dated one was read for {date}.',
            },
            {region: regionName(region), date: format.date(asOf)},
          )}{' '}
      <KnownOld region={region} />
    </p>
  );
}
