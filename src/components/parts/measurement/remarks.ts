import {translate} from '@docusaurus/Translate';
import {numberBounds} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';
import type {NoteId, Reading} from '@site/src/readers/measurement/reading';
import type {Format} from '@site/src/words/format/createFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {gbText} from './gbText';
import type {Found, Obstacle} from './outcome';
import {recipeName} from './text';

const notes: Readonly<Record<NoteId, (reading: Reading) => string>> = {
  'from-money': () =>
    translate({
      id: 'measured.note.money',
      message:
        'Worked out from money: credits, discounts and the free GB distort it. The usage quantity of the same rows is exact.',
    }),
  'ends-both': () =>
    translate({
      id: 'measured.note.endsBoth',
      message: 'No row names a direction. A bill adds both ends up, so the sum is halved.',
    }),
  'ends-unknown': () =>
    translate({
      id: 'measured.note.endsUnknown',
      message: 'Nothing says whether both ends are counted.',
    }),
  uneven: () =>
    translate({
      id: 'measured.caution.uneven',
      message:
        'In and Out differ: some other ends are on another bill, or on none. The result is a lower bound.',
    }),
  'first-page': () =>
    translate({
      id: 'measured.note.firstPage',
      message:
        'The answer names a token for the next page: this is a part of the rows. Ask for all of them.',
    }),
  'nothing-names-transfer': () =>
    translate({
      id: 'measured.note.unnamed',
      message: 'Nothing names a usage type or zones: every row is taken as traffic between zones.',
    }),
  averaged: () =>
    translate({
      id: 'measured.note.averaged',
      message: 'A range: the mean of its samples is taken.',
    }),
  'rate-assumed': () =>
    translate({
      id: 'measured.note.rate',
      message: 'Taken as bytes per second. If it is an amount, choose its unit.',
    }),
  'gb-assumed': () =>
    translate({
      id: 'measured.note.gb',
      message:
        'Taken as GB, as the queries of OpenCost and Kubecost give them. If it is bytes, choose that.',
    }),
  'bill-unfinished': () =>
    translate({
      id: 'measured.note.unfinished',
      message:
        'The rows cover less than the period of the bill: the month is not over, or this is a piece of it.',
    }),
  'latest-step': () =>
    translate({
      id: 'measured.note.latest',
      message: 'The latest month is taken. Choose “days” for all of them.',
    }),
  'period-unknown': () =>
    translate({
      id: 'measured.note.period',
      message: 'Nothing says what time this covers: it is taken as a month.',
    }),
  'dates-unread': () =>
    translate({
      id: 'measured.note.dates',
      message:
        'The dates can be read in two ways, or not at all, so this is taken as a month. Say below what time it covers.',
    }),
  'source-recognised': ({source}) =>
    translate(
      {id: 'measured.note.source', message: 'Read as {source}, which it shows itself to be.'},
      {source: source === undefined ? '' : recipeName(source)},
    ),
};

/** What to keep in mind about a reading. */
export function noteTexts(reading: Reading): readonly string[] {
  return reading.notes.map((note) => notes[note](reading));
}

/** What to keep in mind before the values are used. */
export function cautions(
  {way, noBetter}: Found,
  scenario: Scenario,
  format: Format,
): readonly string[] {
  const lines: string[] = [];
  if (way.kind === 'kept' && way.from === 'scenario') {
    lines.push(
      translate({
        id: 'measured.caution.scenario',
        message: 'All traffic is what is set above, not measured.',
      }),
    );
  }
  if (noBetter) {
    lines.push(
      translate(
        {
          id: 'measured.caution.noBetter',
          message:
            'Zone-blind calls over {zones} zones cross with {share}: what was measured keeps no more in its zone. Was zone-aware routing at work?',
        },
        {
          zones: format.number(scenario.azCount),
          share: format.percent(zoneBlindShare(scenario)),
        },
      ),
    );
  }
  return lines;
}

/** Why values that can be read lead nowhere, in one line. */
export function obstacleText(obstacle: Obstacle, format: Format): string {
  switch (obstacle.reason) {
    case 'which-ends':
      return translate({
        id: 'measured.stuck.ends',
        message:
          'Does this hold both ends (In and Out), or one? Nothing in it says so: choose below.',
      });
    case 'one-zone':
      return translate({
        id: 'measured.stuck.oneZone',
        message: 'Over one zone nothing can cross. Set the number of zones that was measured.',
      });
    case 'nothing-crossed':
      return translate({
        id: 'measured.stuck.nothingCrossed',
        message:
          'Nothing crossed, so this does not say how much traffic there is. If routing was zone-aware, choose that.',
      });
    case 'more-than-all':
      return translate(
        {
          id: 'measured.stuck.moreThanAll',
          message:
            'More crossed ({crossed}) than there is traffic ({traffic}). Give all traffic of the same services, and check how bytes are counted.',
        },
        {
          crossed: gbText(obstacle.crossedGb, format),
          traffic: gbText(obstacle.allGb, format),
        },
      );
    case 'too-much':
      return translate(
        {
          id: 'measured.stuck.tooMuch',
          message: '{label}: {traffic} cannot be used. Allowed: up to {max}.',
        },
        {
          label: fieldText('trafficGb').label,
          traffic: format.traffic(obstacle.trafficGb),
          max: format.traffic(numberBounds.trafficGb.max),
        },
      );
  }
}
