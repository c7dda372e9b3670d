import {translate} from '@docusaurus/Translate';
import type {Format} from '@site/src/words/format/createFormat';
import {priceName} from '@site/src/words/labels/prices';
import {crossingCost, currencyOf, type Bill, type LabAnswer} from './labAnswer';
import {OVERLOAD} from './loadText';

const NOTHING = 1e-9;

function hintsPart({hints, lab}: LabAnswer): string {
  if (hints.kind === 'refused') {
    return translate({
      id: 'localityLab.sentence.refused',
      message: 'Kubernetes refuses to set hints.',
    });
  }
  if (hints.kind === 'set') {
    return translate({id: 'localityLab.sentence.set', message: 'Hints are set.'});
  }
  return lab.mode === 'internal-local'
    ? translate({
        id: 'localityLab.sentence.local',
        message: 'Requests never leave their node.',
      })
    : translate({id: 'localityLab.sentence.none', message: 'Nothing asks for hints.'});
}

/** What a share of the reader's traffic costs when it crosses, in words. */
export function costWords(share: number, bill: Bill, format: Format): string {
  const cost = crossingCost(share, bill);
  return cost === undefined
    ? translate(
        {id: 'cost.unknown', message: 'unknown: no sourced price for {prices}'},
        {prices: priceName('interAzPerGbEachSide')},
      )
    : format.money(cost, currencyOf(bill));
}

function crossingPart({traffic, hints}: LabAnswer, bill: Bill, format: Format): string {
  const {crossZoneShare, droppedShare} = traffic;
  if (crossZoneShare < NOTHING) {
    return droppedShare < NOTHING
      ? translate({id: 'localityLab.sentence.stays', message: 'No request leaves its zone.'})
      : '';
  }
  const values = {
    share: format.percent(crossZoneShare),
    traffic: format.traffic(bill.scenario.trafficGb),
    cost: costWords(crossZoneShare, bill, format),
  };
  return hints.kind === 'set'
    ? translate(
        {
          id: 'localityLab.sentence.stillCrosses',
          message:
            '{share} of the requests cross zones all the same. At {traffic} a month that costs {cost}.',
        },
        values,
      )
    : translate(
        {
          id: 'localityLab.sentence.crosses',
          message: '{share} of the requests cross zones. At {traffic} a month that costs {cost}.',
        },
        values,
      );
}

function droppedPart({traffic}: LabAnswer, format: Format): string {
  if (traffic.droppedShare < NOTHING) return '';
  return translate(
    {
      id: 'localityLab.sentence.dropped',
      message: '{share} of the requests are dropped, because their node has no endpoint.',
    },
    {share: format.percent(traffic.droppedShare)},
  );
}

function overloadPart({traffic}: LabAnswer, format: Format): string {
  const [busiest] = [...traffic.peakLoadByZone].sort(([, a], [, b]) => b - a);
  if (busiest === undefined || busiest[1] <= OVERLOAD + NOTHING) return '';
  return translate(
    {
      id: 'localityLab.sentence.overload',
      message: 'A pod in {zone} carries {load} times its fair share.',
    },
    {zone: busiest[0], load: format.number(busiest[1], 2)},
  );
}

/** The answer in words: hints or not, what crosses and costs, what is dropped, who is overloaded. */
export function labSentence(answer: LabAnswer, bill: Bill, format: Format): string {
  if (!answer.traffic.hasAnyEndpoints) {
    return translate({
      id: 'localityLab.sentence.noEndpoint',
      message: 'No endpoint is ready: every connection is refused.',
    });
  }
  if (answer.lab.columns.every(({nodes}) => nodes === 0)) {
    return translate({
      id: 'localityLab.sentence.noNode',
      message: 'No zone has a ready node, so nobody asks.',
    });
  }
  return format.sentences([
    hintsPart(answer),
    crossingPart(answer, bill, format),
    droppedPart(answer, format),
    overloadPart(answer, format),
  ]);
}
