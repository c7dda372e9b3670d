import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {RegionPrices} from '@site/src/data/prices';
import {priceIds} from '@site/src/data/types';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useFormat} from '@site/src/words/format/useFormat';
import {Disclosure} from '../../ui/Disclosure';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';
import {OWN_PRICES} from './anchor';
import styles from './styles.module.css';

const loadFields = () =>
  import('./OwnRateFields').then(({OwnRateFields}) => ({default: OwnRateFields}));

/** Fields for private prices beside the list prices; emptied, the list price holds again. Their code comes when the panel is opened. */
export function OwnRates({region}: {readonly region: RegionPrices}): ReactNode {
  const {own} = useOwnFigures();
  const format = useFormat();
  const count = priceIds.filter((id) => own.rates[id] !== undefined).length;
  return (
    <Disclosure
      id={OWN_PRICES}
      className={styles.panel}
      summary={
        <>
          {translate({id: 'ownRates.title', message: 'Your own prices (private pricing)'})}
          {count > 0 && (
            <strong className={styles.count}>
              {translate(
                {id: 'ownRates.count', message: '{count} in use'},
                {count: format.number(count)},
              )}
            </strong>
          )}
        </>
      }
    >
      <LoadedPart text={loadedPartText()} load={loadFields} part={{region}} />
    </Disclosure>
  );
}
