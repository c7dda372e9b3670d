import {fireEvent, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {modelConstantTable} from '@site/src/data/modelConstants';
import {regionIds} from '@site/src/data/prices';
import {sourceGroups, type SourceGroup} from '@site/src/data/sources';
import {figureIds, pathIds, priceIds, type Source} from '@site/src/data/types';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {basisName} from '@site/src/words/labels/basis';
import {constantName} from '@site/src/words/labels/constants';
import {figureName} from '@site/src/words/labels/figures';
import {pathName} from '../parts/paths/looks';
import {payerName} from '@site/src/words/labels/payers';
import {priceName} from '@site/src/words/labels/prices';
import {regionName} from '@site/src/words/labels/regions';
import {LatencyTable, ModelConstantTable, PathTable, PriceTable, SourceList} from './index';

function open(ui: React.ReactElement, locale: Locale = 'en'): readonly HTMLTableElement[] {
  const {container} = renderInLocale(ui, {locale, pathname: 'methodology/'});
  openPanels(container);
  return [...container.querySelectorAll('table')];
}

const heads = (table: HTMLTableElement | undefined) =>
  [...(table?.querySelectorAll('tbody th') ?? [])].map(({textContent}) => textContent.trim());

const rowOf = (table: HTMLTableElement | undefined, name: string) =>
  [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].find(
    (row) => row.querySelector('th')?.textContent.trim() === name,
  ) as HTMLElement;

describe.each(locales)('the tables of the methodology, in %s', (locale) => {
  it('hold every price of the reader’s Region with date, confidence, source and AWS’s page', () => {
    const [list] = open(<PriceTable />, locale);
    expect(heads(list)).toEqual(priceIds.map(priceName));
    const row = rowOf(list, priceName('albHour'));
    expect(row).toHaveTextContent('$0.0225');
    expect(row).toHaveTextContent(word('confidence.high', 'high'));
    expect(row).toHaveTextContent('2026');
    const links = within(row).getAllByRole('link');
    expect(links.at(-1)).toHaveAttribute(
      'href',
      'https://aws.amazon.com/elasticloadbalancing/pricing/',
    );
  });

  it('hold all Regions side by side, with a dash for what has no source', () => {
    const [, matrix] = open(<PriceTable />, locale);
    expect(heads(matrix)).toEqual(regionIds.map(regionName));
    const china = rowOf(matrix, regionName('cn-north-1'));
    const cells = [...china.querySelectorAll('td')].map(({textContent}) => textContent);
    expect(cells.filter((text) => text === '–')).toHaveLength(priceIds.length - 1);
    expect(cells.filter((text) => text.includes('¥1.01321'))).toHaveLength(1);
  });

  it('hold every latency figure with its range and how it is known', () => {
    const [table] = open(<LatencyTable />, locale);
    expect(heads(table)).toEqual(figureIds.map(figureName));
    const row = rowOf(table, figureName('istioSidecar'));
    const range = (typical: string, low: string, high: string) =>
      word('latencyTable.range', '{typical} ({low} – {high}) {basis}', {
        typical,
        low,
        high,
        basis: '',
      }).trim();
    expect(row).toHaveTextContent(range('0.4', '0.1', '1.5'));
    expect(row).toHaveTextContent(range('0.88', '0.3', '2.88'));
    expect(row.querySelector('[data-basis=estimate]')).toHaveTextContent(basisName('estimate'));
    expect(row.querySelector('[data-basis=published]')).toHaveTextContent(basisName('published'));
  });

  it('hold every constant of the formulas with its source', () => {
    const [table] = open(<ModelConstantTable />, locale);
    const ids = Object.keys(modelConstantTable) as (keyof typeof modelConstantTable)[];
    expect(heads(table)).toEqual(ids.map(constantName));
    const row = rowOf(table, constantName('opencostVcpuHour'));
    expect(row).toHaveTextContent('0.031611');
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
  });

  it('hold all paths with crossings and the figure that each uses', () => {
    const [table] = open(<PathTable />, locale);
    expect(heads(table)).toEqual(pathIds.map((path) => `${pathName(path)} ${path}`));
    const alb = rowOf(table, `${pathName('alb-ip')} alb-ip`);
    const cells = [...alb.querySelectorAll('td')].map(({textContent}) => textContent);
    const owner = payerName('load-balancer-owner');
    expect(cells).toEqual(['L7', '0', '66.7% + 66.7%', figureName('albIp'), owner]);
    const endpoint = rowOf(table, `${pathName('privatelink')} privatelink`);
    expect(endpoint).toHaveTextContent(payerName('endpoint-owner'));
    expect(endpoint).toHaveTextContent(owner);
    expect(rowOf(table, `${pathName('vpc-lattice')} vpc-lattice`)).toHaveTextContent('–');
  });
});

describe('the price list', () => {
  it('follows the Region, and says what is unknown there', () => {
    const [list] = open(<PriceTable />);
    fireEvent.change(screen.getByLabelText('Region'), {target: {value: 'cn-north-1'}});
    expect(list).toHaveTextContent('List prices in China (Beijing)');
    expect(rowOf(list, priceName('albHour'))).toHaveTextContent('unknown');
    expect(rowOf(list, priceName('albHour'))).toHaveTextContent('no source');
    expect(rowOf(list, priceName('m6iLargeHour'))).toHaveTextContent('CN¥1.01321');
  });
});

describe.each(Object.keys(sourceGroups) as SourceGroup[])('the sources of %s', (group) => {
  it('are all listed, each with publisher, kind and a link where there is one', () => {
    const {container} = renderInLocale(<SourceList group={group} />, {locale: 'en'});
    const sources: readonly Source[] = Object.values(sourceGroups[group]);
    const items = [...container.querySelectorAll('li')];
    expect(items).toHaveLength(sources.length);
    for (const [index, {title, publisher, url}] of sources.entries()) {
      const item = items[index];
      expect(item?.textContent).toContain(title);
      expect(item?.textContent).toContain(publisher);
      expect(item?.querySelector('a')?.getAttribute('href') ?? undefined).toBe(url);
    }
  });
});

it('the sources say in Chinese what kind of evidence they are', () => {
  const {container} = renderInLocale(<SourceList group="prices" />, {locale: 'zh-Hans'});
  expect(container).toHaveTextContent(
    word('sourceKind.transcription', 'transcription of a primary source'),
  );
});
