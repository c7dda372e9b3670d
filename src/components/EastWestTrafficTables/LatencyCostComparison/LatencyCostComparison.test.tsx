import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {pathIds, type PathId} from '@site/src/data/types';
import {scenarioStore} from '@site/src/scenario/store';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {basisName} from '@site/src/words/labels/basis';
import {pathName} from '../../parts/paths/looks';
import {LatencyCostComparison} from './index';

let page: HTMLElement;

function open(locale: Locale = 'en') {
  const {container, user} = renderInLocale(<LatencyCostComparison />, {locale});
  page = container;
  openPanels(container);
  return user;
}

const table = () => page.querySelector('table') ?? page;
const sentence = () => page.querySelector('p')?.textContent;
const paths = () =>
  [...table().querySelectorAll('tbody > tr > th')].map(({textContent}) => textContent.trim());
const row = (path: PathId) =>
  [...table().querySelectorAll('tbody > tr')].find(
    (tr) => tr.querySelector('th')?.textContent.trim() === pathName(path),
  ) as HTMLElement;
const header = (column: 'latency' | 'cost') =>
  table().querySelectorAll('th[aria-sort]')[column === 'latency' ? 0 : 1] as HTMLElement;

describe.each(locales)('latency against cost, in %s', (locale) => {
  beforeEach(() => void open(locale));

  it('answers first in a sentence: the fastest, the slowest, the cheapest', () => {
    expect(sentence()).toContain(pathName('clusterip-node-local'));
    expect(sentence()).toContain('0.01 ms');
    expect(sentence()).toContain(pathName('alb-ip'));
    expect(sentence()).toContain('2.80 ms');
    expect(sentence()).toContain('p50');
  });

  it('compares all paths, the fastest first, those nobody measured last', () => {
    expect(paths()).toHaveLength(pathIds.length);
    expect(new Set(paths())).toEqual(new Set(pathIds.map(pathName)));
    expect(paths()[0]).toBe(pathName('clusterip-node-local'));
    expect(paths().at(-3)).toBe(pathName('alb-ip'));
    expect(paths().slice(-2)).toEqual([pathName('transit-gateway'), pathName('privatelink')]);
  });

  it('says of every latency how it is known', () => {
    expect(row('alb-ip')).toHaveTextContent(basisName('estimate'));
    expect(row('headless')).toHaveTextContent(basisName('definition'));
    expect(row('headless')).toHaveTextContent(basisName('derived'));
    fireEvent.click(screen.getByLabelText('p99'));
    expect(row('istio-sidecar')).toHaveTextContent(basisName('published'));
  });

  it('opens a cost into its line items', async () => {
    const button = within(row('alb-ip')).getByRole('button');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveAccessibleName(expect.stringContaining(pathName('alb-ip')));
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
    await within(detail as HTMLElement).findByRole('table');
    expect(detail).toHaveTextContent('$0.0225');
    expect(detail).toHaveTextContent('$81.92');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(table()).not.toHaveTextContent('$81.92');
  });

  it('says which costs are not known, and why', () => {
    act(() => scenarioStore.set({region: 'cn-north-1'}));
    expect(row('vpc-lattice')).toHaveTextContent(
      word('cost.notOffered', 'not offered in this Region'),
    );
    expect(row('clusterip')).toHaveTextContent(word('cost.noPrice', 'no price here'));
    const name = new RegExp(word('cost.noPrice', 'no price here'));
    expect(within(row('clusterip')).getByRole('button', {name})).toBeInTheDocument();
    expect(row('vpc-lattice')).toHaveTextContent('2.00 ms');
  });
});

describe('the percentile', () => {
  it('changes the figures, the heading and the sentence', async () => {
    const user = open();
    expect(row('clusterip')).toHaveTextContent('0.41 ms');
    await user.click(screen.getByLabelText('p99'));
    expect(row('clusterip')).toHaveTextContent('1.05 ms');
    expect(header('latency')).toHaveTextContent('p99');
    expect(sentence()).toContain('at p99');
  });
});

describe('marks', () => {
  const isHollow = (path: PathId) =>
    row(path).querySelector('svg path')?.getAttribute('fill') === 'none';

  it('are hollow where the path’s own latency is our estimate', async () => {
    const user = open();
    expect(isHollow('alb-ip')).toBe(true);
    expect(isHollow('istio-sidecar')).toBe(true);
    await user.click(screen.getByLabelText('p99'));
    expect(isHollow('alb-ip')).toBe(true);
    expect(isHollow('istio-sidecar')).toBe(false);
    expect(isHollow('headless')).toBe(false);
  });
});

describe('zones', () => {
  it('change latency and cost of what crosses them, and of nothing else', async () => {
    open();
    const before = row('vpc-lattice').textContent;
    fireEvent.change(screen.getByLabelText('Availability zones'), {target: {value: 1}});
    await waitFor(() => expect(row('clusterip')).toHaveTextContent('0.01 ms'));
    expect(row('clusterip')).toHaveTextContent('$0.00');
    expect(row('alb-ip')).toHaveTextContent('2.00 ms');
    expect(row('vpc-lattice').textContent).toBe(before);
  });
});

describe('sorting', () => {
  const sortBy = (column: 'latency' | 'cost') =>
    fireEvent.click(within(header(column)).getByRole('button'));

  it('starts with latency, and goes by cost on request', () => {
    open();
    expect(header('latency')).toHaveAttribute('aria-sort', 'ascending');
    sortBy('cost');
    expect(header('cost')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('latency')).toHaveAttribute('aria-sort', 'none');
    expect(paths()[1]).toBe(pathName('clusterip-same-zone'));
    sortBy('cost');
    expect(paths()[0]).toBe(pathName('vpc-lattice'));
  });

  it('keeps unknown costs last, either way', () => {
    open();
    act(() => scenarioStore.set({region: 'cn-northwest-1'}));
    sortBy('cost');
    expect(paths().slice(0, 2)).toEqual([pathName('clusterip-node-local'), pathName('alb-ip')]);
    sortBy('cost');
    expect(paths().slice(0, 2)).toEqual([pathName('alb-ip'), pathName('clusterip-node-local')]);
  });
});
