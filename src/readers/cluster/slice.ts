import type {Endpoint, EndpointHints, Slice} from '@site/src/model/locality/types';
import {condition, object, objects, optionalText, optionalWord, text, type Fields} from './fields';
import {Misread} from './misread';
import {addressTypes, type SliceAddressType} from './types';

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
  readonly endpoints: Slice;
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

function readEndpoint(endpoint: Fields): Endpoint {
  const conditions = object(endpoint, 'conditions');
  return {
    zone: optionalText(endpoint, 'zone') || null,
    node: optionalText(endpoint, 'nodeName') || null,
    ready: condition(conditions, 'ready'),
    serving: condition(conditions, 'serving'),
    terminating: condition(conditions, 'terminating'),
    hints: hintsOf(endpoint),
  };
}

function addressTypeOf(slice: Fields): SliceAddressType {
  const words = {words: addressTypes, allowed: 'address-type'} as const;
  const addressType = optionalWord(slice, 'addressType', words);
  if (addressType !== null) return addressType;
  const path = slice.path === '' ? 'addressType' : `${slice.path}.addressType`;
  throw new Misread({kind: 'missing-field', path, allowed: 'address-type'});
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
  return {
    namespace: text(metadata, 'namespace'),
    name: text(metadata, 'name'),
    service: optionalText(labels, SERVICE_LABEL),
    foreignManager: manager === OWN_MANAGER ? null : manager,
    addressType: addressTypeOf(slice),
    endpoints: objects(slice, 'endpoints').map(readEndpoint),
  };
}
