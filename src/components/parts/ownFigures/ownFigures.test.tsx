import {fireEvent, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {CostSimulation, LatencyCostComparison} from '@site/src/components/EastWestTrafficTables';
import {noOwnFigures} from '@site/src/data/scenarioFields';
import {ownFiguresStore} from '@site/src/scenario/ownFigures';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {basisName} from '@site/src/words/labels/basis';
import {figureName} from '@site/src/words/labels/figures';
import {pathName} from '../paths/looks';
import {OWN_PRICES} from './anchor';
import {priceName} from '@site/src/words/labels/prices';

const enter = (field: HTMLElement, value: string) => fireEvent.change(field, {target: {value}});
const own = () => ownFiguresStore.getSnapshot();

describe.each(locales)('own prices, in %s', (locale) => {
  async function open() {
    const {container} = renderInLocale(<CostSimulation />, {locale});
    openPanels(container);
    const price = priceName('lcuHour');
    return {
      field: await within(container.querySelector(`#${OWN_PRICES}`) as HTMLElement).findByLabelText(
        word('ownRates.field', 'Your price: {price}', {price}),
      ),
      alb: () => container.querySelector('li[data-path=alb-ip]'),
    };
  }

  it('take the place of the list price and are marked as the reader’s own', async () => {
    const {field, alb} = await open();
    expect(field).toHaveAttribute('placeholder', '0.008');
    enter(field, '0.004');
    expect(own().rates).toEqual({lcuHour: 0.004});
    // 16.425 + 10,240 × 0.004
    expect(alb()).toHaveTextContent('$57.39');
    expect(alb()).toHaveTextContent(word('priceSource.own', 'your own price'));
    expect(alb()).toHaveTextContent('$0.008');
  });

  it('give way to the list price again, one by one or all at once', async () => {
    const {field, alb} = await open();
    enter(field, '0.004');
    enter(field, '');
    expect(own()).toEqual(noOwnFigures);
    expect(alb()).toHaveTextContent('$98.35');
    enter(field, '0.004');
    fireEvent.click(screen.getByText(word('ownRates.reset', 'Back to list prices')));
    expect(own()).toEqual(noOwnFigures);
    expect(field).toHaveValue('');
  });

  it('that cannot be used are explained, and the list price holds', async () => {
    const {field, alb} = await open();
    enter(field, 'free');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(priceName('lcuHour'));
    expect(alert).toHaveTextContent('free');
    expect(alb()).toHaveTextContent('$98.35');
  });
});

describe.each(locales)('own measurements, in %s', (locale) => {
  async function open() {
    const {container} = renderInLocale(<LatencyCostComparison />, {locale});
    openPanels(container);
    const values = {percentile: 'p50', figure: figureName('albIp')};
    const row = () =>
      [...container.querySelectorAll('tbody tr')].find(
        (tr) => tr.querySelector('th')?.textContent.trim() === pathName('alb-ip'),
      );
    return {
      field: await screen.findByLabelText(
        word('ownLatencies.field', 'Your {percentile}: {figure}', values),
      ),
      row,
    };
  }

  it('take the place of our estimate and are no estimate any more', async () => {
    const {field, row} = await open();
    expect(row()).toHaveTextContent('2.80 ms');
    enter(field, '1.2');
    expect(own().latencyMs).toEqual({albIp: {p50: 1.2}});
    // 1.2 + 4/3 crossings of 0.6 ms
    expect(row()).toHaveTextContent('2.00 ms');
    expect(row()).toHaveTextContent(`1.2 ${basisName('own')}`);
    expect(row()?.querySelector('svg path')).not.toHaveAttribute('fill', 'none');
  });

  it('give way to our figure again', async () => {
    const {field, row} = await open();
    enter(field, '1.2');
    fireEvent.click(screen.getByText(word('ownLatencies.reset', 'Back to our figures')));
    expect(own()).toEqual(noOwnFigures);
    expect(row()).toHaveTextContent('2.80 ms');
  });
});
