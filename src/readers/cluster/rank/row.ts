import {isReady} from '@site/src/model/locality/zoneNumbers';
import {asksFor, fullName, type AsksFor} from '../report';
import type {ReadFamily, ReadService} from '../types';
import {labelsNeed, podsNeed, spreadNeed} from './needs';
import {
  actualOf,
  expectedOf,
  field,
  LITTLE,
  moneyOf,
  tidy,
  type Outcome,
  type RankContext,
  type Subject,
} from './outcome';
import {patchOf} from './patch';
import {askingFor, type Measured} from './traffic';
import type {RankNeed, RankRow, RankState} from './types';

function stateOf(
  context: RankContext,
  asked: AsksFor,
  {certain, most, busiestPod}: Outcome,
  gb: number | null,
): RankState {
  const crossedGb = gb === null ? null : tidy(gb * certain);
  return {
    asksFor: asked,
    crossingShare: {certain: tidy(certain), unknown: tidy(most - certain)},
    crossedGb,
    monthly: moneyOf(context, crossedGb),
    busiestPod: tidy(busiestPod),
  };
}

/** What to do, and what the Service would do then. */
interface Plan {
  readonly after: Outcome;
  readonly asksFor: AsksFor;
  readonly patch: string | null;
  readonly needs: readonly RankNeed[];
}

function isForeign({family, service}: Subject): boolean {
  return family.foreignManagers.length > 0 || service.selector === null;
}

/** It asks for zones or nodes already: at most the controller has to look again. */
function planOfAsking(subject: Subject, now: Outcome, asked: AsksFor): Plan {
  const then = expectedOf(subject, subject.service.routing);
  const helps = then.certain < now.certain - LITTLE;
  const needs: readonly RankNeed[] = helps ? [{kind: 'touch'}] : [];
  return {after: helps ? then : now, asksFor: asked, patch: null, needs};
}

function planOf(subject: Subject, now: Outcome): Plan {
  const {service, family, context} = subject;
  const asked = asksFor(service);
  const stay: Plan = {after: now, asksFor: asked, patch: null, needs: []};
  if (asked === 'internal-local') return stay;
  if (isForeign(subject)) {
    return {...stay, needs: [{kind: 'foreign', managers: family.foreignManagers}]};
  }
  if (asked === 'prefer-same-zone' || asked === 'prefer-same-node') {
    return planOfAsking(subject, now, asked);
  }
  const then = expectedOf(subject, field);
  if (then.certain >= now.certain - LITTLE) return stay;
  const patch = patchOf(service, context.word);
  return {after: then, asksFor: 'prefer-same-zone', patch, needs: spreadNeed(then, now)};
}

/**
 * What a Service costs now, what the field would make of it, and what it needs.
 *
 * @param family one type of address, with a ready endpoint.
 * @param measured absent: nothing was measured of it.
 */
export function rankRow(
  context: RankContext,
  {service, family}: {readonly service: ReadService; readonly family: ReadFamily},
  measured: Measured | undefined,
): RankRow {
  const subject = {context, service, family, asking: askingFor(context.cluster, measured)};
  const gb = measured?.gb ?? null;
  const now = actualOf(subject);
  const {after, asksFor: then, patch, needs} = planOf(subject, now);
  const before = stateOf(context, asksFor(service), now, gb);
  const afterwards = stateOf(context, then, after, gb);
  const own = isForeign(subject) ? [] : podsNeed(subject, after, gb);
  return {
    service: fullName(service),
    gbPerMonth: gb === null ? null : tidy(gb),
    ready: family.slices.reduce((sum, slice) => sum + slice.filter(isReady).length, 0),
    now: before,
    after: afterwards,
    saves: moneyOf(context, gb === null ? null : gb * Math.max(0, now.certain - after.certain)),
    needs: [...needs, ...own, ...labelsNeed(subject, now)],
    patch,
  };
}
