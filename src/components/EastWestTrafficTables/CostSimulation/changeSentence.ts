import {translate} from '@docusaurus/Translate';
import {numberBounds} from '@site/src/data/scenarioFields';
import type {PathId} from '@site/src/data/types';
import {breakEvenGb} from '@site/src/model/breakEven';
import {changeVerdict} from '@site/src/model/verdict';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {unknownSentence} from '../../parts/explain/costText';
import type {Format} from '@site/src/words/format/createFormat';
import {pathName} from '../../parts/paths/looks';

/** What the reader has, and what they might change to. */
export interface PathPair {
  readonly from: PathId;
  readonly to: PathId;
}

/** Volumes at which the cheaper of two paths changes; undefined where a price is not known. */
export function breakEvenVolumes(
  {from, to}: PathPair,
  {input}: Estimate,
): readonly number[] | undefined {
  return breakEvenGb({a: from, b: to, input, maxTrafficGb: numberBounds.trafficGb.max});
}

function breakEvenPart(pair: PathPair, estimate: Estimate, format: Format): string {
  const volumes = breakEvenVolumes(pair, estimate) ?? [];
  const names = {from: pathName(pair.from), to: pathName(pair.to)};
  if (volumes.length === 0) {
    return translate(
      {
        id: 'costSimulation.breakEven.none',
        message: 'Between {from} and {to} the answer is the same at every volume.',
      },
      names,
    );
  }
  return translate(
    {
      id: 'costSimulation.breakEven.at',
      message: '{from} and {to} cost the same at {volumes} a month; the cheaper one changes there.',
    },
    {...names, volumes: format.list(volumes.map((gb) => `${format.number(gb, 0)} GB`))},
  );
}

function verdictPart(
  pair: PathPair,
  worthwhile: number,
  estimate: Estimate,
  format: Format,
): string {
  const {currency} = estimate.region;
  const [from, to] = [estimate.costOf(pair.from), estimate.costOf(pair.to)];
  const verdict = changeVerdict({from, to, worthwhile});
  const words = {
    to: pathName(pair.to),
    traffic: format.traffic(estimate.scenario.trafficGb),
    worthwhile: format.money(worthwhile, currency),
  };
  switch (verdict.kind) {
    case 'unknown':
      return unknownSentence(from.monthlyCost === undefined ? from : to, estimate, format);
    case 'costs-more':
      return translate(
        {
          id: 'costSimulation.verdict.costsMore',
          message: 'At {traffic}, {to} costs {extra} more a month: for money alone, do not change.',
        },
        {...words, extra: format.money(verdict.extra, currency)},
      );
    case 'not-worth':
      return translate(
        {
          id: 'costSimulation.verdict.notWorth',
          message:
            'At {traffic}, {to} saves {saving} a month, less than the {worthwhile} you set: not worth changing.',
        },
        {...words, saving: format.money(verdict.saving, currency)},
      );
    case 'worth':
      return translate(
        {
          id: 'costSimulation.verdict.worth',
          message: 'At {traffic}, {to} saves {saving} a month: worth changing.',
        },
        {...words, saving: format.money(verdict.saving, currency)},
      );
  }
}

/** When the answer between two paths changes, and whether the change pays at the reader's traffic. */
export function changeSentence(
  pair: PathPair,
  worthwhile: number,
  estimate: Estimate,
  format: Format,
): string {
  if (pair.from === pair.to) {
    return translate({
      id: 'costSimulation.breakEven.same',
      message: 'Choose two different paths to compare.',
    });
  }
  const verdict = verdictPart(pair, worthwhile, estimate, format);
  if (breakEvenVolumes(pair, estimate) === undefined) return verdict;
  return format.sentences([breakEvenPart(pair, estimate, format), verdict]);
}
