import {translate} from '@docusaurus/Translate';
import type {Form} from './form';
import type {PeriodKind, RecipeId} from './recipes';

const names: Readonly<Record<RecipeId, () => string>> = {
  'cost-explorer': () =>
    translate({
      id: 'measured.recipe.costExplorer',
      message: 'Cost Explorer: usage of DataTransfer-Regional-Bytes',
    }),
  cur: () => translate({id: 'measured.recipe.cur', message: 'CUR 2.0 in Athena: billed GB'}),
  'flow-logs': () =>
    translate({
      id: 'measured.recipe.flowLogs',
      message: 'VPC Flow Logs in Athena: GB between zones',
    }),
  'obi-bytes': () =>
    translate({id: 'measured.recipe.obiBytes', message: 'OBI: bytes between zones'}),
  'obi-share': () =>
    translate({id: 'measured.recipe.obiShare', message: 'OBI: share that crosses'}),
  ztunnel: () =>
    translate({id: 'measured.recipe.ztunnel', message: 'Istio ambient, ztunnel: bytes by zone'}),
};

/** Where a number comes from. */
export function recipeName(recipe: RecipeId): string {
  return names[recipe]();
}

const billCounts = () =>
  translate({
    id: 'measured.counts.bill',
    message:
      'A bill lists each byte at the end that sends it (Out) and at the end that receives it (In). Add both up; the sum is halved here. If the other end is on the bill of another account, choose one end only.',
  });

const counts: Readonly<Record<RecipeId, () => string>> = {
  'cost-explorer': billCounts,
  cur: billCounts,
  'flow-logs': () =>
    translate({
      id: 'measured.counts.flowLogs',
      message:
        'A flow log records a byte at each interface that it leaves (egress) or enters (ingress).',
    }),
  'obi-bytes': () =>
    translate({
      id: 'measured.counts.obiBytes',
      message:
        'OBI sees each packet on both nodes, so each byte counts twice, headers included. The sum is halved here.',
    }),
  'obi-share': () =>
    translate({
      id: 'measured.counts.obiShare',
      message:
        'Bytes between zones divided by all bytes: an upper bound, as traffic inside one node counts once and all other traffic twice. The value describes zone-aware routing, so measure while it is at work.',
    }),
  ztunnel: () =>
    translate({
      id: 'measured.counts.ztunnel',
      message:
        'With reporter="source" each byte counts once, as payload. Paste all lines: those within one zone make the whole traffic known.',
    }),
};

/** How a source counts a byte that crosses zones. */
export function howCounted(recipe: RecipeId): string {
  return counts[recipe]();
}

const periodNames: Readonly<Record<PeriodKind, () => string>> = {
  month: () => translate({id: 'measured.period.month', message: 'one month'}),
  days: () => translate({id: 'measured.period.days', message: 'days'}),
  second: () => translate({id: 'measured.period.second', message: 'one second (a rate)'}),
};

export function periodName(period: PeriodKind): string {
  return periodNames[period]();
}

const endNames = {
  both: () => translate({id: 'measured.ends.both', message: 'In and Out, both ends'}),
  one: () => translate({id: 'measured.ends.one', message: 'one end only'}),
};

/** What the quantity of a bill can hold. */
export function endsName(ends: 'both' | 'one'): string {
  return endNames[ends]();
}

const directionNames: Readonly<Record<Form['direction'], () => string>> = {
  egress: () => translate({id: 'measured.direction.egress', message: 'egress only'}),
  both: () => translate({id: 'measured.direction.both', message: 'egress and ingress'}),
};

export function directionName(direction: Form['direction']): string {
  return directionNames[direction]();
}

const interfaceNames: Readonly<Record<Form['interfaces'], () => string>> = {
  both: () => translate({id: 'measured.interfaces.both', message: 'at both ends'}),
  one: () => translate({id: 'measured.interfaces.one', message: 'at one end'}),
};

export function interfacesName(interfaces: Form['interfaces']): string {
  return interfaceNames[interfaces]();
}

const routingNames: Readonly<Record<Form['routing'], () => string>> = {
  'zone-blind': () => translate({id: 'measured.routing.blind', message: 'zone-blind'}),
  'zone-aware': () =>
    translate({id: 'measured.routing.aware', message: 'zone-aware (hints or mesh)'}),
};

export function routingName(routing: Form['routing']): string {
  return routingNames[routing]();
}

/** Label of the field for the result. */
export function resultLabel(gives: 'bytes' | 'share', period: PeriodKind): string {
  if (gives === 'share') {
    return translate({
      id: 'measured.result.share',
      message: 'Result: a share from 0 to 1, or in percent',
    });
  }
  return period === 'second'
    ? translate({
        id: 'measured.result.rate',
        message: 'Result, in bytes per second unless it says otherwise',
      })
    : translate({id: 'measured.result.gb', message: 'Result, in GB unless it says otherwise'});
}

/** Label of the field for all traffic. */
export function allLabel(): string {
  return translate({
    id: 'measured.all',
    message: 'All traffic per month, in GB unless it says otherwise',
  });
}
