import {act, fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {labPresets} from '@site/src/data/labFields';
import {labStore} from '@site/src/scenario/lab';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {LocalityLab} from './index';

/** Opens a panel as a click does; jsdom opens nothing by itself. */
function open(id: string, message: string): void {
  const panel = screen.getByText(word(id, message)).closest('details') as HTMLDetailsElement;
  panel.open = true;
  fireEvent(panel, new Event('toggle'));
}

/** The rows of a table that comes when its panel is opened, as text. */
async function rowsOf(name: string | RegExp): Promise<readonly (readonly (string | null)[])[]> {
  const table = await screen.findByRole('table', {name});
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({textContent}) => textContent));
}

describe.each(locales)('what-ifs of the locality lab, in %s', (locale) => {
  const set = () => word('localityLab.hints.set', 'set');
  const refused = () => word('localityLab.hints.refused', 'refused');

  beforeEach(() => {
    renderInLocale(<LocalityLab />, {locale, pathname: 'locality-lab/'});
  });

  it('the cost, opened into quantity and price', async () => {
    open('localityLab.worked.title', 'How is the cost worked out?');
    const change = await screen.findByRole('link', {
      name: word(
        'localityLab.worked.change',
        'Change traffic, Region or prices in the cost simulation',
      ),
    });
    const panel = change.closest('details');
    for (const figure of ['33.3%', '10 TB', '3,413.33', '$0.02', '$68.27']) {
      expect(panel).toHaveTextContent(figure);
    }
    act(() => scenarioStore.set({billing: 'one-end'}));
    expect(panel).toHaveTextContent('$34.13');
  });

  it('the fewest replicas for which hints are certain', async () => {
    open('localityLab.replicas', 'How many replicas make hints certain?');
    const rows = await rowsOf(
      word(
        'localityLab.replicas.caption',
        'Ready pods for which the annotation sets hints, wherever the pods stand',
      ),
    );
    expect(rows.map(([zones]) => zones)).toEqual(['2', '3', '4', '5', '6']);
    const counts = [1, 2, 4, 5, 8, 11].join(locale === 'en' ? ', ' : '、');
    expect(rows[1]).toEqual(['3', counts, '12', '13']);
    act(() => labStore.set(labPresets['unlabelled-node']));
    expect(
      screen.getByText(
        word(
          'localityLab.replicas.never',
          'On your nodes no number of replicas helps: the CPU shares of the zones are not known.',
        ),
      ),
    ).toBeInTheDocument();
  });

  it('the loss of a zone, step by step', async () => {
    act(() => labStore.set(labPresets.even));
    open('localityLab.loss', 'What does the loss of a zone do?');
    const rows = await rowsOf(/us-east-1c/);
    expect(rows.map(([, hints]) => hints)).toEqual([set(), set(), set(), set()]);
    expect(rows.map(([, , failing]) => failing)).toEqual(['0%', '0%', '0%', '0%']);
    const chosen = screen.getByRole('combobox', {
      name: word('localityLab.loss.zone', 'The zone that is lost'),
    });
    act(() => labStore.set({mode: 'none'}));
    fireEvent.change(chosen, {target: {value: 'us-east-1a'}});
    expect((await rowsOf(/us-east-1a/))[1]?.[2]).toBe('33.3%');
  });

  it('a zonal shift, step by step: callers stay, and the other zones take half as much again', async () => {
    act(() => labStore.set({...labPresets.even, mode: 'prefer-same-zone'}));
    open('localityLab.shift', 'What does a zonal shift do?');
    const rows = await rowsOf(/us-east-1c/);
    expect(rows.map(([, hints]) => hints)).toEqual([set(), set(), set()]);
    expect(rows.map(([, , failing]) => failing)).toEqual(['0%', '0%', '0%']);
    expect(rows.map(([, , , crosses]) => crosses)).toEqual(['0%', '33.3%', '33.3%']);
    // Nine pods over two zones are five and four: the calls of the third zone go to five pods in a.
    expect(rows.map((cells) => cells[5])).toEqual(['–', '+50%', '+55.6%']);
    const chosen = screen.getByRole('combobox', {
      name: word('localityLab.shift.zone', 'The zone that is shifted away'),
    });
    act(() => labStore.set({mode: 'none'}));
    fireEvent.change(chosen, {target: {value: 'us-east-1a'}});
    expect((await rowsOf(/us-east-1a/))[1]?.[2]).toBe('0%');
  });

  it('scaling in: which counts keep their hints', async () => {
    act(() => labStore.set(labPresets.even));
    open('localityLab.scaleIn', 'What does scaling in do?');
    const rows = await rowsOf(/us-east-1a \/ us-east-1b \/ us-east-1c/);
    const byCount = new Map(rows.map(([count, , hints]) => [Number(count), hints]));
    const kept = [9, 7, 6, 3];
    for (let count = 9; count > 0; count -= 1) {
      expect(byCount.get(count), `${count} pods`).toBe(kept.includes(count) ? set() : refused());
    }
    fireEvent.change(
      screen.getByRole('combobox', {
        name: word('localityLab.scaleIn.order', 'Which pod goes first'),
      }),
      {target: {value: 'drain:us-east-1b'}},
    );
    const drained = await rowsOf(/us-east-1a \/ us-east-1b \/ us-east-1c/);
    expect(drained.find(([count]) => count === '6')?.[1]).toBe('3 / 0 / 3');
  });

  it('a cluster too large to move pod by pod in a mode of single nodes', async () => {
    const [column] = labPresets.even.columns;
    if (column === undefined) throw new Error('The preset has zones.');
    act(() => labStore.set({mode: 'internal-local', columns: [{...column, readyEndpoints: 900}]}));
    open('localityLab.scaleIn', 'What does scaling in do?');
    expect(
      await screen.findByText(
        word(
          'localityLab.whatIf.tooLarge',
          'Too many nodes and pods to move one by one in a mode that looks at single nodes. Choose another mode, or a smaller part of the cluster.',
        ),
      ),
    ).toBeInTheDocument();
    act(() => labStore.set({mode: 'none'}));
    expect((await rowsOf(/us-east-1a/)).map(([count]) => count)).toEqual(
      Array.from({length: 25}, (_, index) => String(900 - index)),
    );
  });

  it('the same question for the terminal', async () => {
    open('localityLab.terminal', 'The same answer in the terminal');
    const line = await screen.findByText(/npm run --silent locality/);
    expect(line).toHaveTextContent('"readyEndpointsByZone":{"us-east-1a":6,"us-east-1b":2');
    act(() =>
      labStore.set({columns: labPresets.even.columns.map((column) => ({...column, nodes: 0}))}),
    );
    expect(line).not.toBeInTheDocument();
  });
});
