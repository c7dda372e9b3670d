import {act, fireEvent, screen, within} from '@testing-library/react';
import {vi} from 'vitest';
import {PasteCluster} from '../src/components/LocalityLab/paste/PasteCluster';

import type {Session} from '../src/components/LocalityLab/paste/session';
import {examine} from '../src/readers/cluster/examine';
import {clusterReader, loadYaml} from '../src/readers/cluster/readCluster';
import type {Source} from '../src/readers/cluster/source';
import {rank} from '../src/readers/cluster/rank/rank';
import {readRankTraffic} from '../src/readers/cluster/rank/rankTexts';
import {clusterSummary} from '../src/readers/cluster/summaries';
import type {ClusterReading} from '../src/readers/cluster/types';
import {readBlob} from './readBlob';
import {renderInLocale, type Locale} from './render';
import {word} from './words';

async function readAll(sources: readonly Source[]): Promise<ClusterReading> {
  const reader = clusterReader();
  reader.useYaml(await loadYaml());
  for (const {content} of sources) {
    const fault =
      reader.push(typeof content === 'string' ? content : await readBlob(content)) ??
      reader.endOfText();
    if (fault !== undefined) return {ok: false, fault};
  }
  return reader.finish();
}

/** Reads in the page what the worker reads in the background. */
export function inPage(): Session {
  let reading: ClusterReading | undefined;
  return {
    read: async (sources) => {
      reading = await readAll(sources);
      return reading.ok
        ? {ok: true, summary: clusterSummary(reading.cluster)}
        : {...reading, name: sources[0]?.name ?? null};
    },
    examine: ({namespace, name, addressType, port}, maxZones) => {
      if (!reading?.ok) return Promise.reject(new Error('nothing was read'));
      const {cluster: found} = reading;
      const service = found.services.find(
        (one) => one.namespace === namespace && one.name === name,
      );
      const family = service?.families.find((one) => one.addressType === addressType);
      if (!service || !family) return Promise.reject(new Error('not there'));
      return Promise.resolve(examine(found, {service, family, port}, maxZones));
    },
    rank: async ({traffic: source, ...prices}) => {
      if (!reading?.ok) throw new Error('nothing was read');
      const measured = source && (await readRankTraffic(source));
      if (measured?.ok === false) return measured;
      const {cluster} = reading;
      return {ok: true, ranking: rank({cluster, traffic: measured?.traffic, ...prices})};
    },
    stopRanking: vi.fn(),
    end: vi.fn(),
  };
}

/** The panel with a reader of its own. */
export function openPanel(
  start: () => Session = inPage,
  locale: Locale = 'en',
  startInPage = start,
): HTMLTextAreaElement {
  const panel = <PasteCluster start={start} startInPage={startInPage} />;
  renderInLocale(panel, {locale, pathname: 'locality-lab/'});
  return box();
}

/** The box for the text. */
export function box(): HTMLTextAreaElement {
  const name = word('pasteCluster.text', 'Output of kubectl, as JSON or YAML');
  return screen.getByRole('textbox', {name});
}

/** Pastes as a browser does: the text comes into the box unless the page takes it. */
export function paste(text: string): void {
  const taken = !fireEvent.paste(box(), {clipboardData: {getData: () => text}});
  if (!taken) fireEvent.change(box(), {target: {value: box().value + text}});
}

/** Chooses a Service by the text of its option. */
export async function choose(option: string | RegExp): Promise<void> {
  const list = await screen.findByRole('combobox', {name: word('pasteCluster.service', 'Service')});
  const {value} = within(list).getByRole<HTMLOptionElement>('option', {name: option});
  await act(async () => {
    fireEvent.change(list, {target: {value}});
    await Promise.resolve();
  });
}
