import type {EndpointHints, Slice} from '@site/src/model/locality/types';
import {condition, object, objects, optionalText, optionalWord, text, type Fields} from './fields';
import {Misread} from './misread';
import {namespaceOf} from './namespace';
import {addressTypes, type ReadEndpoint, type SliceAddressType} from './types';

const SERVICE_LABEL = 'kubernetes.io/service-name';
const MANAGER_LABEL = 'endpointslice.kubernetes.io/managed-by';
const OWN_MANAGER = 'endpointslice-controller.k8s.io';

/** An EndpointSlice before it is put to its Service. */
export interface ReadSlice {
  readonly namespace: string;
  readonly name: string;
  /** Null: it belongs to no Service. */
  readonly service: string | null;
  /** Null: Kubernetes' own controller, or not said. */
  readonly foreignManager: string | null;
  readonly addressType: SliceAddressType;
  readonly endpoints: Slice<ReadEndpoint>;
  /** Names of the ports; absent: it says nothing about them. */
  readonly ports?: readonly string[];
}

function namesIn(hints: Fields, key: string): readonly string[] {
  return objects(hints, key).map((one) => text(one, 'name'));
}

function hintsOf(endpoint: Fields): EndpointHints | null {
  const hints = object(endpoint, 'hints');
  const zones = namesIn(hints, 'forZones');
  const nodes = namesIn(hints, 'forNodes');
  if (zones.length + nodes.length === 0) return null;
  return {...(zones.length > 0 && {zones}), ...(nodes.length > 0 && {nodes})};
}

/** Addresses are texts; anything else there is somebody else's trouble. */
function addressesOf({values}: Fields): readonly string[] {
  const {addresses} = values;
  if (!Array.isArray(addresses)) return [];
  return addresses.filter((one): one is string => typeof one === 'string');
}

function nameOf(endpoint: Fields): Pick<ReadEndpoint, 'name' | 'kind'> {
  const pod = optionalText(object(endpoint, 'targetRef'), 'name');
  if (pod) return {name: pod, kind: 'Pod'};
  return {name: addressesOf(endpoint)[0] ?? endpoint.path, kind: 'Endpoint'};
}

/** What is not reported is ready, serves if it is ready, and does not terminate: so the API has it. */
function conditionsOf(endpoint: Fields) {
  const conditions = object(endpoint, 'conditions');
  const ready = condition(conditions, 'ready') ?? true;
  const serving = condition(conditions, 'serving') ?? ready;
  return {ready, serving, terminating: condition(conditions, 'terminating') ?? false};
}

function readEndpoint(endpoint: Fields, ports: readonly string[] | undefined): ReadEndpoint {
  return {
    ...nameOf(endpoint),
    zone: optionalText(endpoint, 'zone') || null,
    node: optionalText(endpoint, 'nodeName') || null,
    ...conditionsOf(endpoint),
    hints: hintsOf(endpoint),
    ...(ports && {ports}),
  };
}

/** Where it is not said, the addresses tell. */
function addressTypeOf(slice: Fields): SliceAddressType {
  const words = {words: addressTypes, allowed: 'address-type'} as const;
  const addressType = optionalWord(slice, 'addressType', words);
  if (addressType !== null) return addressType;
  const [address] = objects(slice, 'endpoints').flatMap(addressesOf);
  if (address !== undefined) {
    if (address.includes(':')) return 'IPv6';
    return /^[\d.]+$/.test(address) ? 'IPv4' : 'FQDN';
  }
  const path = slice.path === '' ? 'addressType' : `${slice.path}.addressType`;
  throw new Misread({kind: 'missing-field', path, allowed: 'address-type'});
}

/** The label names the Service; where somebody cut the labels off, the owner does. */
function serviceOf(metadata: Fields): string | null {
  const label = optionalText(object(metadata, 'labels'), SERVICE_LABEL);
  if (label !== null || Object.hasOwn(metadata.values, 'labels')) return label;
  const owners = objects(metadata, 'ownerReferences');
  const owner = owners.find((one) => optionalText(one, 'kind') === 'Service');
  return owner === undefined ? null : optionalText(owner, 'name');
}

function portsOf(slice: Fields): readonly string[] | undefined {
  const ports = objects(slice, 'ports').map((port) => optionalText(port, 'name') ?? '');
  return ports.length === 0 ? undefined : ports;
}

/**
 * Reads an EndpointSlice. An endpoint counts once, however many addresses it has: so do controller and kube-proxy.
 *
 * @throws Misread where a field is missing or holds what it cannot hold.
 */
export function readSlice(slice: Fields): ReadSlice {
  const metadata = object(slice, 'metadata');
  const labels = object(metadata, 'labels');
  const manager = optionalText(labels, MANAGER_LABEL);
  const ports = portsOf(slice);
  return {
    namespace: namespaceOf(metadata),
    name: text(metadata, 'name'),
    service: serviceOf(metadata),
    foreignManager: manager === OWN_MANAGER ? null : manager,
    addressType: addressTypeOf(slice),
    endpoints: objects(slice, 'endpoints').map((one) => readEndpoint(one, ports)),
    ...(ports && {ports}),
  };
}
