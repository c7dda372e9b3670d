import {Unusable} from '../fault';
import {isFields, listAt, type Fields} from './fields';
import type {Table} from './table';

/** One series: its labels, and a value or the mean of its samples. */
interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Series as a table: a column for each label, the value behind them. */
export function seriesTable(series: readonly Series[], shape: Table['metrics']): Table {
  const labels = [...new Set(series.flatMap((one) => Object.keys(one.labels)))];
  return {
    form: 'prometheus',
    headings: [...labels, 'value'],
    rows: series.map(({labels: of, value}) => [...labels.map((label) => of[label] ?? ''), value]),
    metrics: shape,
  };
}

/** Where a series has no sample nothing moved, so the mean is over the moments of the range, not over its own. */
function meanOf(samples: readonly unknown[], moments: number): string {
  const values = samples
    .map((sample) => Number(Array.isArray(sample) ? sample[1] : NaN))
    .filter(Number.isFinite);
  return values.length === 0 ? '' : String(values.reduce((sum, value) => sum + value, 0) / moments);
}

function seriesOf(sample: Fields, moments: number): Series {
  const metric = isFields(sample.metric) ? sample.metric : {};
  const labels = Object.fromEntries(
    Object.entries(metric).map(([name, value]) => [name, String(value)]),
  );
  const [, value] = listAt(sample, 'value');
  const isRange = Array.isArray(sample.values);
  return {
    labels,
    value: isRange
      ? meanOf(listAt(sample, 'values'), moments)
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : '',
  };
}

/**
 * An answer of Prometheus, or the list in it, as a table; samples of a range are averaged.
 *
 * @throws Unusable where the answer is an error, a text or a histogram.
 */
export function prometheusTable(data: Fields | readonly unknown[]): Table {
  if (Array.isArray(data)) return samplesTable(data.filter(isFields));
  const answer = data as Fields;
  if (answer.status === 'error') {
    throw new Unusable({
      reason: 'prometheus-error',
      about: String(answer.error ?? answer.errorType),
    });
  }
  const {result} = answer;
  if (answer.resultType === 'scalar' && Array.isArray(result)) {
    return seriesTable([{labels: {}, value: String(result[1])}], 'instant');
  }
  if (!Array.isArray(result) || answer.resultType === 'string') {
    throw new Unusable({reason: 'no-number'});
  }
  if (result.length === 0) throw new Unusable({reason: 'empty-result'});
  return samplesTable(result.filter(isFields));
}

function samplesTable(samples: readonly Fields[]): Table {
  if (samples.some((sample) => 'histogram' in sample || 'histograms' in sample)) {
    throw new Unusable({reason: 'not-bytes', about: 'histogram'});
  }
  const isRange = samples.some((sample) => Array.isArray(sample.values));
  const moments = Math.max(...samples.map((sample) => listAt(sample, 'values').length));
  return seriesTable(
    samples.map((sample) => seriesOf(sample, moments)),
    isRange ? 'range' : 'instant',
  );
}

const LABEL = String.raw`[A-Za-z_][\w.]*\s*(?:=~|!=|=)\s*"(?:[^"\\]|\\.)*"`;
const LINE = new RegExp(
  String.raw`^([A-Za-z_:][\w:]*)?\s*(\{\s*(?:${LABEL}\s*(?:,\s*)?)*\})?\s*(?:=>)?\s+?([-+]?(?:\d[\d,]*\.?\d*(?:e[-+]?\d+)?|\.\d+|NaN|[+-]?Inf))(\s*[KMGT]?i?B(?:\/s)?)?(?:\s+@?\s*\[?[\d.]+\]?)?$`,
  'i',
);

/** A query above its result. */
const QUERY =
  /^(?:sum|avg|max|topk|rate|irate|increase|label_replace|sort_desc)\s*(?:(?:by|without)\s*\(|\().*\)$/;

/** What a query says about its result, as the name of a metric would. */
function queryMetric(query: string): string | undefined {
  const name = /([A-Za-z_:][\w:]*bytes[\w:]*)/.exec(query)?.[1];
  const does = /\b(?:ir|r)ate\s*\(/.test(query)
    ? 'rate'
    : /\bincrease\s*\(/.test(query)
      ? 'increase'
      : undefined;
  return name === undefined || does === undefined ? undefined : `${does}:${name}`;
}

/** Labels as Prometheus writes them: `{src_zone="a", dst_zone="b"}`. */
export function readLabels(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([A-Za-z_][\w.]*)\s*=\s*"((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

const counterName = (name: string, counters: ReadonlySet<string>) =>
  counters.has(name) && !name.endsWith('_total') ? `${name}_total` : name;

/**
 * Reads series in Prometheus' own writing: an exposition, or what promtool and the expression browser print.
 *
 * @returns nothing for any other text.
 */
export function readSeries(text: string): Table | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const counters = new Set(lines.flatMap((line) => /^# TYPE (\S+) counter$/.exec(line)?.[1] ?? []));
  const queries = lines.filter((line) => QUERY.test(line));
  const metric = queryMetric(queries.join(' '));
  const samples = lines.filter((line) => line !== '' && !line.startsWith('#') && !QUERY.test(line));
  const series: Series[] = [];
  for (const line of samples) {
    const match = LINE.exec(line);
    const [, name, labels, value = '', unit = ''] = match ?? [];
    if (name === undefined && labels === undefined) return undefined;
    // A name alone is a series only if it looks like one.
    if (labels === undefined && !/[_:]/.test(name ?? '')) return undefined;
    const shown = name === undefined ? metric : counterName(name, counters);
    series.push({
      labels: {...(shown === undefined ? {} : {__name__: shown}), ...readLabels(labels ?? '')},
      value: `${value}${unit}`,
    });
  }
  return series.length === 0 ? undefined : seriesTable(series, 'text');
}
