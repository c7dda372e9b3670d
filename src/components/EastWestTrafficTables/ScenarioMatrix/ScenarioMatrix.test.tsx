import {fireEvent, screen, waitFor, within} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {situationIds, situations, type SituationId} from '@site/src/data/recommendations';
import {needIds, scopeIds, type PathId} from '@site/src/data/types';
import {takeChoices} from '@site/src/scenario/linkState';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {needName, scopeName} from '@site/src/words/labels/needs';
import {pathName} from '../../parts/paths/looks';
import {ScenarioMatrix} from './index';
import {situationText} from './text';

let page: HTMLElement;

afterEach(() => {
  takeChoices('');
});

function open(locale: Locale = 'en') {
  const {container, user} = renderInLocale(<ScenarioMatrix />, {locale});
  page = container;
  return user;
}

const rows = () => [...page.querySelectorAll<HTMLElement>('tbody > tr:has(> th)')];
const idOf = (row: HTMLElement) => row.querySelector('th a')?.getAttribute('href')?.split('#')[1];
/** Situations in the order in which they stand. */
const shown = () => rows().map(idOf);
const row = (id: SituationId) => rows()[shown().indexOf(id)] ?? page;
const fitting = () =>
  rows()
    .filter((element) => element.textContent.includes(word('scenarioMatrix.fits', 'fits')))
    .filter(
      (element) => !element.textContent.includes(word('scenarioMatrix.misses', 'does not fit')),
    )
    .map(idOf);
const isGiving = ({textContent}: HTMLElement) =>
  textContent === word('manifest.give', 'Give me this');
const buttons = (id: SituationId) => within(row(id)).getAllByRole('button');
const totals = (id: SituationId) => buttons(id).filter((button) => !isGiving(button));
const givers = (id: SituationId) => buttons(id).filter(isGiving);
const sentence = () => page.querySelector('p')?.textContent;
const need = (name: string) => screen.getByRole('checkbox', {name});

describe.each(locales)('the scenario matrix, in %s', (locale) => {
  beforeEach(() => void open(locale));

  it('shows every situation with stack, reason, path and what may take its place', () => {
    expect(shown()).toEqual(situationIds);
    for (const id of situationIds) {
      const {name, stack, why} = situationText(id);
      const {path, instead = []} = situations[id];
      for (const text of [name, stack, why, ...[path, ...instead].map(pathName)]) {
        expect(row(id).textContent).toContain(text);
      }
    }
  });

  it('links each to its section of the scenarios chapter, in the language of the page', () => {
    const base = locale === 'en' ? '' : '/zh-Hans';
    for (const id of situationIds) {
      const link = within(row(id)).getByRole('link');
      expect(link).toHaveAttribute('href', `${base}/scenarios/#${id}`);
      expect(link).toHaveTextContent(situationText(id).name);
    }
  });

  it('offers every scope and every need as a filter', () => {
    const radios = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(radios.slice(1)).toEqual(scopeIds.map(scopeName));
    const boxes = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(boxes).toEqual(needIds.map(needName));
  });

  it('says what fits only when something is asked', () => {
    expect(fitting()).toEqual([]);
    expect(page.querySelectorAll('thead th')).toHaveLength(3);
    fireEvent.click(need(needName('waf')));
    expect(page.querySelectorAll('thead th')).toHaveLength(4);
    expect(fitting()).toEqual(['l7-waf']);
    expect(shown()[0]).toBe('l7-waf');
  });

  it('says why a row fits or not', () => {
    fireEvent.click(need(needName('mtls')));
    fireEvent.click(need(needName('waf')));
    const reason = row('l7-waf').querySelectorAll('td')[1]?.textContent ?? '';
    expect(reason).toContain(
      word('scenarioMatrix.meets', 'Gives {needs}.', {needs: needName('waf')}),
    );
    expect(reason).toContain(
      word('scenarioMatrix.lacks', 'Lacks {needs}.', {needs: needName('mtls')}),
    );
    expect(fitting()).toEqual([]);
  });

  it('opens a cost into its line items, once, although two rows share a path', async () => {
    const [button = page] = totals('multi-az-cost');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(totals('simple-microservices')[0]).toHaveAttribute('aria-expanded', 'false');
    await screen.findByText('512 GB');
    expect(page.querySelectorAll('table table')).toHaveLength(1);
    expect(row('multi-az-cost').nextElementSibling).toHaveTextContent('512 GB');
  });
});

describe('each need', () => {
  it.each([
    ['L7 routing', ['l7-waf', 'zero-trust', 'multi-account']],
    ['mTLS', ['zero-trust']],
    ['WAF', ['l7-waf']],
    ['fixed IP', ['simple-dr']],
    ['IAM authorization', ['multi-account']],
    [
      'small team',
      ['simple-microservices', 'stateful', 'l7-waf', 'multi-az-cost', 'multi-account', 'simple-dr'],
    ],
    ['lowest cost', ['simple-microservices', 'multi-az-cost']],
    ['lowest latency', ['simple-microservices', 'multi-az-cost']],
  ])('“%s” is met by %s, and they stand first', async (name, expected) => {
    const user = open();
    await user.click(need(name));
    expect(fitting()).toEqual(expected);
    expect(shown().slice(0, expected.length)).toEqual(expected);
    expect(sentence()).toContain(`${expected.length} of 8 stacks fit`);
    expect(sentence()).toContain(situationText(expected[0] as SituationId).name);
    expect(sentence()).toMatch(/It costs \$[\d.]+ a month at 10 TB\.$/);
  });
});

describe('filters together', () => {
  it('a scope puts what runs there first and says what the others are made for', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', {name: 'several accounts'}));
    expect(shown().slice(0, 2)).toEqual(['multi-account', 'simple-dr']);
    expect(fitting()).toEqual(['multi-account', 'simple-dr']);
    expect(row('l7-waf')).toHaveTextContent('Made for one cluster.');
  });

  it('that nothing meets name the closest, with the reason', async () => {
    const user = open();
    await user.click(screen.getByRole('radio', {name: 'several accounts'}));
    await user.click(need('WAF'));
    await user.click(need('IAM authorization'));
    expect(fitting()).toEqual([]);
    expect(sentence()).toContain('No single stack gives all of that');
    expect(sentence()).toContain('Lacks WAF.');
    expect(shown()[0]).toBe('multi-account');
  });

  it('that ask for the lowest cost among several clusters follow the traffic', async () => {
    const user = open();
    openPanels(page);
    await user.click(screen.getByRole('radio', {name: 'several clusters'}));
    await user.click(need('lowest cost'));
    expect(shown()[0]).toBe('zero-trust');
    fireEvent.change(screen.getByLabelText('Traffic per month'), {target: {value: 0}});
    await waitFor(() => expect(shown()[0]).toBe('multi-cluster-same-account'));
    expect(sentence()).toContain('It costs $32.98 a month at 10 GB.');
  });
});

describe('what may take the place of a stack', () => {
  it('has a total that opens into its own lines', async () => {
    const user = open();
    const [, second, ...rest] = totals('multi-account');
    expect(totals('multi-account').map(({textContent}) => textContent)).toEqual([
      '$438.50',
      '$202.17',
      '$277.80',
    ]);
    expect(rest).toHaveLength(1);
    await user.click(second as HTMLElement);
    expect(within(page).getByText('Interface endpoint hours')).toBeVisible();
  });
});

describe('what to apply', () => {
  const title = (path: PathId) => ({name: `What to apply: ${pathName(path)}`});

  it('opens at the row that was pressed, although two rows share a path', async () => {
    const user = open();
    await user.click(givers('multi-az-cost')[0] as HTMLElement);
    const panel = await screen.findByRole('group', title('clusterip-same-zone'));
    expect(row('multi-az-cost').nextElementSibling).toContainElement(panel);
    expect(screen.getAllByRole('group', title('clusterip-same-zone'))).toHaveLength(1);
    expect(givers('simple-microservices')[0]).toHaveAttribute('aria-expanded', 'false');
    await user.click(givers('multi-az-cost')[0] as HTMLElement);
    expect(screen.queryByRole('group', title('clusterip-same-zone'))).not.toBeInTheDocument();
  });

  it('is offered for what may take the place of a stack, under its open total', async () => {
    const user = open();
    expect(givers('multi-account')).toHaveLength(1);
    await user.click(totals('multi-account')[1] as HTMLElement);
    const name = `Give me this ${pathName('privatelink')}`;
    await user.click(await screen.findByRole('button', {name}));
    const panel = await screen.findByRole('group', title('privatelink'));
    expect(row('multi-account').nextElementSibling).toContainElement(panel);
    expect(screen.getByText('Interface endpoint hours')).toBeVisible();
  });

  it('opens by a link at the first row of its path', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    takeChoices('?give=clusterip-same-zone&give.name=cart');
    const user = open();
    const panel = await screen.findByRole('group', title('clusterip-same-zone'));
    expect(row('simple-microservices').nextElementSibling).toContainElement(panel);
    expect(panel).toHaveTextContent('name: cart');
    // The total of the same path offers it as well, and leaves it where it was opened.
    await user.click(totals('simple-microservices')[0] as HTMLElement);
    const name = `Give me this ${pathName('clusterip-same-zone')}`;
    const [own, inTotal] = await within(page).findAllByRole('button', {name, expanded: true});
    expect(own).toBe(givers('simple-microservices')[0]);
    expect(inTotal).toBeUndefined();
    expect(screen.getAllByRole('group', title('clusterip-same-zone'))).toEqual([panel]);
  });
});
