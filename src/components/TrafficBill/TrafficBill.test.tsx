import {act, fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {lineItemName} from '@site/src/words/labels/lineItems';
import {pathName} from '../parts/paths/looks';
import {priceName} from '@site/src/words/labels/prices';
import {regionName} from '@site/src/words/labels/regions';
import {TrafficBill} from './index';

let page: HTMLElement;

const rows = () => [...page.querySelectorAll<HTMLElement>('li[data-path]')];
const row = (path: string) => rows().find((item) => item.dataset['path'] === path) as HTMLElement;
const sentence = () => page.querySelector('p')?.textContent;

describe.each(locales)('the traffic bill, in %s', (locale) => {
  beforeEach(() => {
    page = renderInLocale(<TrafficBill />, {locale, pathname: ''}).container;
  });

  it('answers in one sentence: what it costs, and what staying in the zone saves', () => {
    for (const figure of ['10 TB', '3', '$136.53', '95%', '$10.24']) {
      expect(sentence()).toContain(figure);
    }
  });

  it('compares four paths by name and cost', () => {
    expect(rows().map(({dataset}) => dataset['path'])).toEqual([
      'clusterip',
      'clusterip-same-zone',
      'alb-ip',
      'vpc-lattice',
    ]);
    expect(row('alb-ip')).toHaveTextContent(pathName('alb-ip'));
    expect(row('alb-ip')).toHaveTextContent('$98.35');
  });

  it('draws bars as long as the costs', () => {
    const width = (path: string) => {
      const bar = row(path).querySelector<HTMLElement>('[style*=width]');
      return Number.parseFloat(bar?.style.width ?? '');
    };
    expect(width('vpc-lattice')).toBe(100);
    expect(width('clusterip')).toBeCloseTo((136.5333 / 438.5) * 100, 3);
  });

  it('follows the traffic', () => {
    act(() => scenarioStore.set({trafficGb: 1024}));
    for (const figure of ['1 TB', '$13.65', '$1.02']) expect(sentence()).toContain(figure);
    expect(row('clusterip')).toHaveTextContent('$13.65');
  });

  it('draws nothing at no traffic but what is charged by the hour', () => {
    act(() => scenarioStore.set({trafficGb: 0}));
    expect(row('clusterip')).toHaveTextContent('$0.00');
    expect(row('vpc-lattice')).toHaveTextContent('$182.50');
  });

  it('names the Region and the age of its prices', () => {
    expect(page).toHaveTextContent(regionName('us-east-1'));
    act(() => scenarioStore.set({region: 'eu-central-1'}));
    expect(page).toHaveTextContent(regionName('eu-central-1'));
    expect(page).not.toHaveTextContent(/180/);
  });

  it('says what is not known, and why', () => {
    act(() => scenarioStore.set({region: 'cn-north-1'}));
    expect(sentence()).toContain(priceName('interAzPerGbEachSide'));
    expect(row('alb-ip')).toHaveTextContent(word('cost.noPrice', 'no price here'));
    expect(within(row('alb-ip')).getByRole('button')).toHaveAccessibleName(
      word('explain.button', '{path}, {cost}: show what it is made of', {
        path: pathName('alb-ip'),
        cost: word('cost.noPrice', 'no price here'),
      }),
    );
    expect(row('vpc-lattice')).toHaveTextContent(
      word('cost.notOffered', 'not offered in this Region'),
    );
  });

  it('opens each cost into quantity × unit price, with source and date', async () => {
    const button = within(row('alb-ip')).getByRole('button');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const lines = within(await screen.findByRole('table'));
    expect(lines.getByText(lineItemName('alb-lcu'))).toBeVisible();
    expect(lines.getByText(/81\.92/)).toBeVisible();
    for (const link of lines.getAllByRole('link')) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    }
    fireEvent.click(button);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('leads to all paths', () => {
    const base = locale === 'en' ? '' : '/zh-Hans';
    expect(screen.getByRole('link')).toHaveAttribute('href', `${base}/cost-and-latency/`);
  });
});
