import {translate} from '@docusaurus/Translate';
import type {Format} from '@site/src/words/format/createFormat';
import {priceName} from '@site/src/words/labels/prices';
import {asksAnybody, crossingCost, currencyOf, type Bill, type LabAnswer} from './labAnswer';
import {OVERLOAD} from './loadText';
import {hasUnknown} from './shareText';
import type {Traffic} from '@site/src/model/locality/traffic';

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
  if (lab.mode === 'none') {
    return translate({id: 'localityLab.sentence.none', message: 'Nothing asks for hints.'});
  }
  return lab.mode === 'internal-local'
    ? translate({
        id: 'localityLab.sentence.local',
        message: 'Requests never leave their node.',
      })
    : translate({
        id: 'localityLab.sentence.unplaced',
        message: 'No hint can be written: no pod has a known zone.',
      });
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

/** The cost of what crosses for certain; more, where nobody knows of a part. */
export function costText(traffic: Traffic, bill: Bill, format: Format): string {
  const cost = costWords(traffic.crossZoneShare, bill, format);
  return hasUnknown(traffic)
    ? translate({id: 'localityLab.cost.atLeast', message: 'at least {cost}'}, {cost})
    : cost;
}

function unknownPart({traffic}: LabAnswer, format: Format): string {
  if (!hasUnknown(traffic)) return '';
  return translate(
    {
      id: 'localityLab.sentence.unknown',
      message:
        'Of {share} of the requests nobody knows whether they cross: a node or a pod has no known zone.',
    },
    {share: format.percent(traffic.unknownShare)},
  );
}

function crossingPart({traffic, hints}: LabAnswer, bill: Bill, format: Format): string {
  const {crossZoneShare, droppedShare} = traffic;
  if (crossZoneShare < NOTHING) {
    if (hasUnknown(traffic)) return '';
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
  if (!asksAnybody(answer)) {
    return translate({
      id: 'localityLab.sentence.noNode',
      message: 'No zone has a ready node, so nobody asks.',
    });
  }
  return format.sentences([
    hintsPart(answer),
    crossingPart(answer, bill, format),
    unknownPart(answer, format),
    droppedPart(answer, format),
    overloadPart(answer, format),
  ]);
}
