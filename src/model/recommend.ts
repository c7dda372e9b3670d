import type {NeedId, PathId, ScopeId} from '../data/types';

/** A recommended stack, as far as ranking needs to know it. */
export interface Candidate<Id extends string = string> {
  readonly id: Id;
  readonly scopes: readonly ScopeId[];
  readonly path: PathId;
  readonly meets: readonly NeedId[];
}

/** How a candidate answers the reader's filters. */
export interface Verdict<Id extends string = string> {
  readonly id: Id;
  readonly inScope: boolean;
  /** Wanted needs that the stack meets, in the order asked. */
  readonly met: readonly NeedId[];
  /** Wanted needs that it does not meet. */
  readonly unmet: readonly NeedId[];
  /** Answers everything asked for. */
  readonly fits: boolean;
}

export interface RankInput<Id extends string> {
  readonly candidates: readonly Candidate<Id>[];
  /** Scope asked for; undefined means any. */
  readonly scope: ScopeId | undefined;
  readonly needs: readonly NeedId[];
  /** Money per month by path at the reader's traffic; unknown prices are absent. */
  readonly costOf: (path: PathId) => number | undefined;
  /** Typical added p50 by path, milliseconds; unknown ones are absent. */
  readonly latencyOf: (path: PathId) => number | undefined;
}

/** Needs that no stack meets by nature: they are compared among the stacks in scope. */
const comparedNeeds = ['lowest-cost', 'lowest-latency'] as const;

function lowest(values: readonly (number | undefined)[]): number {
  return Math.min(...values.map((value) => value ?? Infinity));
}

/**
 * Orders stacks by how well they answer a scope and a set of needs, and says why.
 *
 * In scope before out of scope; then fewer unmet needs; then, where asked for, lower cost and lower latency;
 * equal ones keep the order of the candidates. `lowest-cost` is met by the cheapest candidates in scope at the
 * reader's traffic, `lowest-latency` by the fastest.
 *
 * @returns a verdict for every candidate, best first.
 * @example rankCandidates({...input, needs: ['waf']})[0]?.id // 'l7-waf'
 */
export function rankCandidates<Id extends string>(input: RankInput<Id>): readonly Verdict<Id>[] {
  const {candidates, scope, needs, costOf, latencyOf} = input;
  const inScope = (c: Candidate<Id>) => scope === undefined || c.scopes.includes(scope);
  const rivals = candidates.filter(inScope);
  const best = {
    'lowest-cost': lowest(rivals.map((c) => costOf(c.path))),
    'lowest-latency': lowest(rivals.map((c) => latencyOf(c.path))),
  };
  const meets = (c: Candidate<Id>, need: NeedId): boolean => {
    if (need === 'lowest-cost') return costOf(c.path) === best[need];
    if (need === 'lowest-latency') return latencyOf(c.path) === best[need];
    return c.meets.includes(need);
  };
  const compared = comparedNeeds.filter((need) => needs.includes(need));
  const tieBreak = (c: Candidate<Id>): readonly number[] =>
    compared.map(
      (need) => (need === 'lowest-cost' ? costOf(c.path) : latencyOf(c.path)) ?? Infinity,
    );

  return candidates
    .map((candidate) => {
      const met = needs.filter((need) => meets(candidate, need));
      const unmet = needs.filter((need) => !met.includes(need));
      const within = inScope(candidate);
      const verdict: Verdict<Id> = {
        id: candidate.id,
        inScope: within,
        met,
        unmet,
        fits: within && unmet.length === 0,
      };
      return {verdict, order: [within ? 0 : 1, unmet.length, ...tieBreak(candidate)]};
    })
    .toSorted((a, b) => compareLists(a.order, b.order))
    .map(({verdict}) => verdict);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  if (differing === -1) return 0;
  return (a[differing] ?? 0) < (b[differing] ?? 0) ? -1 : 1;
}
