import {translate} from '@docusaurus/Translate';
import type {Form} from './form';
import type {RecipeId} from './recipes';

const names: Readonly<Record<RecipeId, () => string>> = {
  auto: () =>
    translate({id: 'measured.recipe.auto', message: 'Whatever the text shows itself to be'}),
  'cost-explorer': () => translate({id: 'measured.recipe.costExplorer', message: 'Cost Explorer'}),
  cur: () => translate({id: 'measured.recipe.cur', message: 'Cost and Usage Report (CUR)'}),
  focus: () => translate({id: 'measured.recipe.focus', message: 'FOCUS export'}),
  'usage-report': () => translate({id: 'measured.recipe.usageReport', message: 'AWS usage report'}),
  'flow-logs': () => translate({id: 'measured.recipe.flowLogs', message: 'VPC Flow Logs'}),
  athena: () =>
    translate({id: 'measured.recipe.athena', message: 'Result of a query (Athena, DuckDB)'}),
  obi: () => translate({id: 'measured.recipe.obi', message: 'OBI or Beyla: bytes'}),
  istio: () => translate({id: 'measured.recipe.istio', message: 'Istio: bytes'}),
  ztunnel: () =>
    translate({id: 'measured.recipe.ztunnel', message: 'Istio ambient, ztunnel: bytes by zone'}),
  hubble: () => translate({id: 'measured.recipe.hubble', message: 'Cilium Hubble'}),
  kubecost: () => translate({id: 'measured.recipe.kubecost', message: 'Kubecost'}),
  opencost: () => translate({id: 'measured.recipe.opencost', message: 'OpenCost'}),
  'obi-share': () =>
    translate({id: 'measured.recipe.obiShare', message: 'OBI: share that crosses'}),
};

/** Where a number comes from. */
export function recipeName(recipe: RecipeId): string {
  return names[recipe]();
}

const billCounts = () =>
  translate({
    id: 'measured.counts.bill',
    message:
      'A bill lists each byte at the end that sends it (Out) and at the end that receives it (In). Where both are there, the sum is halved here.',
  });
const costCounts = () =>
  translate({
    id: 'measured.counts.sender',
    message: 'Each byte counts once, at the pod that sends it.',
  });
const meshCounts = () =>
  translate({
    id: 'measured.counts.ztunnel',
    message:
      'With reporter="source" each byte counts once, as payload. Paste all lines: those within one zone make the whole traffic known.',
  });

const counts: Readonly<Record<RecipeId, () => string>> = {
  auto: () =>
    translate({
      id: 'measured.counts.auto',
      message:
        'Paste a bill, an export, the result of a query, a metric, or one number with its unit. What was understood is shown before anything is set.',
    }),
  'cost-explorer': billCounts,
  cur: billCounts,
  focus: billCounts,
  'usage-report': () =>
    translate({
      id: 'measured.counts.usageReport',
      message: 'A usage report counts bytes, In and Out on lines of their own.',
    }),
  athena: billCounts,
  'flow-logs': () =>
    translate({
      id: 'measured.counts.flowLogs',
      message:
        'A flow log records a byte at each interface that it leaves (egress) or enters (ingress). The queries of this guide count egress at both ends, so each byte once.',
    }),
  obi: () =>
    translate({
      id: 'measured.counts.obiBytes',
      message:
        'OBI sees each packet on both nodes, so each byte counts twice, headers included. The sum is halved here.',
    }),
  istio: meshCounts,
  ztunnel: meshCounts,
  hubble: () =>
    translate({
      id: 'measured.counts.hubble',
      message: 'Hubble counts flows, not bytes: it shows who talks, and no amount follows from it.',
    }),
  kubecost: costCounts,
  opencost: costCounts,
  'obi-share': () =>
    translate({
      id: 'measured.counts.obiShare',
      message:
        'Bytes between zones divided by all bytes: an upper bound, as traffic inside one node counts once and all other traffic twice. The value describes zone-aware routing, so measure while it is at work.',
    }),
};

/** How a source counts a byte that crosses zones. */
export function howCounted(recipe: RecipeId): string {
  return counts[recipe]();
}

const periodNames: Readonly<Record<Form['period'], () => string>> = {
  text: () => translate({id: 'measured.period.text', message: 'as it was read'}),
  month: () => translate({id: 'measured.period.month', message: 'one month'}),
  days: () => translate({id: 'measured.period.days', message: 'days'}),
};

export function periodName(period: Form['period']): string {
  return periodNames[period]();
}

const endNames = {
  text: () => translate({id: 'measured.ends.text', message: 'as it was read'}),
  both: () => translate({id: 'measured.ends.both', message: 'In and Out, both ends'}),
  one: () => translate({id: 'measured.ends.one', message: 'one end only'}),
};

/** What a quantity can hold. */
export function endsName(ends: 'text' | 'both' | 'one'): string {
  return endNames[ends]();
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
export function resultLabel(recipe: RecipeId): string {
  return recipe === 'obi-share'
    ? translate({
        id: 'measured.result.share',
        message: 'Result: a share from 0 to 1, or in percent',
      })
    : translate({id: 'measured.result', message: 'Bill, export, result or number'});
}

/** Label of the field for all traffic. */
export function allLabel(): string {
  return translate({
    id: 'measured.all',
    message: 'All traffic per month, in GB unless it says otherwise',
  });
}
