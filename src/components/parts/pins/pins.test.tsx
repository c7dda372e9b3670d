import {act, screen, within} from '@testing-library/react';
import {beforeAll, describe, expect, it} from 'vitest';
import {defaultScenario, noOwnFigures} from '@site/src/data/scenarioFields';
import {pathIds, type PathId} from '@site/src/data/types';
import {takeChoices, withChoices} from '@site/src/scenario/linkState';
import {ownFiguresStore} from '@site/src/scenario/ownFigures';
import {pinsStore} from '@site/src/scenario/pins';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {CostSimulation} from '../../EastWestTrafficTables/CostSimulation';
import {pathName} from '../paths/looks';

function open(locale: Locale = 'en', search = '') {
  takeChoices(search);
  return renderInLocale(<CostSimulation />, {locale, search});
}

const pinButton = () => screen.getByRole('button', {name: word('pins.pin', 'Pin this scenario')});
const button = (name: string) => screen.getByRole('button', {name});
const items = () =>
  within(screen.getByRole('list', {name: word('pins.list', 'Pinned scenarios')}))
    .getAllByRole('listitem')
    .filter((item) => item.hasAttribute('data-pin'));
const table = () =>
  screen.getByRole('table', {
    name: word(
      'pins.table',
      'The current scenario and the pinned ones: cost per month and added latency',
    ),
  });
const cellsOf = (path: PathId) => {
  const head = within(table()).getByRole('rowheader', {name: pathName(path)});
  return [...(head.closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
};
const barsOrder = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-path] summary')].map((summary) =>
    summary.firstElementChild?.textContent?.trim(),
  );
const tableOrder = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((head) => head.textContent?.trim());
const set = (change: Partial<typeof defaultScenario>) => act(() => scenarioStore.set(change));
const markers = (path: PathId) =>
  [...document.querySelectorAll(`li[data-path="${path}"] [data-pins]`)].map(
    (marker) => marker.textContent,
  );

// Their code comes with the first pin; from then on they are there at once.
beforeAll(async () => {
  const {unmount} = open('en', '?pin=');
  expect(await screen.findByRole('table', {name: /pinned ones/})).toBeVisible();
  expect(await screen.findByRole('list', {name: 'Pinned scenarios'})).toBeVisible();
  unmount();
});

describe.each(locales)('pinning, in %s', (locale) => {
  it('keeps the scenario at hand, says so, and carries it in the link', async () => {
    const {user} = open(locale);
    expect(screen.queryByRole('list', {name: word('pins.list', 'Pinned scenarios')})).toBeNull();
    await user.click(pinButton());
    expect(items()).toHaveLength(1);
    expect(items()[0]).toHaveTextContent(word('pins.defaults', 'all defaults, list prices'));
    expect(screen.getByText(word('pins.pinned', 'Pinned as {letter}.', {letter: 'A'}))).toHaveRole(
      'status',
    );
    expect(withChoices('')).toBe('?pin=');
  });

  it('says in words what differs from the defaults, own figures too', async () => {
    const {user} = open(locale, '?azCount=2&billing=one-end&rate.albHour=0.02&ms.albIp.p50=1.5');
    await user.click(pinButton());
    const words = within(items()[0] as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(words).toHaveLength(4);
    expect(words[0]).toContain(word('field.azCount.label', 'Availability zones'));
    expect(words[0]).toMatch(/2$/);
    expect(words[1]).toContain(word('choice.billing.oneEnd', 'one account’s end'));
    expect(words[2]).toContain('$0.02');
    expect(words[3]).toContain('1.50 ms');
  });

  it('is refused with a reason while the scenario is pinned, and at three pins', async () => {
    const {user} = open(locale);
    await user.click(pinButton());
    expect(pinButton()).toHaveAttribute('aria-disabled', 'true');
    expect(pinButton()).toHaveAccessibleDescription(
      word('pins.blocked.same', 'This scenario is pinned as {letter}.', {letter: 'A'}),
    );
    for (const azCount of [1, 2]) {
      set({azCount});
      expect(pinButton()).toHaveAttribute('aria-disabled', 'false');
      await user.click(pinButton());
    }
    set({azCount: 4});
    expect(pinButton()).toHaveAccessibleDescription(
      word('pins.blocked.full', '{max} scenarios are pinned: remove one to pin another.', {
        max: '3',
      }),
    );
    await user.click(pinButton());
    expect(items()).toHaveLength(3);
    expect(pinButton()).toHaveFocus();
  });
});

describe('a pin', () => {
  it('can be made the current scenario again, with its own figures', async () => {
    const {user} = open('en', '?azCount=2&rate.albHour=0.02');
    await user.click(pinButton());
    expect(button('A is the current one')).toHaveAttribute('aria-disabled', 'true');
    act(() => takeChoices(`?trafficGb=1024&pin=CAAC.BjL68IA`));
    await user.click(button('Make A the current one'));
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, azCount: 2});
    expect(ownFiguresStore.getSnapshot()).toEqual({rates: {albHour: 0.02}, latencyMs: {}});
    expect(screen.getByText('A is now the current one.')).toHaveRole('status');
  });

  it('can be removed; the others move up, and the keyboard goes on at the pin button', async () => {
    const {user} = open('en', '?pin=CAAC&pin=BoGGoAA');
    expect(items()[0]).toHaveTextContent('Availability zones: 2');
    await user.click(button('Remove A'));
    expect(items()).toHaveLength(1);
    expect(items()[0]).toHaveTextContent('Traffic per month: 1 TB');
    expect(pinsStore.getSnapshot()).toEqual([
      {scenario: {...defaultScenario, trafficGb: 1024}, own: noOwnFigures},
    ]);
    expect(screen.getByText('A was removed.')).toHaveRole('status');
    expect(pinButton()).toHaveFocus();
  });

  it('is reached with the keyboard alone', async () => {
    const {user} = open();
    act(() => pinButton().focus());
    await user.keyboard('{Enter}');
    await user.tab();
    expect(button('A is the current one')).toHaveFocus();
    await user.tab();
    await user.keyboard(' ');
    expect(pinsStore.getSnapshot()).toEqual([]);
  });
});

describe('the comparison', () => {
  it('is there with the first pin, in the order of the bars', () => {
    const {unmount} = open();
    expect(document.querySelectorAll('table caption')).not.toHaveLength(0);
    expect(screen.queryByRole('table', {name: /pinned ones/})).toBeNull();
    unmount();
    open('en', '?pin=CAAC');
    expect(tableOrder()).toEqual(barsOrder());
    expect(tableOrder()).toHaveLength(pathIds.length);
  });

  it.each(locales)('shows cost, difference and latency of each, in %s', (locale) => {
    open(locale, '?pin=BoGGoAA&pin=CAAC');
    const [current = '', first = '', second = ''] = cellsOf('clusterip');
    expect(current).toContain('$136.53');
    expect(current).toContain('0.41 ms');
    expect(first).toContain('$13.65');
    expect(first).toContain(word('pins.less', '{amount} less', {amount: money(locale, '122.88')}));
    expect(second).toContain('$102.40');
    expect(second).toContain(word('pins.less', '{amount} less', {amount: money(locale, '34.13')}));
    expect(second).toContain('0.31 ms');
    expect(cellsOf('clusterip-node-local')[1]).toContain(word('pins.same', 'the same'));
  });

  it('follows the current scenario', () => {
    open('en', '?pin=');
    expect(cellsOf('clusterip')[1]).toContain('the same');
    set({trafficGb: 1024});
    expect(cellsOf('clusterip')[0]).toContain('$13.65');
    expect(cellsOf('clusterip')[1]).toContain('$122.88 more');
  });

  it('names what is not known and compares no currencies', () => {
    open('en', '?pin=AOcn-northwest-1');
    expect(cellsOf('clusterip')[1]).toContain('no price here');
    const name = 'ClusterIP, zone-blind, no price here: show what it is made of';
    expect(within(table()).getByRole('button', {name})).toBeInTheDocument();
    expect(cellsOf('alb-ip')[1]).toContain('CN¥851.16');
    expect(cellsOf('alb-ip')[1]).toContain('another currency');
    expect(cellsOf('vpc-lattice')[1]).toContain('not offered in this Region');
  });

  it('opens a pin’s total into the lines of that scenario', async () => {
    const {user} = open('en', '?pin=BoGGoAA');
    await user.click(
      within(table()).getByRole('button', {name: /ClusterIP, zone-blind, \$13\.65/}),
    );
    expect(screen.getByText(/1,024 GB × 0\.667 crossings per GB/)).toBeInTheDocument();
  });
});

describe('letters on the bars', () => {
  it('stand where the pins’ costs lie, and the legend says what they are', () => {
    open('en', '?pin=BoGGoAA&pin=CAAC');
    expect(markers('clusterip')).toEqual(['A', 'B']);
    expect(markers('clusterip-node-local')).toEqual(['AB']);
    expect(screen.getByText('cost in the pinned scenarios')).toBeInTheDocument();
  });

  it('are not there for another currency, or without pins', () => {
    const {unmount} = open('en', '?pin=AOcn-northwest-1');
    expect(markers('alb-ip')).toEqual([]);
    expect(screen.queryByText('cost in the pinned scenarios')).toBeNull();
    unmount();
    open();
    expect(markers('clusterip')).toEqual([]);
  });

  it('make room for a pin that costs more than any bar', () => {
    open('en', '?trafficGb=1024&pin=');
    const marker = document.querySelector<HTMLElement>('li[data-path="vpc-lattice"] [data-pins]');
    expect(marker?.style.left).toBe('100%');
  });
});

function money(locale: Locale, digits: string): string {
  return locale === 'en' ? `$${digits}` : `US$${digits}`;
}
