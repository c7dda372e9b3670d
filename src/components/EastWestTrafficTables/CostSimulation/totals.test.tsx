import {fireEvent, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {pathName} from '../../parts/paths/looks';
import {CostSimulation} from './index';

/** Opens a total by its path and cost, and gives the texts of its line items' cells. */
async function linesOf(place: HTMLElement, path: string, cost: string) {
  const name = word('explain.button', '{path}, {cost}: show what it is made of', {path, cost});
  fireEvent.click(within(place).getByRole('button', {name}));
  const caption = word('lineItems.caption', 'What {path} is made of, per month', {path});
  const lines = await within(place).findByRole('table', {name: caption});
  return [...lines.querySelectorAll('td')].map(({textContent}) => textContent);
}

describe.each(locales)('beside the bars, every total opens, in %s', (locale) => {
  const usd = (amount: string) => (locale === 'en' ? `$${amount}` : `US$${amount}`);
  const open = () => {
    const {container} = renderInLocale(<CostSimulation />, {locale});
    openPanels(container);
  };
  const group = () =>
    screen.getByRole('group', {
      name: word('costSimulation.change.name', 'When would the answer change?'),
    });

  it('both totals that the verdict weighs', async () => {
    open();
    const from = await linesOf(group(), pathName('clusterip'), usd('136.53'));
    expect(from.slice(0, 3)).toEqual(['6,826.67 GB', usd('0.02'), usd('136.53')]);
    const to = await linesOf(group(), pathName('alb-ip'), usd('98.35'));
    expect(to).toContain(usd('81.92'));
  });

  it('the totals of the curve’s table, at their own volume', async () => {
    open();
    const table = screen.getByRole('table', {
      name: word('costSimulation.curve.table', 'Cost per month by traffic per month'),
    });
    const cells = await linesOf(table, pathName('clusterip'), usd('1,365.33'));
    expect(cells.slice(0, 3)).toEqual(['68,266.67 GB', usd('0.02'), usd('1,365.33')]);
  });

  it('the totals at both ends of what moves the cost, with the input moved', async () => {
    open();
    const table = screen.getByRole('table', {
      name: word('sensitivity.title', 'Which input moves the cost most'),
    });
    const low = await linesOf(table, pathName('clusterip'), usd('68.27'));
    expect(low.slice(0, 3)).toEqual(['3,413.33 GB', usd('0.02'), usd('68.27')]);
    const high = await linesOf(table, pathName('clusterip'), usd('273.07'));
    expect(high.slice(0, 3)).toEqual(['13,653.33 GB', usd('0.02'), usd('273.07')]);
  });
});
