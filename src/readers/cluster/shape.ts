import {optionalText, type Fields} from './fields';

function has({values}: Fields, key: string): boolean {
  return Object.hasOwn(values, key) && values[key] !== null;
}

function inside({values, path}: Fields, key: string): Fields {
  const value = values[key];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {path, values: isObject ? (value as Fields['values']) : {}};
}

const nodeStatus = ['allocatable', 'nodeInfo', 'capacity'];
const nodeSpec = ['providerID', 'podCIDR', 'podCIDRs'];
const serviceSpec = ['clusterIP', 'clusterIPs', 'externalName', 'sessionAffinity', 'ipFamilies'];

function isNode(spec: Fields, status: Fields): boolean {
  return nodeStatus.some((key) => has(status, key)) || nodeSpec.some((key) => has(spec, key));
}

/**
 * What an object is that does not say so, as dumps and issues hold them: by the fields that only this kind has.
 *
 * @returns empty where it is nothing that is needed here, and no Secret.
 * @example kindByShape({path: '', values: {status: {allocatable: {cpu: '4'}}}}) // 'Node'
 */
export function kindByShape(fields: Fields): string {
  const spec = inside(fields, 'spec');
  const status = inside(fields, 'status');
  if (Array.isArray(fields.values.endpoints)) return 'EndpointSlice';
  if (has(fields, 'subsets')) return 'Endpoints';
  if (has(spec, 'containers')) return 'Pod';
  if (isNode(spec, status)) return 'Node';
  if (serviceSpec.some((key) => has(spec, key))) return 'Service';
  const isSecret = has(fields, 'data') || has(fields, 'stringData');
  return isSecret && has(fields, 'type') && optionalText(fields, 'type') !== null ? 'Secret' : '';
}
