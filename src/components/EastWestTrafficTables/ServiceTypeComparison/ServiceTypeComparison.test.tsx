import {act, fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {serviceNeedIds, serviceTypeIds, type ServiceTypeId} from '@site/src/data/serviceTypes';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {ServiceTypeComparison} from './index';
import {serviceNeedName, serviceTypeText} from './text';

let page: HTMLElement;

function open(locale: Locale = 'en') {
  const {container, user} = renderInLocale(<ServiceTypeComparison />, {locale});
  page = container;
  return user;
}

const rowHeads = () => [...page.querySelectorAll<HTMLElement>('tbody > tr > th')];
const nameOf = (type: ServiceTypeId) => serviceTypeText(type).name;
/** Service types in the order in which they stand. */
const shown = () =>
  rowHeads().map((head) => serviceTypeIds.find((type) => head.textContent.includes(nameOf(type))));
const row = (type: ServiceTypeId) => rowHeads()[shown().indexOf(type)]?.closest('tr') ?? page;
const sentence = () => page.querySelector('p')?.textContent;
const need = (name: string) => screen.getByRole('checkbox', {name});

describe.each(locales)('the service types, in %s', (locale) => {
  beforeEach(() => void open(locale));

  it('are five, in the order of the guide', () => {
    expect(shown()).toEqual(serviceTypeIds);
  });

  it('mark the choice to start from', () => {
    const badge = word('serviceTypes.default', 'default choice');
    expect(row('clusterip')).toHaveTextContent(badge);
    expect(row('alb-ip')).not.toHaveTextContent(badge);
  });

  it('each say path, zones, charges, what they are good for and what to watch', () => {
    for (const type of serviceTypeIds) {
      const detail = row(type).nextElementSibling;
      const {path, zones, charges, goodFor, watchOut} = serviceTypeText(type);
      for (const text of [path, zones, charges, goodFor, watchOut]) {
        expect(text).not.toBe('');
        expect(detail).toHaveTextContent(text);
      }
    }
  });

  it('show layer, stops, latency and cost', () => {
    const cells = [...row('nlb-instance').querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells.slice(0, 2)).toEqual(['L4', '3']);
    expect(cells[2]).toContain('1.4 · 4.00 ms');
    expect(cells[3]).toContain('$350.93');
    expect(row('clusterip')).toHaveTextContent('$10.24');
  });

  it('filter by layer', () => {
    const layer = screen.getByRole('group', {name: word('serviceTypes.layer', 'Layer')});
    fireEvent.click(within(layer).getByLabelText('L7'));
    expect(shown()).toEqual(['alb-ip']);
    expect(sentence()).toContain(nameOf('alb-ip'));
    fireEvent.click(within(layer).getByLabelText('L4'));
    expect(shown()).toEqual(['clusterip', 'headless', 'nlb-instance', 'nlb-ip']);
  });

  it('offer every need as a filter', () => {
    const names = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(names).toEqual(serviceNeedIds.map(serviceNeedName));
  });
});

describe('needs', () => {
  it.each([
    ['no hourly charge', ['clusterip', 'headless']],
    ['can stay in the zone', ['clusterip', 'nlb-ip']],
    ['fixed IP', ['nlb-instance', 'nlb-ip']],
    ['HTTP routing', ['alb-ip']],
  ])('“%s” leaves %s', async (name, expected) => {
    const user = open();
    await user.click(need(name));
    expect(shown()).toEqual(expected);
    expect(sentence()).toContain(`${expected.length} of 5 service types fit`);
  });

  it('must all be met', async () => {
    const user = open();
    await user.click(need('fixed IP'));
    await user.click(need('can stay in the zone'));
    expect(shown()).toEqual(['nlb-ip']);
  });

  it('that exclude each other leave nothing, and the sentence says so', async () => {
    const user = open();
    await user.click(need('WAF'));
    await user.click(need('no hourly charge'));
    expect(shown()).toEqual([]);
    expect(sentence()).toContain('No single service type gives all of that');
    await user.click(need('WAF'));
    expect(shown()).toEqual(['clusterip', 'headless']);
  });
});

describe('sorting', () => {
  const headers = () => [...page.querySelectorAll<HTMLElement>('th[aria-sort]')];
  const sortBy = (index: number) =>
    fireEvent.click(within(headers()[index] as HTMLElement).getByRole('button'));

  it('by cost, up and down', () => {
    open();
    sortBy(2);
    expect(shown()).toEqual(['alb-ip', 'clusterip', 'headless', 'nlb-ip', 'nlb-instance']);
    sortBy(2);
    expect(shown()).toEqual(['nlb-instance', 'nlb-ip', 'clusterip', 'headless', 'alb-ip']);
  });

  it('by cost keeps what is not known last, either way', () => {
    open();
    act(() => scenarioStore.set({region: 'cn-northwest-1'}));
    sortBy(2);
    expect(shown()[0]).toBe('alb-ip');
    sortBy(2);
    expect(shown()[0]).toBe('alb-ip');
  });

  it('by latency', () => {
    open();
    sortBy(1);
    expect(shown()).toEqual(['headless', 'clusterip', 'nlb-ip', 'nlb-instance', 'alb-ip']);
    expect(headers()[1]).toHaveAttribute('aria-sort', 'ascending');
  });

  it('by layer keeps the order of the guide among equals', () => {
    open();
    sortBy(0);
    expect(shown()).toEqual(serviceTypeIds);
  });
});

it('a cost opens into its line items', async () => {
  const user = open();
  const button = within(row('nlb-ip')).getByRole('button');
  await user.click(button);
  await screen.findByText('$61.44');
  const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(detail).toHaveTextContent('NLB capacity units (NLCU)');
  expect(detail).toHaveTextContent('$61.44');
});

it('the cost with same-zone routing opens into its own line items', async () => {
  open();
  const [, sameZone] = within(row('clusterip')).getAllByRole('button');
  fireEvent.click(sameZone as HTMLElement);
  expect(await screen.findByText('512 GB')).toBeVisible();
});
