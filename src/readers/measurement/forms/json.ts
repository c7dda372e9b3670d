import {Unusable} from '../fault';
import {costExplorerTable, type CostPeriod} from './costExplorer';
import {isFields, listAt, type Fields} from './fields';
import {prometheusTable} from './prometheus';
import type {Table} from './table';

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : value instanceof Date
        ? value.toISOString()
        : '';

function readMetrics(metrics: unknown) {
  if (!isFields(metrics)) return {};
  return Object.fromEntries(
    Object.entries(metrics).flatMap(([name, metric]) =>
      isFields(metric) ? [[name, {amount: textOf(metric.Amount), unit: textOf(metric.Unit)}]] : [],
    ),
  );
}

/** Midnight is a day; an hour stays one. */
const dayOf = (time: string) => time.replace(/T00:00:00(?:\.0+)?Z$/, '');

function readPeriod(result: unknown): CostPeriod {
  const period = isFields(result) && isFields(result.TimePeriod) ? result.TimePeriod : {};
  const groups = listAt(result, 'Groups').map((group) => ({
    keys: listAt(group, 'Keys').map(textOf),
    metrics: readMetrics(isFields(group) ? group.Metrics : undefined),
  }));
  const total = {keys: [], metrics: readMetrics(isFields(result) ? result.Total : undefined)};
  const hasTotal = groups.length === 0 && Object.keys(total.metrics).length > 0;
  return {
    start: dayOf(textOf(period.Start)),
    end: dayOf(textOf(period.End)),
    groups: hasTotal ? [total] : groups,
  };
}

/** Periods of Cost Explorer: of its whole answer, or of a piece of it. */
function periodsIn(json: unknown): readonly unknown[] {
  const list = listAt(json, 'ResultsByTime');
  if (list.length > 0) return list;
  const isPeriod = (value: unknown) => isFields(value) && ('Groups' in value || 'Total' in value);
  if (isPeriod(json)) return [json];
  if (Array.isArray(json) && json.length > 0 && json.every(isPeriod)) return json;
  if (
    Array.isArray(json) &&
    json.length > 0 &&
    json.every((one) => isFields(one) && 'Keys' in one)
  ) {
    return [{Groups: json}];
  }
  const hasAmount =
    isFields(json) && Object.values(json).some((value) => isFields(value) && 'Amount' in value);
  if (hasAmount) return [{Total: json}];
  return isFields(json) && 'Amount' in json && 'Unit' in json
    ? [{Total: {[nameOfMetric(json.Unit)]: json}}]
    : [];
}

const nameOfMetric = (unit: unknown) =>
  /^(?:USD|CNY)$/.test(textOf(unit)) ? 'UnblendedCost' : 'UsageQuantity';

/** Objects flattened by one level and more, so that `properties.namespace` is a column. */
function flat(value: Fields, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isFields(inner) && !(inner instanceof Date)
      ? flat(inner, `${before}${key}.`)
      : [[`${before}${key}`, textOf(inner)] as const],
  );
}

/** A list of objects as a table of all their fields. */
function tableOfObjects(objects: readonly Fields[], form: Table['form'] = 'json'): Table {
  const flattened = objects.map((object) => new Map(flat(object)));
  const headings = [...new Set(flattened.flatMap((row) => [...row.keys()]))];
  return {
    form,
    headings,
    rows: flattened.map((row) => headings.map((heading) => row.get(heading) ?? '')),
  };
}

/** Rows of `aws athena get-query-results`: the first holds the headings. */
function athenaTable(rows: readonly unknown[]): Table {
  const [headings = [], ...cells] = rows.map((row) =>
    listAt(row, 'Data').map((cell) => (isFields(cell) ? textOf(cell.VarCharValue) : '')),
  );
  return {form: 'json', headings, rows: cells, source: 'athena'};
}

/** Rows of `aws logs get-query-results`: lists of fields and values. */
function insightsTable(results: readonly unknown[]): Table {
  const objects = results.map((row) =>
    Object.fromEntries(
      (Array.isArray(row) ? row : []).flatMap((cell: unknown) =>
        isFields(cell) ? [[textOf(cell.field), textOf(cell.value)]] : [],
      ),
    ),
  );
  return tableOfObjects(objects);
}

const isAllocation = (value: unknown): value is Fields =>
  isFields(value) && ('networkCost' in value || 'networkCrossZoneCost' in value);

/** Allocations of Kubecost and OpenCost: lists of objects by name. */
function allocationsIn(data: unknown): readonly Fields[] {
  const lists = Array.isArray(data) ? data : [data];
  return lists.flatMap((set: unknown) =>
    isAllocation(set) ? [set] : isFields(set) ? Object.values(set).filter(isAllocation) : [],
  );
}

function allocationTable(allocations: readonly Fields[]): Table {
  const rows = allocations.map((allocation) => {
    const properties = isFields(allocation.properties) ? allocation.properties : {};
    const window = isFields(allocation.window) ? allocation.window : {};
    const [service] = listAt(properties, 'services').map(textOf);
    return {
      name: textOf(allocation.name),
      namespace: textOf(properties.namespace),
      ...(service === undefined ? {} : {service}),
      start: textOf(allocation.start) || textOf(window.start),
      end: textOf(allocation.end) || textOf(window.end),
      networkCrossZoneCost: textOf(allocation.networkCrossZoneCost),
      transferred: textOf(allocation.networkTransferBytes),
      received: textOf(allocation.networkReceiveBytes),
    };
  });
  return {...tableOfObjects(rows), source: 'opencost'};
}

const isHubbleFlow = (value: unknown) => {
  const flow = isFields(value) && isFields(value.flow) ? value.flow : value;
  return isFields(flow) && 'verdict' in flow && ('source' in flow || 'IP' in flow);
};

function tableOfList(list: readonly unknown[], form: Table['form']): Table {
  if (list.some(isHubbleFlow)) throw new Unusable({reason: 'flows-not-bytes', source: 'hubble'});
  const samples = list.filter((item) => isFields(item) && isFields(item.metric));
  if (samples.length > 0) return prometheusTable(samples);
  const [first] = list;
  if (Array.isArray(first)) {
    const [headings = [], ...rows] = list.map((row) => (Array.isArray(row) ? row.map(textOf) : []));
    return {form, headings, rows};
  }
  return tableOfObjects(list.filter(isFields), form);
}

/** Flows of Network Flow Monitor, as Container Network Observability of EKS shows them. */
function contributorTable(contributors: readonly unknown[]): Table {
  const rows = contributors.filter(isFields).map((row) => {
    const pods = isFields(row.kubernetesMetadata) ? row.kubernetesMetadata : {};
    const hasRemote = textOf(pods.remoteServiceName) !== '';
    return {
      namespace: textOf(hasRemote ? pods.remotePodNamespace : pods.localPodNamespace),
      service: textOf(hasRemote ? pods.remoteServiceName : pods.localServiceName),
      local_az: textOf(row.localAz),
      remote_az: textOf(row.remoteAz),
      bytes: textOf(row.value),
    };
  });
  return tableOfObjects(rows);
}

/**
 * CloudWatch counts what passed a load balancer or a gateway, wherever it went.
 *
 * @throws Unusable for its answers.
 */
function refuseCloudWatch(json: unknown): void {
  const [result] = listAt(json, 'MetricDataResults');
  const one = isFields(json) && 'Datapoints' in json ? json : result;
  if (isFields(one)) throw new Unusable({reason: 'all-traffic', about: textOf(one.Label)});
}

/** Lines of Loki, each an object in JSON. */
function lokiTable(data: Fields): Table {
  const lines = listAt(data, 'result').flatMap((stream) =>
    listAt(stream, 'values').map((sample) => (Array.isArray(sample) ? textOf(sample[1]) : '')),
  );
  const objects = lines.map(objectIn);
  if (objects.length === 0 || objects.some((object) => object === undefined)) {
    throw new Unusable({reason: 'no-number'});
  }
  return tableOfObjects(objects.filter(isFields));
}

function objectIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Fields in which an answer says where its next page begins: `NextPageToken`, `nextToken`, `NextMarker`, `next_cursor`. */
const NEXT_PAGE = /^(?:next_?(?:page_?)?(?:token|marker|cursor)|pagination_?token)$/i;

/** Whether an answer of an API is one page of several. */
const namesNextPage = (json: unknown): boolean =>
  isFields(json) &&
  Object.entries(json).some(([field, value]) => NEXT_PAGE.test(field) && textOf(value) !== '');

/**
 * A result in JSON or YAML as a table: of Cost Explorer, Prometheus, Athena, Logs Insights, Kubecost and OpenCost, Network
 * Flow Monitor, or any list of objects.
 *
 * @throws Unusable where it is an error of Prometheus, or holds flows without bytes.
 */
export function tableOfJson(json: unknown, form: Table['form'] = 'json'): Table {
  const table = tableOfAnswer(json, form);
  return namesNextPage(json) ? {...table, hasNextPage: true} : table;
}

function tableOfAnswer(json: unknown, form: Table['form']): Table {
  const periods = periodsIn(json);
  if (periods.length > 0) {
    const definitions = listAt(json, 'GroupDefinitions').map((group) =>
      isFields(group) ? textOf(group.Key) : '',
    );
    return costExplorerTable(periods.map(readPeriod), form, definitions);
  }
  const answer = isFields(json) && isFields(json.data) ? json.data : json;
  if (isFields(answer) && answer.resultType === 'streams') return lokiTable(answer);
  if (isFields(json) && ('resultType' in json || json.status === 'error'))
    return prometheusTable(json);
  if (isFields(json) && isFields(json.data) && 'resultType' in json.data)
    return prometheusTable(json.data);
  const athena = listAt(isFields(json) ? json.ResultSet : undefined, 'Rows');
  if (athena.length > 0) return athenaTable(athena);
  const insights = listAt(json, 'results');
  if (Array.isArray(insights[0])) return insightsTable(insights);
  const allocations = allocationsIn(isFields(json) && 'data' in json ? json.data : json);
  if (allocations.length > 0) return allocationTable(allocations);
  const contributors = listAt(json, 'topContributors');
  if (contributors.length > 0) {
    const unit = isFields(json) ? textOf(json.unit) : '';
    if (unit !== '' && !/^bytes$/i.test(unit))
      throw new Unusable({reason: 'not-bytes', about: unit});
    return contributorTable(contributors);
  }
  refuseCloudWatch(json);
  if (Array.isArray(json)) return tableOfList(json, form);
  const lists = isFields(json) ? Object.values(json).filter(Array.isArray) : [];
  const [only] = lists;
  if (lists.length === 1 && only !== undefined && only.some(isFields))
    return tableOfList(only, form);
  return tableOfList(isFields(json) ? [json] : [], form);
}
