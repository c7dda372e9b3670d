import {screen, waitFor, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {CostSimulation} from '@site/src/components/EastWestTrafficTables';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {scenarioStore} from '@site/src/scenario/store';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';

afterEach(() => scenarioStore.replace(defaultScenario));

const requestsUnit = () => word('trafficUnits.requestsPerSecond', 'requests/s');

async function open(locale: Locale) {
  const page = renderInLocale(<CostSimulation />, {locale});
  openPanels(page.container);
  const name = word('trafficUnits.title', 'The same traffic in other units');
  const group = within(await screen.findByRole('group', {name}));
  const inUnit = (unit: string) =>
    group.getByRole('textbox', {name: word('trafficUnits.field', 'Traffic in {unit}', {unit})});
  const slider = word('field.trafficGb.label', 'Traffic per month');
  const exact = word('field.exact', '{label}, exact value', {label: slider});
  return {
    ...page,
    group,
    tb: inUnit(word('trafficUnits.tbPerMonth', 'TB a month')),
    gbit: inUnit(word('trafficUnits.gbitPerSecond', 'Gbit/s on average')),
    requests: inUnit(requestsUnit()),
    size: group.getByRole('textbox', {
      name: word('trafficUnits.requestSize', 'Size of each request and its response, KB'),
    }),
    gb: screen.getByRole('textbox', {name: exact}),
    retype: async (field: HTMLElement, text: string) => {
      await page.user.clear(field);
      await page.user.type(field, text);
    },
  };
}

describe.each(locales)('traffic in the units people have, in %s', (locale) => {
  it('shows one traffic in every unit, and says what the units are', async () => {
    const {tb, gbit, requests, size, gb, group} = await open(locale);
    expect(gb).toHaveValue('10240');
    expect(tb).toHaveValue('10');
    expect(gbit).toHaveValue('0.033471');
    expect(requests).toHaveValue('63.84');
    expect(size).toHaveValue('64');
    expect(group.getByText(/1,024 GB.*2³⁰.*10⁹.*730/)).toBeVisible();
  });

  it('TB change everything else', async () => {
    const {tb, gbit, requests, gb, retype} = await open(locale);
    await retype(tb, '1.5');
    expect(scenarioStore.getSnapshot().trafficGb).toBe(1536);
    expect(tb).toHaveValue('1.5');
    await waitFor(() => expect(gb).toHaveValue('1536'));
    expect(gbit).toHaveValue('0.0050206');
    expect(requests).toHaveValue('9.576');
  });

  it('one Gbit/s is 298.77 TB a month, and keeps its text', async () => {
    const {tb, gbit, gb, retype} = await open(locale);
    await retype(gbit, '1.000');
    expect(gbit).toHaveValue('1.000');
    expect(scenarioStore.getSnapshot().trafficGb).toBeCloseTo(305939.4657, 3);
    await waitFor(() => expect(gb).toHaveValue('305939.47'));
    expect(tb).toHaveValue('298.77');
  });

  it('requests per second count with the size of a request', async () => {
    const {requests, size, retype} = await open(locale);
    await retype(requests, '500');
    expect(scenarioStore.getSnapshot().trafficGb).toBeCloseTo((500 * 64 * 2_628_000) / 2 ** 20, 6);
    await retype(size, '20');
    expect(requests).toHaveValue('500');
    const {trafficGb, requestKb} = scenarioStore.getSnapshot();
    expect(requestKb).toBe(20);
    expect(trafficGb).toBeCloseTo((500 * 20 * 2_628_000) / 2 ** 20, 6);
  });

  it('a change from elsewhere moves all of them', async () => {
    const {tb, gbit, requests, gb, retype} = await open(locale);
    await retype(gb, '102400');
    await waitFor(() => expect(tb).toHaveValue('100'));
    expect(gbit).toHaveValue('0.33471');
    expect(requests).toHaveValue('638.4');
  });

  it('keeps what cannot be used, says what can in one line, and changes nothing', async () => {
    const {gbit, retype} = await open(locale);
    await retype(gbit, '99');
    // The 9 on the way to 99 was a traffic like any other.
    const before = scenarioStore.getSnapshot();
    expect(gbit).toHaveValue('99');
    expect(gbit).toBeInvalid();
    const unit = word('trafficUnits.gbitPerSecond', 'Gbit/s on average');
    const line = word(
      'field.error.number',
      '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max} {unit}.',
      {
        label: word('trafficUnits.field', 'Traffic in {unit}', {unit}),
        typed: '99',
        min: '0',
        max: '34.27',
        unit,
      },
    );
    expect(screen.getByRole('alert')).toHaveTextContent(line);
    expect(gbit).toHaveAccessibleDescription(line);
    // To the last digit: nothing is converted back.
    expect(before).toEqual(defaultScenario);
    await retype(gbit, '34.27');
    expect(gbit).toBeValid();
    expect(scenarioStore.getSnapshot().trafficGb).toBeGreaterThan(before.trafficGb);
  });

  it('a size that would take the traffic past its bound is refused', async () => {
    const {tb, size, retype} = await open(locale);
    await retype(tb, '10240');
    await retype(size, '65');
    expect(size).toBeInvalid();
    expect(scenarioStore.getSnapshot().trafficGb).toBeLessThanOrEqual(10485760);
  });

  it('at no traffic any size is fine', async () => {
    const {tb, requests, size, retype} = await open(locale);
    await retype(tb, '0');
    await retype(size, '10240');
    expect(size).toBeValid();
    expect(requests).toHaveValue('0');
    expect(scenarioStore.getSnapshot()).toMatchObject({trafficGb: 0, requestKb: 10240});
  });
});
