import {fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {numberFields} from '@site/src/data/scenarioFields';
import {pathIds, type NumberField, type PathId} from '@site/src/data/types';
import {scenarioStore} from '@site/src/scenario/store';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {fieldText} from '@site/src/words/labels/fields';
import {pathName} from '../../parts/paths/looks';
import {priceName} from '@site/src/words/labels/prices';
import {CostSimulation} from './index';

let page: HTMLElement;

function open(locale: Locale = 'en') {
  const {container, user} = renderInLocale(<CostSimulation />, {locale});
  page = container;
  return user;
}

const rows = () => [...page.querySelectorAll<HTMLElement>('ol > li[data-path]')];
const order = () => rows().map((row) => row.dataset['path']);
const row = (path: PathId) => rows()[order().indexOf(path)] ?? page;
const summary = (path: PathId) => row(path).querySelector('summary') ?? page;
const sentence = () => page.querySelector('p')?.textContent;
const preset = (name: string) => screen.getByRole('button', {name});

describe.each(locales)('the cost simulation, in %s', (locale) => {
  beforeEach(() => void open(locale));

  it('is a region with a name', () => {
    const name = word('costSimulation.name', 'Cost simulation');
    expect(page.querySelector('section')).toHaveAttribute('aria-label', name);
  });

  it('says how old its prices are', () => {
    expect(page).toHaveTextContent(locale === 'en' ? 'Jul 20, 2026' : '2026 年 7 月 20 日');
  });

  it('answers first in a sentence', () => {
    expect(sentence()).toContain('10 TB');
    expect(sentence()).toContain('$136.53');
    expect(sentence()).toContain('$126.29');
    expect(sentence()).toContain(pathName('clusterip-same-zone'));
  });

  it('has a control for each number of the scenario, with those that move few paths one press away', () => {
    const sliders = () =>
      screen
        .getAllByRole('slider')
        .map((slider) => (slider as HTMLInputElement).labels?.[0]?.textContent);
    const labels = numberFields.map((field) => fieldText(field).label);
    expect(sliders()).toContain(fieldText('trafficGb').label);
    expect(sliders().length).toBeLessThan(numberFields.length / 2);
    openPanels(page);
    expect(sliders().toSorted()).toEqual(labels.toSorted());
  });

  it('says that prices are missing: at the Region, in the verdict, at each total, with names inside', () => {
    fireEvent.change(screen.getByLabelText(word('field.region.label', 'Region')), {
      target: {value: 'cn-northwest-1'},
    });
    const transfer = priceName('interAzPerGbEachSide');
    expect(sentence()).toContain(transfer);
    expect(sentence()).toMatch(/\b2\b.*\b12\b/);
    const region = screen.getByRole('combobox', {name: word('field.region.label', 'Region')});
    expect(region).toHaveAccessibleDescription(/\b2\b.*\b13\b|\b13\b.*\b2\b/);
    for (const path of ['clusterip', 'istio-sidecar'] as const) {
      expect(summary(path)).toHaveTextContent(word('cost.noPrice', 'no price here'));
    }
    expect(summary('vpc-lattice')).toHaveTextContent(
      word('cost.notOffered', 'not offered in this Region'),
    );
    expect(summary('alb-ip')).toHaveTextContent('¥851.16');
  });
});

describe('bars', () => {
  it('stand one per path, the cheapest first', () => {
    open();
    expect(order()).toHaveLength(pathIds.length);
    expect(order().slice(0, 3)).toEqual(['clusterip-node-local', 'clusterip-same-zone', 'alb-ip']);
    expect(order().at(-1)).toBe('vpc-lattice');
  });

  it('with unknown costs stand last', () => {
    open();
    fireEvent.change(screen.getByLabelText('Region'), {target: {value: 'cn-northwest-1'}});
    expect(order().slice(0, 2)).toEqual(['clusterip-node-local', 'alb-ip']);
  });

  it('are as long as their cost, in parts by kind of charge', () => {
    open();
    const widths = (path: PathId) =>
      [...summary(path).querySelectorAll<HTMLElement>('[style*=width]')].map(({style}) =>
        Number.parseFloat(style.width),
      );
    expect(widths('vpc-lattice').reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
    const [hours = NaN, capacity = NaN] = widths('alb-ip');
    expect(hours).toBeCloseTo((16.425 / 438.5) * 100, 6);
    expect(capacity).toBeCloseTo((81.92 / 438.5) * 100, 6);
  });

  it('open into quantity × unit price, with the price’s source and date', () => {
    open();
    openPanels(row('alb-ip'));
    const table = row('alb-ip').querySelector('table');
    const line = within(table as HTMLElement)
      .getByText('ALB capacity units (LCU)')
      .closest('tr');
    const cells = [...(line?.querySelectorAll('td') ?? [])].map(({textContent}) => textContent);
    expect(cells.slice(0, 3)).toEqual(['10,240 LCU-hours', '$0.008', '$81.92']);
    expect(cells[3]).toContain('Sep 20, 2026');
    expect(cells[3]).toContain('confidence high');
    expect(line?.querySelector('a')).toHaveAttribute('href', expect.stringMatching(/^https:/));
  });

  it('that cost nothing say why', () => {
    open();
    openPanels(page);
    expect(row('clusterip-node-local')).toHaveTextContent('the traffic never leaves the node');
  });
});

describe('what moved', () => {
  const slide = (field: NumberField, value: number) =>
    fireEvent.change(screen.getByLabelText(fieldText(field).label), {target: {value}});

  it('stands beside each total that moved, and only there', () => {
    open();
    slide('zoneLocalShare', 0.7);
    expect(summary('clusterip-same-zone')).toHaveTextContent('$10.24 →$61.44');
    expect(summary('clusterip')).not.toHaveTextContent('→');
  });

  it('is counted from where the hand began', () => {
    open();
    slide('azCount', 4);
    slide('azCount', 2);
    expect(summary('clusterip')).toHaveTextContent('$136.53 →$102.40');
  });

  it('is in the strip of the answer, which shows few paths', () => {
    open();
    openPanels(page);
    const strip = screen.getByRole('group', {name: 'The answer in short'});
    const shown = () =>
      within(strip)
        .getAllByRole('listitem')
        .map(({dataset}) => dataset['path']);
    expect(shown()).not.toContain('istio-sidecar');
    slide('pods', 600);
    expect(shown()).toContain('istio-sidecar');
    expect(shown().length).toBeLessThan(pathIds.length / 2);
  });

  it('is told against the default scenario when the hand rests', () => {
    scenarioStore.set({azCount: 2}, 'address');
    open();
    const strip = screen.getByRole('group', {name: 'The answer in short'});
    expect(within(strip).getAllByRole('listitem')[0]).toHaveTextContent('−$34.13$102.40');
  });
});

describe('an open row', () => {
  it('marks what moves its path', () => {
    open();
    const marked = (field: NumberField) =>
      screen.getByLabelText(fieldText(field).label).closest('[data-moves]') !== null;
    const panel = row('alb-ip').querySelector('details') as HTMLDetailsElement;
    expect(marked('trafficGb')).toBe(false);
    openPanels(row('alb-ip'));
    expect(marked('trafficGb')).toBe(true);
    expect(marked('azCount')).toBe(false);
    expect(page).toHaveTextContent(`Open: ${pathName('alb-ip')}.`);
    panel.open = false;
    fireEvent(panel, new Event('toggle'));
    expect(marked('trafficGb')).toBe(false);
  });
});

describe('presets', () => {
  it('show which one the scenario is', () => {
    open();
    expect(preset('10 TB')).toHaveAttribute('aria-pressed', 'true');
    expect(preset('1 TB')).toHaveAttribute('aria-pressed', 'false');
  });

  it('set the scenario with one press, and keep the Region', async () => {
    const user = open();
    fireEvent.change(screen.getByLabelText('Region'), {target: {value: 'eu-west-1'}});
    await user.click(preset('Multi-account, my end'));
    expect(scenarioStore.getSnapshot()).toMatchObject({
      region: 'eu-west-1',
      services: 50,
      clusters: 4,
      billing: 'one-end',
    });
    expect(preset('Multi-account, my end')).toHaveAttribute('aria-pressed', 'true');
    expect(summary('clusterip')).toHaveTextContent('$68.27');
  });

  it('take back what another preset has set', async () => {
    const user = open();
    await user.click(preset('Mesh, 400 pods'));
    await user.click(preset('1 TB'));
    expect(scenarioStore.getSnapshot()).toMatchObject({trafficGb: 1024, pods: 60, waypoints: 0});
  });
});

describe('choices under “more”', () => {
  it('count one account’s end as half the transfer', async () => {
    const user = open();
    openPanels(page);
    await user.click(screen.getByLabelText('one account’s end'));
    expect(summary('clusterip')).toHaveTextContent('$68.27');
    expect(row('clusterip')).toHaveTextContent('$0.01 at one account’s end');
  });

  it('count proxies by what they use', async () => {
    const user = open();
    openPanels(page);
    await user.click(screen.getByLabelText('what the proxies use'));
    // 0.0255 vCPU and 3.52 GiB, 17.52 for istiod, beside the transfer of 10.24.
    expect(summary('istio-sidecar')).toHaveTextContent('$39.09');
  });
});

describe('the curve', () => {
  const chip = (path: PathId) => screen.getByRole('checkbox', {name: pathName(path)});
  const table = () => screen.getByText('Cost per month by traffic per month').closest('table');
  const headers = () =>
    [...(table()?.querySelectorAll('thead th') ?? [])].map(({textContent}) => textContent);

  it('has a table with the same lines, from 100 GB to 10 PB', () => {
    open();
    openPanels(page);
    expect(headers()).toHaveLength(6);
    const volumes = [...(table()?.querySelectorAll('tbody th') ?? [])].map(
      (head) => head.textContent,
    );
    expect(volumes).toEqual(['100 GB', '1 TB', '10 TB', '100 TB', '1 PB', '10 PB']);
  });

  it('shows the paths that are chosen', async () => {
    const user = open();
    openPanels(page);
    await user.click(chip('nlb-ip'));
    await user.click(chip('headless'));
    expect(headers()).not.toContain(pathName('nlb-ip'));
    expect(headers()).toContain(pathName('headless'));
  });
});
