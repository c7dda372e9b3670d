import {fireEvent, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {defaultLab} from '@site/src/data/labFields';
import {labStore} from '@site/src/scenario/lab';
import {createFormat} from '@site/src/words/format/createFormat';
import {clusterIn} from '@site/test/cluster';
import {clusterCases} from '@site/test/clusterCases';
import type {ClusterSeen, Headline} from '@site/test/clusterWorld';
import {choose, inPage, openPanel, paste} from '@site/test/pasteCluster';
import {locales, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {clusterAnswer} from '../../../../scripts/cluster/answer';
import {printed, ranking} from '../../../../scripts/rank/answer';

afterEach(() => labStore.replace(defaultLab));

const headlines: Readonly<Record<Headline, () => string>> = {
  agrees: () => word('pasteCluster.agrees', 'The cluster agrees with the model.'),
  disagrees: () => word('pasteCluster.disagrees', 'The cluster does not agree with the model.'),
  untold: () => word('pasteCluster.untold', 'Whether the hints are right cannot be told.'),
  unplaced: () => word('pasteCluster.unplaced', 'No hint can take effect.'),
  apart: () => word('pasteCluster.apart', 'Hints decide nothing here.'),
};

/** Certain and unknown as the page writes them in one cell. */
function shareText([certain, unknown]: readonly [string, string?]): string {
  return unknown === undefined
    ? certain
    : word('localityLab.share', '{share}, unknown: {unknown}', {share: certain, unknown});
}

function crossingText({crosses, then}: ClusterSeen): string {
  if (crosses === undefined || crosses === 'unknown') {
    return word(
      'pasteCluster.allUnknown',
      'What share of the requests crosses zones is unknown: zones are not known.',
    );
  }
  const share = shareText(crosses);
  return then === undefined
    ? word('pasteCluster.crossing', 'Requests that cross zones: {share}.', {share})
    : word(
        'pasteCluster.crossingThen',
        'Requests that cross zones: {share} as it is, {then} with the hints that the model expects.',
        {share, then},
      );
}

interface Share {
  readonly certain: number;
  readonly unknown: number;
}

/** The share of an answer of the command, as the page would write it. */
function shareOf({certain, unknown}: Share, locale: Locale): string {
  const {percent} = createFormat(locale);
  return shareText(unknown === 0 ? [percent(certain)] : [percent(certain), percent(unknown)]);
}

async function openRanking() {
  fireEvent.click(screen.getByText(word('rank.title', 'Which Service should I change first?')));
  const name = word('rank.start', 'Rank the Services');
  fireEvent.click(await screen.findByRole('button', {name}));
  return screen.findByRole('table', {
    name: word('rank.caption', 'Services, the most worthwhile first'),
  });
}

interface Ranked {
  readonly service: string;
  readonly now: {readonly crossingShare: Share};
  readonly after: {readonly crossingShare: Share};
  readonly patch: string | null;
}

describe.each(locales)('what people paste, on the page in %s', (locale) => {
  it.each(clusterCases)('$title', async ({text, service, port, seen}) => {
    const cluster = clusterIn(text);
    openPanel(inPage, locale);
    paste(text);
    const values = {nodes: String(cluster.nodes.length), services: String(cluster.services.length)};
    const found = word(
      'pasteCluster.found',
      'Read: {nodes} nodes and {services} Services.',
      values,
    );
    expect(await screen.findByText((shown) => shown.startsWith(found))).toBeVisible();
    const [first] = cluster.services;
    if (first !== undefined) await choose(new RegExp(`^${first.name}`));
    if (port !== undefined) fireEvent.click(await screen.findByRole('radio', {name: port}));
    for (const known of seen.texts ?? []) {
      const shown = await screen.findAllByText((_, element) =>
        [...(element?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(known),
        ),
      );
      expect(shown[0]).toBeVisible();
    }
    if (seen.headline === undefined) return;
    expect(await screen.findByText(headlines[seen.headline]())).toBeVisible();
    expect(screen.getByText(crossingText(seen))).toBeVisible();

    const name = service ?? `${first?.namespace}/${first?.name}`;
    const {crossingShare} = clusterAnswer(cluster, {service: name, port}) as {crossingShare: Share};
    const crosses = seen.crosses === 'unknown' ? (['0%', '100%'] as const) : seen.crosses;
    expect(shareOf(crossingShare, locale)).toBe(shareText(crosses ?? ['']));
  });

  it.each(clusterCases.filter(({seen: {headline}}) => headline !== undefined))(
    '$title: the ranking says what the command says',
    async ({text}) => {
      const cluster = clusterIn(text);
      const {services, leftOut} = printed(ranking(cluster, undefined, undefined), 'json') as {
        services: readonly Ranked[];
        leftOut: readonly {readonly service: string}[];
      };
      openPanel(inPage, locale);
      paste(text);
      await screen.findByRole('combobox', {name: word('pasteCluster.service', 'Service')});
      const table = await openRanking();
      expect(
        within(table)
          .queryAllByRole('rowheader')
          .map(({textContent}) => textContent),
      ).toEqual(services.map(({service}) => service));
      for (const {service, now, after, patch} of services) {
        const row = within(table).getByRole('row', {name: new RegExp(service)});
        expect(row).toHaveTextContent(shareOf(now.crossingShare, locale));
        expect(row).toHaveTextContent(shareOf(after.crossingShare, locale));
        if (patch !== null) expect(within(table).getByText(patch)).toBeInTheDocument();
      }
      for (const {service} of leftOut)
        expect(screen.getByText(new RegExp(service))).toBeInTheDocument();
    },
  );
});
