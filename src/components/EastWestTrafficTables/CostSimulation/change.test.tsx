import {screen, waitFor, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import chinese from '@site/i18n/zh-Hans/code.json';
import {scenarioStore} from '@site/src/scenario/store';
import {worthwhileStore} from '@site/src/scenario/worthwhile';
import {OWN_PRICES} from '../../parts/ownFigures/anchor';
import {openPanels} from '../../../../test/panels';
import {locales, renderInLocale, type Locale} from '../../../../test/render';
import {CostSimulation} from '.';

type StringId = keyof typeof chinese;

/** A string of the interface in the language under test. */
function say(locale: Locale, id: StringId, english: string): string {
  return locale === 'en' ? english : chinese[id].message;
}

function renderQuestion(locale: Locale) {
  const page = renderInLocale(<CostSimulation />, {locale});
  const name = say(locale, 'costSimulation.change.name', 'When would the answer change?');
  const group = within(screen.getByRole('group', {name}));
  const field = (id: StringId, english: string) => group.getByLabelText(say(locale, id, english));
  return {
    ...page,
    group,
    from: field('costSimulation.change.from', 'From'),
    to: field('costSimulation.change.to', 'To'),
    worthwhile: field('costSimulation.worthwhile', 'A change is worth making from, per month'),
  };
}

describe.each(locales)('the question when the answer would change, in %s', (locale) => {
  it('names the break-even of the two paths, and that a small saving is not worth it', () => {
    const {group} = renderQuestion(locale);
    expect(group.getByText(/3,080 GB/)).toHaveTextContent(/\$38\.19/);
  });

  it('follows the paths the reader chooses', async () => {
    const {user, group, to} = renderQuestion(locale);
    await user.selectOptions(to, 'clusterip-same-zone');
    expect(group.getByText(/\$126\.29/)).toBeVisible();
    expect(group.queryByText(/3,080 GB/)).not.toBeInTheDocument();
  });

  it('judges by the saving the reader asks for', async () => {
    const {user, group, worthwhile} = renderQuestion(locale);
    const before = group.getByText(/\$38\.19/).textContent;
    await user.clear(worthwhile);
    await user.type(worthwhile, '30');
    expect(group.getByText(/\$38\.19/).textContent).not.toBe(before);
    expect(worthwhileStore.getSnapshot()).toBe(30);
  });

  it('asks for two different paths', async () => {
    const {user, group, from} = renderQuestion(locale);
    await user.selectOptions(from, 'alb-ip');
    const same = say(
      locale,
      'costSimulation.breakEven.same',
      'Choose two different paths to compare.',
    );
    expect(group.getByText(same)).toBeVisible();
  });
});

describe.each(locales)('what moves the cost, in %s', (locale) => {
  it('puts the strongest input first, with what it costs at both ends', async () => {
    const {user} = renderInLocale(<CostSimulation />, {locale});
    const path = screen.getByLabelText(say(locale, 'sensitivity.path', 'Path'));
    await user.selectOptions(path, 'vpc-lattice');
    const table = screen.getByRole('table', {
      name: say(locale, 'sensitivity.title', 'Which input moves the cost most'),
    });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(say(locale, 'field.trafficGb.label', 'Traffic per month'));
    expect(first).toHaveTextContent(/310\.50.*694\.50/);
    expect(second).toHaveTextContent(say(locale, 'field.services.label', 'Destination services'));
  });
});

describe.each(locales)('own prices, in %s', (locale) => {
  const price = (id: StringId, english: string) => say(locale, id, english);
  const fieldName = (id: StringId, english: string) =>
    say(locale, 'ownRates.field', 'Your price: {price}').replace('{price}', price(id, english));
  /** A field of the panel, whose code comes when it is opened. */
  const ownPrice = (container: HTMLElement, name: string) =>
    within(container.querySelector(`#${OWN_PRICES}`) as HTMLElement).findByLabelText(name);

  it('count at once, are marked where they count, and return to the list price in one click', async () => {
    const {user, container} = renderInLocale(<CostSimulation />, {locale});
    openPanels(container);
    const field = await ownPrice(container, fieldName('price.albHour', 'ALB, per hour'));
    const row = () => container.querySelector('[data-path="alb-ip"]');
    await user.type(field, '0.01');
    await waitFor(() => expect(row()).toHaveTextContent('89.22'));
    expect(row()).toHaveTextContent(say(locale, 'priceSource.own', 'your own price'));
    await user.click(
      screen.getByRole('button', {name: say(locale, 'ownRates.reset', 'Back to list prices')}),
    );
    expect(row()).toHaveTextContent('98.35');
  });

  it('make a path known where the price list does not', async () => {
    scenarioStore.set({region: 'cn-north-1'});
    const {user, container} = renderInLocale(<CostSimulation />, {locale});
    openPanels(container);
    const row = () => container.querySelector('[data-path="clusterip"] summary');
    expect(row()).not.toHaveTextContent(/\d\.\d\d/);
    const name = fieldName(
      'price.interAzPerGbEachSide',
      'Transfer between zones, per GB at each end',
    );
    await user.type(await ownPrice(container, name), '0.1');
    await waitFor(() => expect(row()).toHaveTextContent(/1,365$/));
  });
});
