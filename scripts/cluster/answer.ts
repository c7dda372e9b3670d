import {
  clusterReports,
  fullName,
  serviceReport,
  usualFamily,
  type ServiceReport,
} from '../../src/readers/cluster/report';
import type {ReadCluster, ReadFamily, ReadService} from '../../src/readers/cluster/types';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {adviceWords, culpritWords, eventWords, leftOutWords} from './words';

/** Which Service, and which part of it. */
export interface ClusterQuestion {
  readonly service?: string | undefined;
  readonly port?: string | undefined;
  readonly family?: string | undefined;
}

const MOST_NAMES = 20;

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none, there are no Services in the text';
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function find({services}: ReadCluster, wanted: string): ReadService {
  const exact = services.filter((one) => fullName(one) === wanted);
  const [found, ...others] =
    exact.length > 0 ? exact : services.filter(({name}) => name === wanted);
  if (found !== undefined && others.length === 0) return found;
  const allowed = listed(services.map(fullName));
  throw new InputError({field: '--service', got: shown(wanted), allowed});
}

function familyOf(service: ReadService, wanted: string | undefined): ReadFamily | undefined {
  if (wanted === undefined) return usualFamily(service);
  const family = service.families.find(({addressType}) => addressType === wanted);
  if (family !== undefined) return family;
  const allowed = service.families.map(({addressType}) => addressType).join(', ') || 'none';
  throw new InputError({field: '--family', got: shown(wanted), allowed});
}

/** The shares of ports that differ are never mixed. */
function portOf(
  service: ReadService,
  family: ReadFamily | undefined,
  wanted: string | undefined,
): string | undefined {
  const apart = family?.ports ?? [];
  if (wanted === undefined) {
    if (apart.length === 0) return undefined;
    const got = 'nothing given, and the endpoints of its ports differ';
    throw new InputError({field: '--port', got, allowed: apart.join(', ')});
  }
  if (apart.includes(wanted)) return wanted;
  if (apart.length === 0 && (service.ports.includes(wanted) || !service.isRead)) return undefined;
  const allowed = (apart.length > 0 ? apart : service.ports).join(', ') || 'none';
  throw new InputError({field: '--port', got: shown(wanted), allowed});
}

function row({service, port, asksFor, ready, crossingShare, verdict}: ServiceReport) {
  const name = {service, ...(port !== undefined && {port})};
  return {...name, asksFor, ready, crossingShare, verdict};
}

function serviceAnswer(cluster: ReadCluster, wanted: string, {port, family}: ClusterQuestion) {
  const service = find(cluster, wanted);
  const own = familyOf(service, family);
  const report = serviceReport(cluster, {
    service,
    family: own,
    port: portOf(service, own, port),
  });
  const {examination} = report;
  return {
    service: report.service,
    ...(report.port !== undefined && {port: report.port}),
    asksFor: report.asksFor,
    verdict: report.verdict,
    event: examination === undefined ? null : eventWords(examination),
    ready: report.ready,
    crossingShare: report.crossingShare,
    busiestPod: report.busiestPod,
    culprits: report.culprits().map(culpritWords),
    advice: adviceWords(report, cluster),
  };
}

/**
 * The answer of the command: all Services, or one of them with everything that is to be said about it.
 *
 * @throws InputError for a Service, a port or a type of address that is not there.
 * @example clusterAnswer(cluster, {service: 'shop/orders'}).verdict // 'agrees'
 */
export function clusterAnswer(cluster: ReadCluster, question: ClusterQuestion) {
  if (question.service !== undefined) return serviceAnswer(cluster, question.service, question);
  return {
    nodes: cluster.nodes.length,
    services: clusterReports(cluster).map(row),
    leftOut: leftOutWords(cluster),
  };
}
