import {translate} from '@docusaurus/Translate';
import {situationIds, situations, type SituationId} from '@site/src/data/recommendations';
import type {MatrixFilter} from '@site/src/scenario/matrixFilter';
import {rankCandidates, type Verdict} from '@site/src/model/recommend';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {costText, unknownSentence} from '../../parts/explain/costText';
import type {Format} from '@site/src/words/format/createFormat';
import {needName, scopeName} from '@site/src/words/labels/needs';
import {situationText} from './text';

export type SituationVerdict = Verdict<SituationId>;

/** All situations, the best answer to the filter first. */
export function situationVerdicts(
  {scope, needs}: MatrixFilter,
  estimate: Estimate,
): readonly SituationVerdict[] {
  return rankCandidates({
    candidates: situationIds.map((id) => ({id, ...situations[id]})),
    scope: scope === 'any' ? undefined : scope,
    needs,
    costOf: (path) => estimate.costOf(path).monthlyCost,
    latencyOf: (path) => estimate.latencyOf(path, 'p50').total?.typical,
  });
}

/** Why a row stands where it stands. Empty when nothing was asked. */
export function verdictReason(verdict: SituationVerdict, format: Format): string {
  const parts: string[] = [];
  if (verdict.met.length > 0) {
    parts.push(
      translate(
        {id: 'scenarioMatrix.meets', message: 'Gives {needs}.'},
        {needs: format.list(verdict.met.map(needName))},
      ),
    );
  }
  if (verdict.unmet.length > 0) {
    parts.push(
      translate(
        {id: 'scenarioMatrix.lacks', message: 'Lacks {needs}.'},
        {needs: format.list(verdict.unmet.map(needName))},
      ),
    );
  }
  if (!verdict.inScope) {
    parts.push(
      translate(
        {id: 'scenarioMatrix.outOfScope', message: 'Made for {scopes}.'},
        {scopes: format.list(situations[verdict.id].scopes.map(scopeName))},
      ),
    );
  }
  return format.sentences(parts);
}

/** What the stack of a situation costs at the reader's traffic. */
function stackCost(id: SituationId, estimate: Estimate, format: Format): string {
  const cost = estimate.costOf(situations[id].path);
  if (cost.monthlyCost === undefined) return unknownSentence(cost, estimate, format);
  return translate(
    {id: 'scenarioMatrix.sentence.cost', message: 'It costs {cost} a month at {traffic}.'},
    {
      cost: costText(cost, estimate, format),
      traffic: format.traffic(estimate.scenario.trafficGb),
    },
  );
}

/** How many stacks fit, and which comes first. */
function bestSentence(
  first: SituationVerdict,
  verdicts: readonly SituationVerdict[],
  format: Format,
): string {
  const fitting = verdicts.filter((verdict) => verdict.fits);
  const best = situationText(first.id);
  if (fitting.length === 0) {
    return translate(
      {
        id: 'scenarioMatrix.sentence.none',
        message: 'No single stack gives all of that. Closest: {name} — {stack}. {reason}',
      },
      {name: best.name, stack: best.stack, reason: verdictReason(first, format)},
    );
  }
  return translate(
    {
      id: 'scenarioMatrix.sentence.some',
      message: '{count} of {all} stacks fit. First: {name} — {stack}.',
    },
    {
      count: format.number(fitting.length),
      all: format.number(verdicts.length),
      name: best.name,
      stack: best.stack,
    },
  );
}

/** The answer in words: how many stacks fit, which comes first, and what that costs. */
export function matrixSentence(
  filter: MatrixFilter,
  verdicts: readonly SituationVerdict[],
  estimate: Estimate,
  format: Format,
): string {
  const [first] = verdicts;
  if (first === undefined) return '';
  if (filter.scope === 'any' && filter.needs.length === 0) {
    return translate({
      id: 'scenarioMatrix.sentence.all',
      message: 'Choose where your services run and what they need; the stacks that fit come first.',
    });
  }
  const best = bestSentence(first, verdicts, format);
  return format.sentences([best, stackCost(first.id, estimate, format)]);
}
