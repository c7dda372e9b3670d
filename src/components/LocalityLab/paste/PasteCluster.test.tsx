import {act, fireEvent, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {defaultLab} from '@site/src/data/labFields';
import {labStore} from '@site/src/scenario/lab';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {box, choose, inPage, openPanel, paste} from '@site/test/pasteCluster';
import {renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {PasteCluster} from './PasteCluster';
import type {Session} from './session';
import {LONG_PASTE} from './useSources';

const items = clusterItems();
const cluster = kubectlJson(items);
const filled = {mode: 'prefer-same-zone', unlabelledNodes: 0};

afterEach(() => labStore.replace(defaultLab));

describe.each(['en', 'zh-Hans'] as const)('in %s', (locale) => {
  it('reads what is pasted, says whether the hints agree, and fills the lab', async () => {
    openPanel(inPage, locale);
    paste(cluster);
    const values = {nodes: '6', services: '1'};
    const found = word(
      'pasteCluster.found',
      'Read: {nodes} nodes and {services} Services.',
      values,
    );
    expect(await screen.findByText(found)).toBeInTheDocument();
    await choose(/^orders/);
    const verdict = word('pasteCluster.agrees', 'The cluster agrees with the model.');
    expect(await screen.findByText(verdict)).toBeInTheDocument();
    expect(screen.getByText(/trafficDistribution: PreferSameZone/)).toBeInTheDocument();
    expect(labStore.getSnapshot()).toMatchObject(filled);
    expect(labStore.getSnapshot().columns).toEqual(
      ['a', 'b', 'c'].map((zone) => ({
        zone: `us-east-1${zone}`,
        nodes: 2,
        cpuMilliPerNode: 3920,
        readyEndpoints: 2,
        clientShare: 0.333,
      })),
    );
    const table = screen.getByRole('table', {name: /^shop\/orders.+IPv4$/});
    const row = within(table).getByRole('row', {name: /us-east-1b/});
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({textContent}) => textContent),
    ).toEqual(['2', '2', '2']);
  });

  it('says in one line what is wrong, and keeps the text', async () => {
    openPanel(inPage, locale);
    paste('NAME   STATUS');
    const line = word(
      'pasteCluster.fault.table',
      'This is the table that kubectl prints for people. Run kubectl with -o json or -o yaml.',
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(line);
    expect(box()).toHaveValue('NAME   STATUS');
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(line);
  });
});

describe('a text', () => {
  it('that is typed waits for the button', async () => {
    const text = openPanel();
    fireEvent.change(text, {target: {value: cluster.slice(0, 99)}});
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Read it'}));
    expect(await screen.findByRole('alert')).toHaveTextContent('at character 99, inside items[0]');
    fireEvent.change(text, {target: {value: cluster}});
    fireEvent.click(screen.getByRole('button', {name: 'Read it'}));
    expect(await screen.findByText(/^Read: 6 nodes/)).toBeInTheDocument();
    expect(text).toBeValid();
  });

  it('that is long stays beside the box until it is removed', async () => {
    const text = openPanel();
    fireEvent.change(text, {target: {value: ' '}});
    paste(cluster + ' '.repeat(LONG_PASTE));
    expect(text).toHaveValue(' ');
    const held = screen.getByRole('list', {name: 'Kept beside the box'});
    expect(held).toHaveTextContent(/^Pasted text, 0\.2\d MB/);
    expect(await screen.findByText(/^Read: 6 nodes/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', {name: 'Remove Pasted text'}));
    expect(held).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', {name: 'Read it'}));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing to read.');
  });
});

describe('files', () => {
  const file = (name: string, content: string) => new File([content], name);
  const drop = (...files: readonly File[]) => {
    const dataTransfer = {files, types: ['Files']};
    const panel = box().closest('[data-over]') ?? document.body;
    fireEvent.dragOver(panel, {dataTransfer});
    expect(panel).toHaveAttribute('data-over', 'true');
    fireEvent.drop(panel, {dataTransfer});
    expect(panel).toHaveAttribute('data-over', 'false');
  };

  it('that are dropped one by one are parts of one cluster', async () => {
    openPanel();
    drop(file('nodes.json', kubectlJson(items.slice(0, 6))));
    await screen.findByText(/^There are no services and endpointslices in it\. .*: kubectl get/);
    expect(screen.queryByRole('combobox', {name: 'Service'})).toBeNull();
    drop(
      file('services.json', kubectlJson(items.slice(6, 7))),
      file('s.json', kubectlJson(items.slice(7))),
    );
    expect(await screen.findByText(/^Read: 6 nodes/)).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('that come after a cluster are a newer state of it', async () => {
    openPanel();
    drop(file('old.json', cluster));
    await screen.findByText(/^Read: 6 nodes/);
    drop(file('new.json', kubectlJson(clusterItems({nodesPerZone: 1}))));
    expect(await screen.findByText(/^Read: 3 nodes/)).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
      expect.stringMatching(/^new\.json/),
    ]);
  });

  it('that miss the panel do not take the place of the page', () => {
    openPanel();
    const transfer = {dataTransfer: {files: [], types: ['Files']}};
    expect(fireEvent.drop(document.body, transfer)).toBe(false);
    expect(fireEvent.dragOver(document.body, transfer)).toBe(false);
    const text = {dataTransfer: {files: [], types: ['text/plain']}};
    expect(fireEvent.drop(box(), text)).toBe(true);
  });

  it('can be chosen, and are named where they are wrong', async () => {
    openPanel();
    const input = document.querySelector('[data-files=cluster]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no input for files');
    const click = vi.spyOn(input, 'click');
    fireEvent.click(screen.getByRole('button', {name: 'Choose files'}));
    expect(click).toHaveBeenCalledOnce();
    Object.defineProperty(input, 'files', {value: [file('table.txt', 'NAME   STATUS\n')]});
    fireEvent.change(input);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^table\.txt: This is the table/);
  });
});

describe('the reader in the background', () => {
  it('shows how far it is, and can be stopped without loss', async () => {
    const end = vi.fn();
    const forever: Session = {
      read: (_, onProgress) => {
        onProgress({done: 1_000_000, total: 4_000_000});
        return new Promise(() => undefined);
      },
      examine: () => new Promise(() => undefined),
      rank: () => new Promise(() => undefined),
      stopRanking: vi.fn(),
      end,
    };
    openPanel(() => forever);
    paste(cluster);
    expect(await screen.findByRole('progressbar', {name: 'Reading 1 of 4 MB'})).toHaveValue(
      1_000_000,
    );
    expect(screen.getByRole('button', {name: 'Read it'})).toBeDisabled();
    fireEvent.click(screen.getByRole('button', {name: 'Cancel'}));
    expect(end).toHaveBeenCalledOnce();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('Cancelled. What you gave is still here.')).toBeInTheDocument();
    expect(box()).toHaveValue(cluster);
  });

  it('may not be there: one line says so, and the text stays', async () => {
    let allowed = false;
    openPanel(() => {
      if (allowed) return inPage();
      throw new Error('no workers');
    });
    paste(cluster);
    expect(await screen.findByRole('alert')).toHaveTextContent('The reader does not answer');
    expect(box()).toHaveValue(cluster);
    allowed = true;
    fireEvent.click(screen.getByRole('button', {name: 'Read it'}));
    expect(await screen.findByText(/^Read: 6 nodes/)).toBeInTheDocument();
  });

  it('may fail on the way', async () => {
    const failing = {...inPage(), read: () => Promise.reject(new Error('lost'))};
    openPanel(() => failing);
    paste(cluster);
    expect(await screen.findByRole('alert')).toHaveTextContent('The reader does not answer');
    // The one in the background, and the one in its place.
    expect(failing.end).toHaveBeenCalledTimes(2);
  });

  it('may fail after it was stopped, which is no news', async () => {
    let fail = () => undefined as void;
    const failing: Session = {
      ...inPage(),
      read: () => new Promise((_, reject) => (fail = () => reject(new Error('too late')))),
    };
    openPanel(() => failing);
    paste(cluster);
    fireEvent.click(await screen.findByRole('button', {name: 'Cancel'}));
    await act(async () => {
      fail();
      await Promise.resolve();
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Cancelled. What you gave is still here.')).toBeInTheDocument();
  });

  it('ends with the panel', async () => {
    const session = inPage();
    const {unmount} = renderInLocale(<PasteCluster start={() => session} />, {locale: 'en'});
    paste(cluster);
    await screen.findByText(/^Read: 6 nodes/);
    expect(session.end).not.toHaveBeenCalled();
    unmount();
    expect(session.end).toHaveBeenCalledOnce();
  });
});

it('a small text is read in the page where no worker can be started', async () => {
  const noWorkers = () => {
    throw new Error('no workers');
  };
  openPanel(noWorkers, 'en', inPage);
  paste(cluster);
  expect(await screen.findByText(/^Read: 6 nodes/)).toBeInTheDocument();
});
