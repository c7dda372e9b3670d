import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {oldestPriceOf, regionPrices} from '@site/src/data/prices';
import {priceAgeLimitDays} from '@site/src/data/prices/ageLimit';
import {useFormat} from '@site/src/words/format/useFormat';
import {priceName} from '@site/src/words/labels/prices';
import {regionName} from '@site/src/words/labels/regions';
import styles from './styles.module.css';

/** How many prices are known to be old, and when someone last looked for newer ones. */
function KnownOld({region}: {readonly region: string}): ReactNode {
  const format = useFormat();
  const aged = regionPrices(region).aged;
  if (aged === undefined) return null;
  return translate(
    {
      id: 'priceAge.aged',
      message: 'Older than {days} days or undated: {count}. No newer source was found on {date}.',
    },
    {days: priceAgeLimitDays, count: aged.count, date: format.date(aged.lookedOn)},
  );
}

/**
 * How old the price list behind a figure is.
 *
 * @param brief where there is little room: only the Region and its oldest date.
 */
export function PriceAge({
  region,
  brief = false,
}: {
  readonly region: string;
  readonly brief?: boolean;
}): ReactNode {
  const format = useFormat();
  const oldest = oldestPriceOf(region);
  return (
    <p className={styles.age}>
      {oldest === undefined
        ? translate(
            {
              id: 'priceAge.undated',
              message: 'Prices for {region} are undated; see the methodology for their sources.',
            },
            {region: regionName(region)},
          )
        : translate(
            {
              id: 'priceAge.oldest',
              message: 'Prices for {region}. Oldest price date: {date} ({price}).',
            },
            {
              region: regionName(region),
              date: format.date(oldest.asOf),
              price: priceName(oldest.id),
            },
          )}
      {format.gap}
      {!brief && <KnownOld region={region} />}
    </p>
  );
}
