import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {pricesIn, type RegionPrices} from '@site/src/data/prices';
import {ownRateBounds} from '@site/src/data/scenarioFields';
import {priceIds, type PriceId} from '@site/src/data/types';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useFormat} from '@site/src/words/format/useFormat';
import {priceName} from '@site/src/words/labels/prices';
import {NumberField} from '../../ui/NumberField';
import {ownRateError} from './errorText';
import {OwnFieldTable} from './OwnFieldTable';

function RateField({id, region}: {readonly id: PriceId; readonly region: RegionPrices}): ReactNode {
  const {own, setRate} = useOwnFigures();
  const format = useFormat();
  const listPrice = region.prices[id]?.value;
  const label = translate(
    {id: 'ownRates.field', message: 'Your price: {price}'},
    {price: priceName(id)},
  );
  return (
    <NumberField
      label={label}
      value={own.rates[id]}
      placeholder={listPrice === undefined ? '' : String(listPrice)}
      bounds={{...ownRateBounds, currency: region.currency}}
      unit={region.currency}
      error={ownRateError(priceName(id), region.currency, format)}
      onChange={(value) => setRate(id, value)}
      onClear={() => setRate(id, undefined)}
    />
  );
}

/** A field for each list price of a Region, and a way back to all of them. */
export function OwnRateFields({region}: {readonly region: RegionPrices}): ReactNode {
  const {own, setRate} = useOwnFigures();
  const format = useFormat();
  const changed = priceIds.filter((id) => own.rates[id] !== undefined);
  const reset = () => changed.forEach((id) => setRate(id, undefined));
  return (
    <OwnFieldTable
      note={translate(
        {
          id: 'ownRates.note',
          message:
            'In {currency}, the currency of the Region. They stay in the link and nowhere else, and are marked as yours wherever they count.',
        },
        {currency: region.currency},
      )}
      caption={translate({id: 'ownRates.caption', message: 'List prices and your prices'})}
      columns={[
        {
          id: 'price',
          header: translate({id: 'priceTable.price', message: 'Price'}),
          cell: priceName,
        },
        {
          id: 'list',
          header: translate({id: 'ownRates.list', message: 'List price'}),
          numeric: true,
          cell: (id) => {
            const price = region.prices[id];
            return price === undefined
              ? translate({id: 'lineItems.unknown', message: 'unknown'})
              : format.unitPrice(price.value, region.currency);
          },
        },
        {
          id: 'own',
          header: translate({id: 'ownRates.own', message: 'Your price'}),
          numeric: true,
          cell: (id) => <RateField id={id} region={region} />,
        },
      ]}
      rows={pricesIn(region)}
      reset={translate({id: 'ownRates.reset', message: 'Back to list prices'})}
      onReset={changed.length === 0 ? undefined : reset}
    />
  );
}
