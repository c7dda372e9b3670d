import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {regionIds, regionPrices, regions, type RegionId} from '@site/src/data/prices';
import {awsPageOf} from '@site/src/data/prices/definitions';
import {priceSourceById} from '@site/src/data/sources/ofPrices';
import {priceIds, type PriceId} from '@site/src/data/types';
import {useScenarioValue} from '@site/src/scenario/useScenario';
import {useFormat} from '@site/src/words/format/useFormat';
import {priceName} from '@site/src/words/labels/prices';
import {regionName} from '@site/src/words/labels/regions';
import {RegionField} from '../parts/controls/region/RegionField';
import {DataTable, type Column} from '../ui/DataTable';
import {Disclosure} from '../ui/Disclosure';
import {provenanceColumns} from './provenanceColumns';

function usePriceColumns(region: string): readonly Column<PriceId>[] {
  const format = useFormat();
  const {currency, prices} = regionPrices(region);
  const provenance = (id: PriceId) => {
    const price = prices[id];
    return price && {...price, sources: price.sources.map(priceSourceById)};
  };
  return [
    {
      id: 'price',
      header: translate({id: 'priceTable.price', message: 'Price'}),
      cell: (id) => priceName(id),
    },
    {
      id: 'value',
      header: currency,
      numeric: true,
      cell: (id) => {
        const price = prices[id];
        return price === undefined
          ? translate({id: 'lineItems.unknown', message: 'unknown'})
          : format.unitPrice(price.value, currency);
      },
    },
    ...provenanceColumns(provenance, format),
    {
      id: 'awsPage',
      header: translate({id: 'priceTable.awsPage', message: 'AWS’s page'}),
      cell: (id) => (
        <a href={awsPageOf(id, currency)}>
          {translate({id: 'priceTable.check', message: 'check'})}
        </a>
      ),
    },
  ];
}

function useMatrixColumns(): readonly Column<RegionId>[] {
  const format = useFormat();
  return [
    {
      id: 'region',
      header: translate({id: 'field.region.label', message: 'Region'}),
      cell: (id) => regionName(id),
    },
    ...priceIds.map((price) => ({
      id: price,
      header: priceName(price),
      numeric: true,
      cell: (id: RegionId) => {
        const known = regions[id].prices[price];
        return known === undefined ? '–' : format.unitPrice(known.value, regions[id].currency);
      },
    })),
  ];
}

/**
 * Every price of the model: for the reader's Region with source, date and confidence, and all Regions side by side.
 */
export function PriceTable(): ReactNode {
  const region = useScenarioValue((scenario) => scenario.region);
  const columns = usePriceColumns(region);
  const matrix = useMatrixColumns();
  const allRegions = translate({
    id: 'priceTable.matrix',
    message: 'The same prices in all Regions; a dash means that no source was found',
  });
  return (
    <>
      <RegionField />
      <DataTable
        caption={translate(
          {id: 'priceTable.caption', message: 'List prices in {region}'},
          {region: regionName(region)},
        )}
        columns={columns}
        rows={priceIds}
        rowKey={(id) => id}
        stacks
      />
      <Disclosure summary={allRegions} inStaticHtml>
        <DataTable
          caption={allRegions}
          captionHidden
          columns={matrix}
          rows={regionIds}
          rowKey={(id) => id}
        />
      </Disclosure>
    </>
  );
}
