import {translate} from '@docusaurus/Translate';
import type {Currency} from '@site/src/data/types';
import type {LeftOutReason, RankNeed, RankNote} from '@site/src/readers/cluster/rank/types';
import type {Format} from '@site/src/words/format/createFormat';

type NeedOf<Kind extends RankNeed['kind']> = Extract<RankNeed, {readonly kind: Kind}>;

function podsText({zones, share, saves}: NeedOf<'pods'>, currency: Currency, format: Format) {
  const where = format.list(zones);
  return saves === null
    ? translate(
        {
          id: 'rank.need.pods',
          message: 'A ready pod in {zones}: keeps {share} more of the requests in the zone.',
        },
        {zones: where, share: format.percent(share)},
      )
    : translate(
        {
          id: 'rank.need.podsSave',
          message: 'A ready pod in {zones}: saves {saves} more a month.',
        },
        {zones: where, saves: format.money(saves, currency)},
      );
}

function labelsText({nodes, count}: NeedOf<'labels'>, format: Format): string {
  return translate(
    {id: 'rank.need.labels', message: 'Zone labels on nodes ({count}): {names}.'},
    {count: format.number(count, 0), names: format.list(nodes)},
  );
}

function foreignText({managers}: NeedOf<'foreign'>, format: Format): string {
  return managers.length === 0
    ? translate({
        id: 'rank.need.noSelector',
        message: 'It has no selector: whoever writes its EndpointSlices has to write the hints.',
      })
    : translate(
        {
          id: 'rank.need.foreign',
          message: 'Its EndpointSlices are written by {managers}, which does not read the field.',
        },
        {managers: format.list(managers)},
      );
}

/** What a Service needs, in a sentence. */
export function needText(need: RankNeed, currency: Currency, format: Format): string {
  if (need.kind === 'pods') return podsText(need, currency, format);
  if (need.kind === 'labels') return labelsText(need, format);
  if (need.kind === 'foreign') return foreignText(need, format);
  return need.kind === 'spread'
    ? translate(
        {
          id: 'rank.need.spread',
          message:
            'Pods where the callers are: the busiest would carry {load} times its fair share.',
        },
        {load: format.number(need.load, 2)},
      )
    : translate({
        id: 'rank.need.touch',
        message: 'It asks already: any change to the Service makes the controller look again.',
      });
}

const notes: Readonly<Record<Exclude<RankNote['kind'], 'kubelet' | 'shared-pods'>, () => string>> =
  {
    'clients-equal': () =>
      translate({
        id: 'rank.note.clients',
        message: 'Clients are taken as spread equally over the zones that have ready nodes.',
      }),
    'no-measurement': () =>
      translate({
        id: 'rank.note.noMeasurement',
        message:
          'Without a measurement the order is by the share that the field would keep, times the ready pods.',
      }),
    'first-page': () =>
      translate({
        id: 'rank.note.firstPage',
        message:
          'The measurement names a token for the next page: this is a part of the rows. Services may be missing, or their traffic too low. Ask for all rows.',
      }),
    'no-period': () =>
      translate({
        id: 'rank.note.noPeriod',
        message:
          'Nothing says what time the measurement covers: its numbers are taken as those of a month.',
      }),
    'no-price': () =>
      translate({
        id: 'rank.note.noPrice',
        message: 'There is no sourced price for this Region, so there is no money.',
      }),
    'no-nodes': () =>
      translate({
        id: 'rank.note.noNodes',
        message: 'There are no nodes in the text, so what crosses is unknown.',
      }),
    'unknown-zones': () =>
      translate({
        id: 'rank.note.unknownZones',
        message:
          'Some nodes have no zone label: what their requests cross is unknown and not counted.',
      }),
    'unknown-kubelet': () =>
      translate({
        id: 'rank.note.unknownKubelet',
        message:
          'No node says its version: the patch has PreferClose, which newer versions still take.',
      }),
  };

/** What has to be known to read the ranking, in a sentence. */
export function noteText(note: RankNote, format: Format): string {
  if (note.kind === 'kubelet') {
    return translate(
      {
        id: 'rank.note.kubelet',
        message: 'The oldest kubelet is {oldest}, so the patch has {word}.',
      },
      {oldest: note.oldest, word: note.word},
    );
  }
  if (note.kind !== 'shared-pods') return notes[note.kind]();
  return translate(
    {
      id: 'rank.note.sharedPods',
      message:
        '{services} share their pods (one selector): each steers its own requests only, and the pods carry all of them.',
    },
    {services: format.list(note.services)},
  );
}

const reasons: Readonly<Record<LeftOutReason, () => string>> = {
  'not-in-the-cluster': () => translate({id: 'rank.out.notThere', message: 'not in the cluster'}),
  'ambiguous-name': () =>
    translate({id: 'rank.out.ambiguous', message: 'several Services have this name'}),
  'no-endpoints': () => translate({id: 'rank.out.noEndpoints', message: 'no ready endpoint'}),
  headless: () =>
    translate({id: 'rank.out.headless', message: 'headless, clients choose by themselves'}),
  'external-name': () =>
    translate({id: 'rank.out.external', message: 'a name outside of the cluster'}),
  'not-in-the-text': () =>
    translate({id: 'rank.out.unread', message: 'the Service is not in the text'}),
};

/** Why a Service is not ranked. */
export function reasonText(reason: LeftOutReason): string {
  return reasons[reason]();
}
