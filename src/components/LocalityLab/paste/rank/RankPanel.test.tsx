import {fireEvent, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {inPage, openPanel, paste} from '@site/test/pasteCluster';
import type {Locale} from '@site/test/render';
import {word} from '@site/test/words';

const cluster = kubectlJson(clusterItems({services: 30, orders: {}, hinted: false}));

async function openRanking(start = inPage, locale: Locale = 'en') {
  openPanel(start, locale);
  paste(cluster);
  const title = word('rank.title', 'Which Service should I change first?');
  fireEvent.click(await screen.findByText(title));
  const start_ = await screen.findByRole('button', {
    name: word('rank.start', 'Rank the Services'),
  });
  const text = word('rank.text', 'Bytes per Service, if you have them');
  return {start: start_, box: screen.getByRole('textbox', {name: text})};
}

describe.each(['en', 'zh-Hans'] as const)('which Service first, in %s', (locale) => {
  it('ranks with a measurement, and gives the patch of the first', async () => {
    const {start, box} = await openRanking(inPage, locale);
    fireEvent.change(box, {target: {value: 'service,gb\nshop/service-7,3000\n'}});
    fireEvent.click(start);
    const name = word('rank.caption', 'Services, the most worthwhile first');
    const table = await screen.findByRole('table', {name});
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('shop/service-7');
    expect(first).toHaveTextContent('US$40.00'.slice(-6));
    expect(within(table).getAllByText(/^kubectl -n shop patch service service-7 /)).toHaveLength(1);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(20);
    const more = word('rank.more', 'Show more ({count} left)').replace('{count}', '10');
    fireEvent.click(screen.getByRole('button', {name: more}));
    expect(within(table).getAllByRole('rowheader')).toHaveLength(30);
  });
});

it('says that the measurement is one page of several', async () => {
  const {start, box} = await openRanking();
  const rows = [
    ['service', 'gb'],
    ['shop/service-7', '3000'],
  ].map((cells) => ({Data: cells.map((VarCharValue) => ({VarCharValue}))}));
  const page = JSON.stringify({NextToken: 'AeJ3', ResultSet: {Rows: rows}});
  fireEvent.change(box, {target: {value: page}});
  fireEvent.click(start);
  expect(await screen.findByText(/^The measurement names a token for the next page/)).toBeVisible();
});

it('says in one line what cannot be read, and keeps the text', async () => {
  const {start, box} = await openRanking();
  fireEvent.change(box, {target: {value: 'not a table'}});
  fireEvent.click(start);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^No bytes per Service could be read/);
  expect(box).toHaveValue('not a table');
});

it('is stopped without loss', async () => {
  const stopRanking = vi.fn();
  const {start} = await openRanking(() => ({
    ...inPage(),
    rank: (_, onProgress) => {
      onProgress({done: 5, total: 30});
      return new Promise(() => undefined);
    },
    stopRanking,
  }));
  fireEvent.click(start);
  expect(await screen.findByRole('progressbar', {name: 'Service 5 of 30'})).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', {name: 'Cancel'}));
  expect(stopRanking).toHaveBeenCalledOnce();
  expect(screen.getByText('Cancelled. What you typed is still here.')).toBeInTheDocument();
});
