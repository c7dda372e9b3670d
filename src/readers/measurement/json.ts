import {readAmount, readUnit, type Amount} from './amount';
import {lineOf, type Line} from './line';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isFields(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** All values inside, without their keys: numbers as amounts, everything else as words. */
function leavesOf(value: unknown): readonly (string | Amount)[] {
  if (typeof value === 'number') return [{value}];
  if (typeof value === 'string') return [readAmount(value) ?? value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (isFields(value)) return Object.values(value).flatMap(leavesOf);
  return [];
}

/** A sample of Prometheus is a time and a value; only the value is an amount. */
function readSample(sample: Fields): Line {
  const labels = isFields(sample.metric) ? Object.entries(sample.metric) : [];
  const named = labels.filter(([label]) => label.endsWith('zone')).map(([, zone]) => String(zone));
  const [, value] = listIn(sample, 'value');
  return lineOf(leavesOf(value ?? sample.values), named);
}

/** A line of Cost Explorer holds a cost beside the quantity; only the quantity counts. */
function readUsage(keys: readonly unknown[], metrics: unknown): readonly Line[] {
  const usage = isFields(metrics) ? metrics.UsageQuantity : undefined;
  if (!isFields(usage)) return [];
  const [amount] = leavesOf(usage.Amount);
  if (amount === undefined || typeof amount === 'string') return [];
  const unit = readUnit(String(usage.Unit));
  return [{parts: [...leavesOf(keys), unit === undefined ? amount : {...amount, unit}]}];
}

function readPeriod(period: unknown): readonly Line[] {
  const groups = listIn(period, 'Groups');
  if (groups.length === 0) return readUsage([], isFields(period) ? period.Total : undefined);
  return groups.flatMap((group) =>
    readUsage(listIn(group, 'Keys'), isFields(group) ? group.Metrics : undefined),
  );
}

function isSample(value: unknown): value is Fields {
  return isFields(value) && 'metric' in value;
}

/**
 * Reads a result in JSON: of Prometheus, Cost Explorer or Athena, or any other, one line for each member of its list.
 *
 * @example readJson([{metric: {src_zone: 'a', dst_zone: 'b'}, value: [1763700000, '5']}])
 * // [{parts: [{value: 5}], zones: ['a', 'b']}]
 */
export function readJson(json: unknown): readonly Line[] {
  const periods = listIn(json, 'ResultsByTime');
  if (periods.length > 0) return periods.flatMap(readPeriod);
  if (isFields(json) && json.resultType === 'scalar') return [readSample({value: json.result})];
  if (isFields(json) && 'data' in json) return readJson(json.data);
  const rows = listIn(isFields(json) ? json.ResultSet : undefined, 'Rows');
  if (rows.length > 0) return rows.map((row) => lineOf(leavesOf(row)));
  const samples = listIn(json, 'result');
  if (samples.length > 0) return readJson(samples);
  if (isSample(json)) return [readSample(json)];
  if (Array.isArray(json) && json.every(isFields)) return json.flatMap(readJson);
  return [lineOf(leavesOf(json))];
}
