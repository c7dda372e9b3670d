import {costExplorerTable, type CostPeriod} from './costExplorer';
import type {Table} from './table';

/** Collects what the AWS CLI prints line by line. */
class Collector {
  readonly periods: {
    start: string;
    end: string;
    groups: {keys: string[]; metrics: Record<string, {amount: string; unit: string}>}[];
  }[] = [];

  private get current() {
    if (this.periods.length === 0) this.period();
    const last = this.periods.at(-1);
    if (last === undefined) throw new RangeError('no period was begun');
    return last;
  }

  period(): void {
    this.periods.push({start: '', end: '', groups: []});
  }

  times(end: string, start: string): void {
    Object.assign(this.current, {start, end});
  }

  key(name: string): void {
    const last = this.current.groups.at(-1);
    // A key behind numbers begins the next group.
    if (last === undefined || Object.keys(last.metrics).length > 0) {
      this.current.groups.push({keys: [name], metrics: {}});
    } else {
      last.keys.push(name);
    }
  }

  metric(name: string, amount: string, unit: string): void {
    if (this.current.groups.length === 0) this.current.groups.push({keys: [], metrics: {}});
    const last = this.current.groups.at(-1);
    if (last !== undefined) last.metrics[name] = {amount, unit};
  }

  table(form: Table['form'], definitions: readonly string[]): Table {
    const groups: readonly CostPeriod[] = this.periods.filter(({groups}) => groups.length > 0);
    return costExplorerTable(groups, form, definitions);
  }
}

const METRIC = /^(?:USAGEQUANTITY|(?:NET)?(?:UN)?BLENDEDCOST|(?:NET)?AMORTIZEDCOST)$/i;

/**
 * Reads what `aws ce get-cost-and-usage --output text` prints: a word in capitals, then values apart by tabs.
 *
 * @returns nothing for any other text.
 */
export function readCostText(text: string): Table | undefined {
  if (!/^(?:RESULTSBYTIME|USAGEQUANTITY|\w*COST|GROUPDEFINITIONS)\s/m.test(text)) return undefined;
  const collector = new Collector();
  const definitions: string[] = [];
  for (const line of text.split('\n')) {
    const [word = '', first = '', second = ''] = line.trim().split(/\t|\s{2,}|(?<=^\S+)\s/);
    if (word === 'GROUPDEFINITIONS') definitions.push(first);
    else if (word === 'RESULTSBYTIME') collector.period();
    else if (word === 'KEYS') collector.key(first);
    else if (word === 'TIMEPERIOD') collector.times(first, second);
    else if (METRIC.test(word)) collector.metric(word, first, second);
  }
  return collector.table('aws-text', definitions);
}

const SECTIONS =
  /^(?:GetCostAndUsage|ResultsByTime|Groups|Metrics|Total|TimePeriod|Keys|GroupDefinitions|DimensionValueAttributes|UsageQuantity|(?:Net)?(?:Unb|B)lendedCost|(?:Net)?AmortizedCost|NormalizedUsageAmount)$/;

/**
 * Reads what `aws ce get-cost-and-usage --output table` draws: boxes in boxes, each under its name.
 *
 * @returns nothing for any other text.
 */
export function readCostBoxes(text: string): Table | undefined {
  if (!/\|\s*(?:GetCostAndUsage|ResultsByTime)\s*\|/.test(text)) return undefined;
  const collector = new Collector();
  const definitions: string[] = [];
  let section = '';
  let headings: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (/^[\s|+-]*$/.test(line)) continue;
    const cells = line
      .trim()
      .replaceAll(/^\|+|\|+$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    const [first = '', second = ''] = cells;
    if (cells.length === 1 && SECTIONS.test(first)) {
      section = first;
      headings = [];
      if (section === 'ResultsByTime') collector.period();
    } else if (section === 'Keys') collector.key(first);
    else if (cells.length === 2 && /^(?:Amount|End|Key)$/.test(first)) {
      headings = cells;
      if (!/^(?:Unit|Start|Type)$/.test(second)) collector.metric(section, second, '');
    } else if (headings.length === 2) {
      if (section === 'TimePeriod') collector.times(first, second);
      else if (section === 'GroupDefinitions') definitions.push(first);
      else if (METRIC.test(section)) collector.metric(section, first, second);
    }
  }
  return collector.table('table', definitions);
}
